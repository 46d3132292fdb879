import type { CalendarDay } from "@pimpasa/core";

/** A published list of region codes from which changes were derived. */
export interface PublishedList {
  /** A day on which the list was surely there: where the decree's own day was not read, the day it was presented or the last of its year. */
  readonly day: CalendarDay;
  readonly source: string;
}

const list = (day: string, source: string): PublishedList => ({ day: day as CalendarDay, source });

/**
 * The five lists, from the oldest. Between two of them a change took effect; on which day, the lists do not say.
 * Codes of the fourth: the package's maintainers, after the law that made the province Papua Barat Daya (96) on 8 December 2022.
 *
 * @example
 * ```ts
 * publishedLists.map(({ day }) => day); // => ["2020-12-31", "2022-03-30", "2022-12-31", "2024-01-06", "2025-04-25"]
 * ```
 */
export const publishedLists: readonly PublishedList[] = [
  list("2020-12-31", "Permendagri 72/2019, Kepmendagri 146.1-4717/2020 (cahyadsn/wilayah)"),
  list("2022-03-30", "Kepmendagri 050-145/2022 (cahyadsn/wilayah)"),
  list("2022-12-31", "Kepmendagri 100.1.1-6117/2022 (idn-area-data 3.0.1)"),
  list("2024-01-06", "UU 29/2022 (idn-area-data 3.1.2)"),
  list("2025-04-25", "Kepmendagri 300.2.2-2138/2025 (idn-area-data 4.0.1)"),
];
