import { fromDayNumber, periodAt, toDayNumber } from "@pimpasa/core";
import { addRecord, emptySums } from "./accumulate.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";

/** The days `[fromDay, toDay)`. */
export interface Span {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The days of each village's spans (apart from each other), added up in the cell that the village belongs to on each of them. */
export function villageDays(context: KpiContext, grid: Grid, spansOf: (village: number) => readonly Span[]): Float64Array {
  const days = emptySums(context, grid);
  for (let village = 0; village < context.frame.count; village += 1) {
    const spans = spansOf(village);
    for (const piece of spans.length === 0 ? [] : grid.pieces(village))
      addRecord(
        context,
        days,
        piece.cell,
        spans.reduce((sum, span) => sum + sharedDays(piece, span), 0),
        { table: "villages", id: context.frame.ids[village] as string },
      );
  }
  return days;
}

/** The same in years: a day is its part of its calendar year, so that a whole year is 1. */
export function villageYears(context: KpiContext, grid: Grid, spansOf: (village: number) => readonly Span[]): Float64Array {
  const years = new Float64Array(grid.size);
  for (const year of calendarYears(context)) {
    const days = villageDays(context, grid, (village) => sharedSpans([year], spansOf(village)));
    for (const [cell, count] of days.entries()) years[cell] = (years[cell] as number) + count / (year.toDay - year.fromDay);
  }
  return years;
}

/** The calendar years that the period touches. */
function calendarYears({ period }: KpiContext): Span[] {
  const years: Span[] = [];
  for (let day = toDayNumber(period.start); day < toDayNumber(period.end); ) {
    const year = periodAt("year", fromDayNumber(day));
    years.push({ fromDay: toDayNumber(year.start), toDay: toDayNumber(year.end) });
    day = toDayNumber(year.end);
  }
  return years;
}

/** The days that lie in a span of both lists; the spans of each list are apart. */
export const sharedSpans = (left: readonly Span[], right: readonly Span[]): Span[] =>
  left.flatMap((a) =>
    right.flatMap((b) => (sharedDays(a, b) > 0 ? [{ fromDay: Math.max(a.fromDay, b.fromDay), toDay: Math.min(a.toDay, b.toDay) }] : [])),
  );

const sharedDays = (a: Span, b: Span): number => Math.max(0, Math.min(a.toDay, b.toDay) - Math.max(a.fromDay, b.fromDay));

/** Spans in order of time; those that meet are one. */
export function unitedSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const { fromDay, toDay } of spans) {
    const last = united.at(-1);
    if (last !== undefined && fromDay <= last.toDay)
      united[united.length - 1] = { fromDay: last.fromDay, toDay: Math.max(last.toDay, toDay) };
    else united.push({ fromDay, toDay });
  }
  return united;
}
