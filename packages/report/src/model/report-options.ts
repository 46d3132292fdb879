import type { CalendarDay, Finding, Language, Period, RejectedRow, Scope, TableName } from "@pimpasa/core";
import type { PublishedRelease } from "./publication/published-release.ts";
import type { ReportView } from "./report-model.ts";

/** How many rows of each table were rejected; a table that is not named has none. */
export type RejectedCounts = Readonly<Partial<Record<TableName, number>>>;

/** What a report is about. */
export interface ReportOptions {
  readonly period: Period;
  /** The day up to which facts are known. Stocks are those of the last day of the period, or of this day if it is earlier. */
  readonly asOf: CalendarDay;
  readonly language: Language;
  /** `publication` unless given. `operational`, for whoever is responsible for the scope: with names, and no count withheld. */
  readonly view?: ReportView | undefined;
  /**
   * From what every figure of the publication view is taken: `publicationRelease` makes it. Without it each table is protected by
   * itself only, and the report says that it is a draft.
   */
  readonly published?: PublishedRelease | undefined;
  /** The nation unless given; the one province in which all offices and villages lie, where it is one. */
  readonly scope?: Scope | undefined;
  /** The findings of the check that came with the dataset. */
  readonly findings: readonly Finding[];
  /** The rows that were rejected when it was read, or how many there were. */
  readonly rejected: readonly RejectedRow[] | RejectedCounts;
}

/** A report that cannot be made whatever the data: its message says what to write instead. */
export class ReportOptionsError extends Error {
  override readonly name = "ReportOptionsError";
}

const isRows = (rejected: ReportOptions["rejected"]): rejected is readonly RejectedRow[] => Array.isArray(rejected);

/** How many rows of a table were rejected, as the caller says. */
export function rejectedCount(rejected: ReportOptions["rejected"], table: TableName): number {
  return isRows(rejected) ? rejected.filter((row) => row.table === table).length : (rejected[table] ?? 0);
}
