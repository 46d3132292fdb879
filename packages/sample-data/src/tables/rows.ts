import { type CalendarDay, fromDayNumber, type RecordOf, type TableName } from "@pimpasa/core";
import { type DatedDraft, hasDays } from "../plan/drafts.ts";

/** The rows of some tables. */
export type RowsOf<T extends TableName> = { readonly [Table in T]: Iterable<RecordOf<Table>> };

/** Rows that are made anew, and equal, each time they are asked for. */
export const lazily = <T>(generate: () => Iterable<T>): Iterable<T> => ({ [Symbol.iterator]: () => generate()[Symbol.iterator]() });

/** The days of a draft as a record has them. */
export const datesOf = ({ from, to }: DatedDraft): { from: CalendarDay; to: CalendarDay | undefined } => ({
  from: fromDayNumber(from),
  to: to === Infinity ? undefined : fromDayNumber(to),
});

/** The drafts that ever counted, as records with running ids. */
export const numbered = <D extends DatedDraft, R>(
  prefix: string,
  drafts: Iterable<D>,
  recordOf: (draft: D, id: string) => R,
): Iterable<R> =>
  lazily(function* () {
    let number = 0;
    for (const draft of drafts) {
      if (!hasDays(draft)) continue;
      number += 1;
      yield recordOf(draft, `${prefix}-${String(number).padStart(5, "0")}`);
    }
  });
