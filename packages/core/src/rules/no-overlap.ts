import { fromDayNumber } from "../calendar-day.ts";
import { intersection } from "../interval.ts";
import type { DatedRecord, MultiIndex } from "../interval-index.ts";

/** Two records of one key that share days. */
export interface Overlap<R> {
  readonly record: R;
  readonly other: R;
  readonly from: string;
  /** The first day that they no longer share; empty while both are open. */
  readonly to: string;
}

/**
 * For each record, the overlap with the earlier one that reaches furthest into it: one finding a record, so that
 * ten thousand records on one day give ten thousand findings and not fifty million.
 */
export function overlapsIn<R extends DatedRecord>(index: MultiIndex<R>): Overlap<R>[] {
  return [...index.keys()].flatMap((key) => {
    const found: Overlap<R>[] = [];
    let longest: R | undefined;
    for (const record of index.all(key)) {
      const shared = longest && intersection(longest, record);
      if (longest && shared) found.push({ record, other: longest, from: shared.from, to: shared.to ?? "" });
      if (longest === undefined || endsAfter(record, longest)) longest = record;
    }
    return found;
  });
}

const endsAfter = (a: DatedRecord, b: DatedRecord): boolean => b.to !== undefined && (a.to === undefined || a.to > b.to);

/** A day number as text; empty for the open end. */
export const dayText = (dayNumber: number): string => (Number.isFinite(dayNumber) ? fromDayNumber(dayNumber) : "");
