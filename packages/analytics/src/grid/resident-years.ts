import type { RegionCode } from "@pimpasa/core";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";

/** Days `[fromDay, toDay)` of one calendar year on which a village is designated, with one number of residents. */
export interface ResidentSpan {
  readonly fromDay: number;
  readonly toDay: number;
  /** Undefined where nobody observed them. */
  readonly residents: number | undefined;
}

/** What stands below a rate by population. */
export interface ResidentYears {
  /** Residents × years designated, over the days on which residents are known. */
  readonly residentYears: Float64Array;
  /** Designated village-days on which residents are known, and all of them. */
  readonly knownDays: Float64Array;
  readonly designatedDays: Float64Array;
}

/** The designated days of a village within a stretch of days, cut where the residents or the calendar year change. */
export function residentSpans(
  { timeline, frame, dataset, population }: KpiContext,
  village: number,
  fromDay: number,
  toDay: number,
): ResidentSpan[] {
  const counts = population();
  const code = (dataset.villages[village] as { regionCode: RegionCode }).regionCode;
  return timeline.designationOf.steps(frame.ids[village] as string).flatMap((step) => {
    const [from, to] = [Math.max(fromDay, step.fromDay), Math.min(toDay, step.toDay)];
    const cuts = from < to ? [...newYears(from, to), ...counts.changes(code)].filter((day) => from < day && day < to) : [];
    const days = from < to ? [from, ...[...new Set(cuts)].sort((a, b) => a - b), to] : [];
    return days.slice(1).map((end, i) => ({ fromDay: days[i] as number, toDay: end, residents: counts.at(code, days[i] as number) }));
  });
}

/** The first days of the calendar years that begin between two days. */
function newYears(fromDay: number, toDay: number): number[] {
  const days: number[] = [];
  for (let day = yearEnd(fromDay); day < toDay; day = yearEnd(day)) days.push(day);
  return days;
}

const millisecondsPerDay = 86_400_000;
/** Asked for each span of each village: plain numbers, since texts of days and periods would take longer than all the rest. */
const yearOf = (day: number): number => new Date(day * millisecondsPerDay).getUTCFullYear();
const yearEnd = (day: number): number => Date.UTC(yearOf(day) + 1, 0) / millisecondsPerDay;
const yearStart = (day: number): number => Date.UTC(yearOf(day), 0) / millisecondsPerDay;

/** How many days the calendar year of the span has. */
export const daysOfYear = ({ fromDay }: ResidentSpan): number => yearEnd(fromDay) - yearStart(fromDay);

/** Residents × years of a span; none where nobody observed the residents. */
export const residentYearsOf = (span: ResidentSpan): number => ((span.residents ?? 0) * (span.toDay - span.fromDay)) / daysOfYear(span);

/**
 * Residents × years designated in each cell (before events are told apart). A calendar year is 1, leap year or not. What is
 * added up are whole resident-days, so that the order of villages changes no digit.
 */
export function residentYears(context: KpiContext, grid: Grid): ResidentYears {
  const column = (): Float64Array => new Float64Array(grid.size);
  const [plain, leap, knownDays, designatedDays] = [column(), column(), column(), column()];
  eachResidentSpan(context, grid, (cell, _village, span) => {
    const days = span.toDay - span.fromDay;
    designatedDays[cell] = (designatedDays[cell] as number) + days;
    if (span.residents === undefined) return;
    knownDays[cell] = (knownDays[cell] as number) + days;
    const residentDays = daysOfYear(span) === 366 ? leap : plain;
    residentDays[cell] = (residentDays[cell] as number) + span.residents * days;
  });
  return { residentYears: plain.map((days, cell) => days / 365 + (leap[cell] as number) / 366), knownDays, designatedDays };
}

/** Visits the designated days of all villages, each in the cell that the village belongs to on them. */
export function eachResidentSpan(
  context: KpiContext,
  grid: Grid,
  visit: (cell: number, village: number, span: ResidentSpan) => void,
): void {
  for (let village = 0; village < context.frame.count; village += 1)
    eachSpanOf(context, grid, village, (cell, span) => visit(cell, village, span));
}

/** Visits the designated days of one village. */
export function eachSpanOf(context: KpiContext, grid: Grid, village: number, visit: (cell: number, span: ResidentSpan) => void): void {
  for (const { cell, span } of spansInCells(context, grid, village)) visit(cell, span);
}

interface SpanInCell {
  readonly cell: number;
  readonly span: ResidentSpan;
}

/** Each rate by population visits them several times. A grid belongs to one context. */
const known = new WeakMap<Grid, (readonly SpanInCell[])[]>();

function spansInCells(context: KpiContext, grid: Grid, village: number): readonly SpanInCell[] {
  const ofVillages = known.get(grid) ?? [];
  known.set(grid, ofVillages);
  const spans = ofVillages[village] ?? madeSpans(context, grid, village);
  ofVillages[village] = spans;
  return spans;
}

const madeSpans = (context: KpiContext, grid: Grid, village: number): SpanInCell[] =>
  grid
    .pieces(village)
    .flatMap(({ cell, fromDay, toDay }) => residentSpans(context, village, fromDay, toDay).map((span) => ({ cell, span })));
