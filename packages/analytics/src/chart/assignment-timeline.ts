import type { CalendarDay, PeriodText } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { chartTexts } from "./chart-texts.ts";
import { distinctLabels } from "./distinct-labels.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth, shortened } from "./frame.ts";
import { themeColours } from "./theme.ts";

export const timelineKinds = ["posting", "lead", "support", "gap"] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** A time in which somebody was somewhere, or nobody was (a gap); the days `[from, to)`, without `to` still going on. */
export interface TimelineSpan {
  /** The key of its line: a village, an officer or an office. */
  readonly lane: string;
  readonly kind: TimelineKind;
  readonly from: CalendarDay;
  readonly to?: CalendarDay | undefined;
  /** What stands in the bar: who, or where. */
  readonly label: string;
}

/** What a timeline shows, and which days. */
export interface Timeline {
  readonly dimension: Dimension;
  readonly spans: readonly TimelineSpan[];
  readonly period: PeriodText;
  readonly asOf: CalendarDay;
  /** The days `[from, to)` that are drawn. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const mostLanes = 25;
const headHeight = 17;
const trackHeight = 15;
const pixelsPerCharacter = 5.8;
const dayMilliseconds = 86_400_000;

/**
 * Who was where, when, and when was nobody? A line for each village (officer, office), in order of their keys, with a bar for each
 * posting or assignment; bars that overlap stand below each other. Lead: filled; support and posting: outlined; gap: dashed. An arrow
 * means still in force. Operational view only: it shows officers one by one, which is never published.
 *
 * @example
 * ```ts
 * const day = (text) => CalendarDay.parse(text);
 * const spans = [{ lane: "v1", kind: "lead", from: day("2025-02-01"), label: "p01" }];
 * const timeline = { dimension: "village", spans, period: PeriodText.parse("2025"), asOf: day("2025-12-31"), from: day("2025-01-01"), to: day("2026-01-01") };
 * assignmentTimeline(timeline, { language: "en", theme: "light" }).title.text.join(" "); // => "1 term in 1 line, no gap"
 * ```
 */
export function assignmentTimeline(timeline: Timeline, options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const within = timeline.spans.filter(({ from, to }) => from < timeline.to && (to === undefined || to > timeline.from));
  const lanes = [...new Set(within.map(({ lane }) => lane))].sort();
  const gaps = within.filter(({ kind }) => kind === "gap").length;
  const title = findings.timeline(within.length - gaps, lanes.length, gaps);
  if (lanes.length === 0) return emptyChart(options, title, [timeline], texts.noRows);
  const drawn = lanes.slice(0, mostLanes);
  const { bars, heads, height } = placed(within, drawn, timeline, options);
  return framed(
    options,
    {
      title,
      description: heads.map(({ label, said }) => `${label}: ${said}`).join("; "),
      rows: [timeline],
      remarks: [findings.timelineSigns, ...(lanes.length > drawn.length ? [texts.notShown(lanes.length - drawn.length)] : [])],
      hasDays: true,
    },
    marks({ bars, heads, height }, timeline, options),
  );
}

interface Bar {
  readonly kind: TimelineKind;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly text: string;
}

interface Head {
  readonly label: string;
  readonly said: string;
  readonly y: number;
}

interface Placed {
  readonly bars: readonly Bar[];
  readonly heads: readonly Head[];
  readonly height: number;
}

const time = (day: CalendarDay): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

function placed(spans: readonly TimelineSpan[], lanes: readonly string[], timeline: Timeline, options: ChartOptions): Placed {
  const width = plotWidth(options, 0);
  const labels = distinctLabels(lanes, timeline.dimension, options, Math.floor(width / 6.5));
  const [begin, end] = [time(timeline.from), time(timeline.to)];
  const bars: Bar[] = [];
  const heads: Head[] = [];
  let y = 0;
  for (const lane of lanes) {
    const own = spans
      .filter((span) => span.lane === lane)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.label < b.label ? -1 : 1));
    heads.push({ label: labels.get(lane) ?? lane, said: own.map((span) => saidOf(span, options)).join(", "), y: y + headHeight - 4 });
    const tracks = inTracks(own);
    for (const [track, members] of tracks.entries())
      for (const span of members) {
        const [from, to] = [Math.max(time(span.from), begin), span.to === undefined ? end : Math.min(time(span.to), end)];
        const room = Math.floor(((to - from) / (end - begin)) * (width / pixelsPerCharacter)) - 1;
        bars.push({ kind: span.kind, start: from, end: to, y: y + headHeight + track * trackHeight + 1, text: inBar(span, room, options) });
      }
    y += headHeight + tracks.length * trackHeight + 5;
  }
  return { bars, heads, height: y };
}

/** The first track in which a span does not touch the one before it. */
function inTracks(spans: readonly TimelineSpan[]): TimelineSpan[][] {
  const tracks: TimelineSpan[][] = [];
  for (const span of spans) {
    const free = tracks.find((track) => {
      const last = track.at(-1)?.to;
      return last !== undefined && last <= span.from;
    });
    if (free === undefined) tracks.push([span]);
    else free.push(span);
  }
  return tracks;
}

function inBar({ label, kind, to }: TimelineSpan, room: number, { language }: ChartOptions): string {
  const text = `${kind === "gap" ? findingTexts(language).gap : label}${to === undefined ? " →" : ""}`;
  if (text.length <= room) return text;
  return room >= 5 ? shortened(text, room) : "";
}

const saidOf = ({ label, kind, from, to }: TimelineSpan, { language }: ChartOptions): string =>
  `${kind === "gap" ? findingTexts(language).gap : label} ${from} – ${to ?? "…"}`;

function marks({ bars, heads, height }: Placed, timeline: Timeline, options: ChartOptions): object {
  const colours = themeColours[options.theme];
  const [begin, end] = [time(timeline.from), time(timeline.to)];
  const axis = {
    title: null,
    orient: "top",
    values: ticks(begin, end),
    labelExpr: labelOfTick(begin, end),
    labelFlush: true,
    labelOverlap: "greedy",
    domain: false,
  };
  const x = { field: "start", type: "quantitative", scale: { domain: [begin, end], nice: false }, axis };
  const y = { field: "y", type: "quantitative", scale: null, axis: null };
  const rows = bars.map((bar) => ({ ...bar, y2: bar.y + trackHeight - 2, middle: bar.y + trackHeight / 2 }));
  const filled = "datum.kind === 'lead'";
  return {
    height,
    data: { values: rows },
    layer: [
      ...(["datum.kind !== 'gap'", "datum.kind === 'gap'"] as const).map((filter, isGap) => ({
        transform: [{ filter }],
        mark: { type: "rect", cornerRadius: 1, strokeWidth: 1.2, strokeDash: isGap === 1 ? [4, 3] : [] },
        encoding: {
          x,
          x2: { field: "end" },
          y,
          y2: { field: "y2" },
          fill: { condition: { test: filled, value: colours.categories[0] }, value: colours.ground },
          stroke: {
            condition: { test: filled, value: colours.ground },
            value: isGap === 1 ? colours.categories[1] : colours.categories[0],
          },
        },
      })),
      {
        transform: [{ filter: "datum.text !== ''" }],
        mark: { type: "text", align: "left", baseline: "middle", dx: 4, fontSize: 9.5 },
        encoding: {
          x,
          y: { ...y, field: "middle" },
          text: { field: "text", type: "nominal" },
          color: { condition: { test: filled, value: colours.ground }, value: colours.text },
        },
      },
      {
        data: { values: heads },
        mark: { type: "text", align: "left", baseline: "alphabetic", fontSize: 11, color: colours.text },
        encoding: { x: { value: 0 }, y, text: { field: "label", type: "nominal" } },
      },
    ],
  };
}

const mostTicks = 4;
const isLong = (begin: number, end: number): boolean => end - begin > 100 * dayMilliseconds;
const labelOfTick = (begin: number, end: number): string => `utcFormat(datum.value, '${isLong(begin, end) ? "%b %Y" : "%-d %b %Y"}')`;

/** The first days of months, every third, sixth, … where there are many; the first and the middle day of a short time. */
function ticks(begin: number, end: number): number[] {
  if (!isLong(begin, end)) return [begin, begin + Math.floor((end - begin) / 2 / dayMilliseconds) * dayMilliseconds];
  const first = new Date(begin);
  const months: number[] = [];
  for (let at = 0; ; at += 1) {
    const start = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at, 1);
    if (start >= end) break;
    if (start >= begin) months.push(start);
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((every) => months.length / every <= mostTicks) ?? 120;
  return months.filter((_, at) => at % step === 0);
}
