import { type CalendarDay, toDayNumber } from "./calendar-day.ts";

/** A record that is valid on the days `[from, to)`. */
export interface DatedRecord {
  readonly id: string;
  readonly from: CalendarDay;
  readonly to?: CalendarDay | undefined;
}

/** The days `[fromDay, toDay)` (day numbers; `Infinity` while open) on which one record counts. */
export interface Step<R> {
  readonly fromDay: number;
  readonly toDay: number;
  readonly record: R;
}

/** Answers a question that has at most one answer a day. */
export interface StepIndex<R> {
  /** The record that counts on the day; undefined where there is none. */
  at(key: string, day: CalendarDay): R | undefined;
  /** The same for a day number. */
  atDayNumber(key: string, dayNumber: number): R | undefined;
  /** All days on which something counts, in order, without overlap. */
  steps(key: string): readonly Step<R>[];
  keys(): Iterable<string>;
}

/** Answers a question that can have several answers a day. */
export interface MultiIndex<R> {
  at(key: string, day: CalendarDay): R[];
  atDayNumber(key: string, dayNumber: number): R[];
  /** All records, in order of their first day. */
  all(key: string): readonly R[];
  /** The same with their days; they can overlap. */
  steps(key: string): readonly Step<R>[];
  keys(): Iterable<string>;
}

function grouped<R extends DatedRecord>(records: readonly R[], keyOf: (record: R) => string): Map<string, Step<R>[]> {
  const groups = new Map<string, Step<R>[]>();
  for (const record of records) {
    const step = { fromDay: toDayNumber(record.from), toDay: record.to === undefined ? Infinity : toDayNumber(record.to), record };
    const group = groups.get(keyOf(record));
    if (group) group.push(step);
    else groups.set(keyOf(record), [step]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => a.fromDay - b.fromDay || (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0));
  }
  return groups;
}

/** How many of the sorted steps begin on or before the day? */
function countBegun(steps: readonly Step<unknown>[], dayNumber: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] as Step<unknown>).fromDay <= dayNumber) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An index in which the record that began later wins, so that one record counts on each day. */
export function stepIndex<R extends DatedRecord>(records: readonly R[], keyOf: (record: R) => string): StepIndex<R> {
  const steps = new Map([...grouped(records, keyOf)].map(([key, group]) => [key, withoutOverlap(group)]));
  const atDayNumber = (key: string, dayNumber: number): R | undefined => {
    const list = steps.get(key) ?? [];
    const step = list[countBegun(list, dayNumber) - 1];
    return step !== undefined && dayNumber < step.toDay ? step.record : undefined;
  };
  return {
    at: (key, day) => atDayNumber(key, toDayNumber(day)),
    atDayNumber,
    steps: (key) => steps.get(key) ?? [],
    keys: () => steps.keys(),
  };
}

/**
 * A sweep over the days: the newest record lies on top of a stack, and what it covers shows again when it ends.
 * `group` is sorted by first day and id.
 */
function withoutOverlap<R>(group: readonly Step<R>[]): Step<R>[] {
  const result: Step<R>[] = [];
  const stack: Step<R>[] = [];
  let cursor = Number.NEGATIVE_INFINITY;
  const showUntil = (day: number): void => {
    for (let top = stack.at(-1); top !== undefined && cursor < day; top = stack.at(-1)) {
      const toDay = Math.min(top.toDay, day);
      if (toDay > cursor) result.push({ fromDay: cursor, toDay, record: top.record });
      cursor = Math.max(cursor, toDay);
      if (top.toDay > cursor) return;
      stack.pop();
    }
  };
  for (const step of group) {
    showUntil(step.fromDay);
    cursor = step.fromDay;
    stack.push(step);
  }
  showUntil(Infinity);
  return joined(result);
}

/** Neighbouring steps of the same record become one. */
function joined<R>(steps: readonly Step<R>[]): Step<R>[] {
  const result: Step<R>[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    if (last !== undefined && last.record === step.record && last.toDay === step.fromDay)
      result[result.length - 1] = { ...last, toDay: step.toDay };
    else result.push(step);
  }
  return result;
}

/** An index that gives every record of a day. */
export function multiIndex<R extends DatedRecord>(records: readonly R[], keyOf: (record: R) => string): MultiIndex<R> {
  const groups = grouped(records, keyOf);
  const latestEnds = new Map([...groups].map(([key, group]) => [key, runningMaximum(group)]));
  const atDayNumber = (key: string, dayNumber: number): R[] => {
    const group = groups.get(key) ?? [];
    const ends = latestEnds.get(key) ?? [];
    const found: R[] = [];
    for (let i = countBegun(group, dayNumber) - 1; i >= 0 && (ends[i] as number) > dayNumber; i -= 1) {
      const step = group[i] as Step<R>;
      if (step.toDay > dayNumber) found.push(step.record);
    }
    return found.reverse();
  };
  return {
    at: (key, day) => atDayNumber(key, toDayNumber(day)),
    atDayNumber,
    all: (key) => (groups.get(key) ?? []).map((step) => step.record),
    steps: (key) => groups.get(key) ?? [],
    keys: () => groups.keys(),
  };
}

function runningMaximum(group: readonly Step<unknown>[]): number[] {
  let latest = Number.NEGATIVE_INFINITY;
  return group.map((step) => (latest = Math.max(latest, step.toDay)));
}
