import type { CalendarDay, RegionCode } from "@pimpasa/core";
import type { LineageChange } from "./change.ts";
import type { Batch, ChangeIndex } from "./change-index.ts";

/** One code to which a trace leads. `share` is the part of the first code that it holds; undefined where nobody says. */
export interface TraceEnd {
  readonly code: RegionCode;
  readonly share: number | undefined;
}

/** Where a code leads from one day to another. */
export interface Trace {
  /** In order of their codes. */
  readonly ends: readonly TraceEnd[];
  /** The changes on the way, in the order in which they were met. */
  readonly steps: readonly LineageChange[];
  /** Changes at which the way stopped: retired (forward) or new (back). */
  readonly stops: readonly LineageChange[];
}

type Shares = Map<RegionCode, number | undefined>;

/** One direction in time: the next batch of a code, which of two days comes first, and where a batch leads. */
interface Direction {
  batch(code: RegionCode, at: CalendarDay | undefined): Batch;
  isFirst(day: CalendarDay, other: CalendarDay): boolean;
  targets(batch: Batch): Shares;
  stops(change: LineageChange): boolean;
}

/**
 * Follows a code from the day on which it stood to another day, forward or back, over any number of changes.
 * Changes of one day count together: a code that is given up and given anew on that day is not followed into its new life.
 */
export function traceCode(index: ChangeIndex, code: RegionCode, from: CalendarDay, to: CalendarDay): Trace {
  return walk(code, from <= to ? forward(index, from, to) : back(index, from, to));
}

const forward = (index: ChangeIndex, from: CalendarDay, to: CalendarDay): Direction => ({
  batch: (code, at) => index.next(code, at ?? from, to),
  isFirst: (day, other) => day < other,
  targets: sharesOf,
  stops: (change) => change.to === undefined,
});

const back = (index: ChangeIndex, from: CalendarDay, to: CalendarDay): Direction => ({
  batch: (code, at) => index.previous(code, to, at ?? from, at !== undefined),
  isFirst: (day, other) => day > other,
  targets: (batch) => {
    const sources = new Set(batch.flatMap((change) => change.from ?? []));
    return new Map([...sources].map((code) => [code, sources.size === 1 ? 1 : undefined]));
  },
  stops: (change) => change.from === undefined,
});

/** Day by day, so that ways that part and meet again are followed once. */
function walk(code: RegionCode, direction: Direction): Trace {
  const steps: LineageChange[] = [];
  const stops: LineageChange[] = [];
  let held: Shares = new Map([[code, 1]]);
  let at: CalendarDay | undefined;
  for (;;) {
    const batches = new Map([...held.keys()].map((one) => [one, direction.batch(one, at)] as const));
    at = firstDay([...batches.values()], direction);
    if (at === undefined) break;
    const now: Shares = new Map();
    for (const [one, share] of held) {
      const batch = batches.get(one) ?? [];
      const takes = batch[0]?.by === at;
      for (const [next, part] of takes ? direction.targets(batch) : new Map([[one, 1]])) add(now, next, product(share, part));
      if (takes) steps.push(...batch);
      if (takes) stops.push(...batch.filter((change) => direction.stops(change)));
    }
    held = now;
  }
  const ends = [...held].map(([end, share]) => ({ code: end, share })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return { ends, steps: [...new Set(steps)], stops: [...new Set(stops)] };
}

function firstDay(batches: readonly Batch[], direction: Direction): CalendarDay | undefined {
  const days = batches.flatMap((batch) => batch[0]?.by ?? []);
  return days.reduce<CalendarDay | undefined>(
    (first, day) => (first === undefined || direction.isFirst(day, first) ? day : first),
    undefined,
  );
}

/** The codes to which a batch leads, with their shares: the whole where there is one, unknown where one of them is. */
function sharesOf(batch: Batch): Shares {
  const targets: Shares = new Map();
  for (const { to, share } of batch) if (to !== undefined) targets.set(to, share ?? targets.get(to));
  const whole = targets.size === 1 && batch.every((change) => change.to !== undefined);
  const known = [...targets.values()].every((share) => share !== undefined);
  return new Map([...targets].map(([code, share]) => [code, whole ? 1 : known ? share : undefined]));
}

const product = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a * b;

function add(shares: Shares, code: RegionCode, share: number | undefined): void {
  const earlier = shares.has(code) ? shares.get(code) : 0;
  shares.set(code, share === undefined || earlier === undefined ? undefined : earlier + share);
}
