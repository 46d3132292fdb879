import { type CalendarDay, type PeriodText, type ReportState, termLabels } from "@pimpasa/core";
import type { TopLevelSpec } from "vega-lite";
import { formatNumber } from "../format-figure.ts";
import type { ChartOptions } from "./chart-options.ts";
import { chartTexts } from "./chart-texts.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { themeColours } from "./theme.ts";

/** How many submissions went from one state to another, or are (`open`) still in the first; null where that is withheld. */
export interface ReportFlowLink {
  readonly from: ReportState;
  readonly to: ReportState | "open";
  readonly count: number | null;
}

export interface ReportFlow {
  readonly links: readonly ReportFlowLink[];
  readonly period: PeriodText;
  readonly asOf: CalendarDay;
}

/** In which column a state stands. */
const columnOf: Readonly<Record<ReportState, number>> = {
  submitted: 0,
  verified: 1,
  returned: 1,
  rejected: 1,
  "in-progress": 2,
  completed: 3,
};
/** From the top: the way that a report should go, then what is open, then what came back or was rejected. */
const order: readonly (ReportState | "open")[] = ["submitted", "verified", "in-progress", "completed", "open", "returned", "rejected"];
const height = 190;
const space = 26;
const nodeWidth = 7;
/** How wide a band is whose number is withheld. */
const withheldHeight = 8;
const curvePoints = 16;

/**
 * What became of the reports? Bands from submission to decision, follow-up and completion, and what is still open in each state; their
 * width is the number of submissions. Takes the number of each step from state to state. A report that is submitted again after a
 * correction is a new submission (the unit of the service level); steps from `returned` to `submitted` are a remark. A withheld number is
 * a dashed band with ×, and then the title names no number.
 *
 * @example
 * ```ts
 * const links = [{ from: "submitted", to: "verified", count: 40 }, { from: "submitted", to: "open", count: 2 }, { from: "verified", to: "open", count: 40 }];
 * const flow = { links, period: PeriodText.parse("2025"), asOf: CalendarDay.parse("2025-12-31") };
 * reportFlow(flow, { language: "en", theme: "light" }).title.text.join(" "); // => "Of 42 submissions, 0 are completed and 42 are open"
 * ```
 */
export function reportFlow(flow: ReportFlow, options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const texts = chartTexts(language);
  const findings = findingTexts(language);
  const again = flow.links.filter(({ from, to }) => from === "returned" && to === "submitted");
  const links = flow.links.filter((link) => link.count !== 0 && link.to !== "submitted");
  if (links.length === 0) return emptyChart(options, texts.nothing, [flow], texts.noRows);
  const resubmitted = again[0]?.count;
  return framed(
    options,
    {
      title: titleOf(links, options),
      description: links
        .map(
          (link) =>
            `${nameOf(link.from, options)} → ${link.to === "open" ? findings.open : nameOf(link.to, options)} ${shown(link.count, options)}`,
        )
        .join("; "),
      rows: [flow],
      remarks: [findings.rounds, ...(resubmitted ? [findings.again(formatNumber(resubmitted, language))] : [])],
    },
    marks(links, options),
  );
}

const nameOf = (state: ReportState, { language }: ChartOptions): string => termLabels.reportState[state][language];
const shown = (count: number | null, { language }: ChartOptions): string => (count === null ? "×" : formatNumber(count, language));

function titleOf(links: readonly ReportFlowLink[], options: ChartOptions): string {
  const findings = findingTexts(options.language);
  if (links.some(({ count }) => count === null)) return findings.flowWithheld;
  const sum = (wanted: (link: ReportFlowLink) => boolean): string =>
    formatNumber(
      links.filter(wanted).reduce((total, { count }) => total + (count ?? 0), 0),
      options.language,
    );
  return findings.flow(
    sum(({ to }) => to === "completed"),
    sum(({ from }) => from === "submitted"),
    sum(({ to }) => to === "open"),
  );
}

interface Node {
  readonly id: string;
  readonly state: ReportState | "open";
  readonly column: number;
  readonly label: string;
  readonly size: number;
  readonly y: number;
}

const nodeIds = ({ from, to }: ReportFlowLink): readonly [string, string] => [from, to === "open" ? `${from} open` : to];

/** How many pixels a submission takes, so that the fullest column with its spaces fills the height. */
function scaleOf(links: readonly ReportFlowLink[]): number {
  const total = links.filter(({ from }) => from === "submitted").reduce((sum, { count }) => sum + (count ?? 0), 0);
  const largest = Math.max(total, ...links.map(({ count }) => count ?? 0), 1);
  return (height - 3 * space) / largest;
}

function nodesOf(links: readonly ReportFlowLink[], scale: number, options: ChartOptions): Node[] {
  const size = (count: number | null): number => (count === null ? withheldHeight : Math.max(count * scale, 0.75));
  const ids = [...new Set(links.flatMap(nodeIds))];
  const found = ids.map((id) => {
    const incoming = links.filter((link) => nodeIds(link)[1] === id);
    const outgoing = links.filter(({ from }) => from === id);
    const counts = incoming.length > 0 ? incoming : outgoing;
    const state: ReportState | "open" = id.endsWith(" open") ? "open" : (id as ReportState);
    const column = state === "open" ? columnOf[id.slice(0, -5) as ReportState] + 1 : columnOf[state];
    const total = counts.some(({ count }) => count === null) ? null : counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const pixels = Math.max(
      incoming.reduce((sum, { count }) => sum + size(count), 0),
      outgoing.reduce((sum, { count }) => sum + size(count), 0),
    );
    const name = state === "open" ? findingTexts(options.language).open : nameOf(state, options);
    return { id, state, column, label: `${name} ${shown(total, options)}`, size: pixels };
  });
  return stacked(found);
}

function stacked(nodes: readonly Omit<Node, "y">[]): Node[] {
  const rank = (state: Node["state"]): number => order.indexOf(state);
  const next = new Map<number, number>();
  return [...nodes]
    .sort((a, b) => a.column - b.column || rank(a.state) - rank(b.state) || (a.id < b.id ? -1 : 1))
    .map((node) => {
      const y = next.get(node.column) ?? space;
      next.set(node.column, y + node.size + space);
      return { ...node, y };
    });
}

function marks(links: readonly ReportFlowLink[], options: ChartOptions): object {
  const colours = themeColours[options.theme];
  const width = plotWidth(options, 0);
  const scale = scaleOf(links);
  const nodes = nodesOf(links, scale, options);
  const columns = Math.max(...nodes.map(({ column }) => column));
  const xOf = (column: number): number => (column * (width - nodeWidth)) / columns;
  const bottom = Math.max(...nodes.map(({ y, size }) => y + size)) + 4;
  const pixel = (field: string) => ({ field, type: "quantitative", scale: null, axis: null });
  const color = {
    condition: [
      { test: "datum.state === 'rejected' || datum.state === 'returned'", value: colours.categories[1] },
      { test: "datum.state === 'completed'", value: colours.categories[2] },
      { test: "datum.state === 'open'", value: colours.muted },
    ],
    value: colours.categories[0],
  };
  const { bands, signs } = bandsOf(links, nodes, scale, xOf);
  return {
    width,
    height: bottom,
    layer: [
      {
        data: { values: bands.filter(({ withheld }) => !withheld) },
        mark: { type: "area", fillOpacity: 0.35 },
        encoding: { x: pixel("x"), y: pixel("y"), y2: { field: "y2" }, detail: { field: "link", type: "nominal" }, fill: color },
      },
      ...(["y", "y2"] as const).map((edge) => ({
        data: { values: bands.filter(({ withheld }) => withheld) },
        mark: { type: "line", strokeWidth: 1, strokeDash: [3, 2], color: colours.muted },
        encoding: { x: pixel("x"), y: pixel(edge), detail: { field: "link", type: "nominal" } },
      })),
      {
        data: { values: nodes.map((node) => ({ ...node, x: xOf(node.column), x2: xOf(node.column) + nodeWidth, y2: node.y + node.size })) },
        mark: { type: "rect" },
        encoding: { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" }, color },
      },
      {
        data: { values: placedLabels(nodes, columns, xOf, width) },
        mark: { type: "text", align: "left", baseline: "bottom", fontSize: 10, color: colours.text },
        encoding: { x: pixel("x"), y: pixel("y"), text: { field: "text", type: "nominal" } },
      },
      {
        data: { values: signs },
        mark: { type: "text", fontSize: 11, color: colours.text },
        encoding: { x: pixel("x"), y: pixel("y"), text: { field: "text", type: "nominal" } },
      },
    ],
  };
}

const pixelsPerLetter = 5.6;
const labelHeight = 12;

/** Names and numbers above their nodes, or below or further up where one stands there already. */
function placedLabels(nodes: readonly Node[], columns: number, xOf: (column: number) => number, width: number) {
  const boxes: { readonly x: number; readonly x2: number; readonly y: number; readonly text: string }[] = [];
  for (const { label, column, y, size } of nodes) {
    const wide = label.length * pixelsPerLetter;
    const x = column === columns ? Math.max(width - wide, 0) : xOf(column);
    const free = (at: number): boolean => boxes.every((box) => x >= box.x2 || x + wide <= box.x || Math.abs(at - box.y) >= labelHeight);
    const at = [y - 2, y + size + labelHeight, y - 2 - labelHeight, y + size + 2 * labelHeight].find(free) ?? y - 2;
    boxes.push({ x, x2: x + wide, y: at, text: label });
  }
  return boxes;
}

/** The bands, each as points along a smooth curve, and the signs of those that are withheld. */
function bandsOf(links: readonly ReportFlowLink[], nodes: readonly Node[], scale: number, xOf: (column: number) => number) {
  const byId = new Map(nodes.map((node) => [node.id, node] as const));
  const used = { out: new Map<string, number>(), in: new Map<string, number>() };
  const take = (side: Map<string, number>, node: Node, size: number): number => {
    const y = side.get(node.id) ?? node.y;
    side.set(node.id, y + size);
    return y;
  };
  const rank = new Map(nodes.map((node, at) => [node.id, at] as const));
  const sorted = [...links].sort((a, b) => (rank.get(nodeIds(a)[1]) ?? 0) - (rank.get(nodeIds(b)[1]) ?? 0));
  const drawn = sorted.map((link) => {
    const [from, to] = nodeIds(link).map((id) => byId.get(id)) as [Node, Node];
    const size = link.count === null ? withheldHeight : Math.max(link.count * scale, 0.75);
    const [x1, x2] = [xOf(from.column) + nodeWidth, xOf(to.column)];
    return { link, to, size, x1, x2, y1: take(used.out, from, size), y2: take(used.in, to, size) };
  });
  const bands = drawn.flatMap(({ link, to, size, x1, x2, y1, y2 }) =>
    Array.from({ length: curvePoints + 1 }, (_, at) => {
      const part = at / curvePoints;
      const y = y1 + (y2 - y1) * part * part * (3 - 2 * part);
      const [tx, ty] = [tenth(x1 + (x2 - x1) * part), tenth(y)];
      return { link: nodeIds(link).join(" "), state: to.state, withheld: link.count === null, x: tx, y: ty, y2: tenth(y + size) };
    }),
  );
  const signs = drawn
    .filter(({ link }) => link.count === null)
    .map(({ x1, x2, y1, y2, size }) => ({ x: (x1 + x2) / 2, y: (y1 + y2 + size) / 2, text: "×" }));
  return { bands, signs };
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
