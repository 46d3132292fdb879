import { type CalendarDay, fromDayNumber, parsePeriod, toDayNumber } from "@pimpasa/core";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";
import { populationOf } from "./population.ts";

/** The exposure of a cell: what happened in it is set against the people who lived there while their village was designated. */
export interface PersonYears {
  /** Residents × years designated, where the residents are known. A calendar year is 1, each of its days an equal part. */
  readonly personYears: Float64Array;
  /** Designated days, and those for which the residents are known. */
  readonly days: Float64Array;
  readonly knownDays: Float64Array;
}

interface Stretch {
  readonly fromDay: number;
  readonly toDay: number;
  /** Undefined where nobody observed them. */
  readonly residents: number | undefined;
}

/** The person-years of each cell of a breakdown that does not tell events apart. */
export function personYears(context: KpiContext, grid: Grid): PersonYears {
  const stretchesOf = designatedStretches(context);
  const sums = { personYears: new Float64Array(grid.size), days: new Float64Array(grid.size), knownDays: new Float64Array(grid.size) };
  const add = (column: Float64Array, cell: number, amount: number): void => {
    column[cell] = (column[cell] as number) + amount;
  };
  for (let village = 0; village < context.frame.count; village += 1) {
    const stretches = stretchesOf(village);
    for (const { cell, fromDay, toDay } of grid.pieces(village)) {
      for (const stretch of stretches) {
        const [from, to] = [Math.max(fromDay, stretch.fromDay), Math.min(toDay, stretch.toDay)];
        if (from >= to) continue;
        add(sums.days, cell, to - from);
        if (stretch.residents === undefined) continue;
        add(sums.knownDays, cell, to - from);
        add(sums.personYears, cell, stretch.residents * yearsBetween(from, to));
      }
    }
  }
  return sums;
}

/** The days up to `asOf` on which a village is designated, cut where the number of its residents may change. */
export function designatedStretches(context: KpiContext): (village: number) => Stretch[] {
  const { timeline, frame, asOfDay } = context;
  const residents = populationOf(context);
  const cuts = observedFrom(context);
  return (village) =>
    timeline.designationOf.steps(frame.ids[village] as string).flatMap((step) => {
      const toDay = Math.min(step.toDay, asOfDay + 1);
      const starts = [step.fromDay, ...cuts.filter((day) => step.fromDay < day && day < toDay)].filter((day) => day < toDay);
      return starts.map((fromDay, i) => ({ fromDay, toDay: starts[i + 1] ?? toDay, residents: residents(village, fromDay) }));
    });
}

/** The days, in order, on which an observation of residents begins to count. */
function observedFrom({ dataset }: KpiContext): number[] {
  const days = new Set<number>();
  for (const { indicator, period } of dataset.observations) {
    const parsed = indicator === "population" ? parsePeriod(period) : undefined;
    if (parsed?.ok) days.add(toDayNumber(parsed.value.start));
  }
  return [...days].sort((a, b) => a - b);
}

/**
 * How many years are the days `[fromDay, toDay)`? Each day is one part of the 365 or 366 of its calendar year.
 *
 * @internal
 */
export function yearsBetween(fromDay: number, toDay: number): number {
  let years = 0;
  for (let day = fromDay; day < toDay; ) {
    const year = Number(fromDayNumber(day).slice(0, 4));
    const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`].map((text) => toDayNumber(text as CalendarDay)) as [number, number];
    const end = Math.min(toDay, next);
    years += (end - day) / (next - first);
    day = end;
  }
  return years;
}
