import { listSeparator } from "../cell.ts";
import { type Dataset, isSupplied } from "../dataset.ts";
import { once } from "../lazy.ts";
import type { RejectedRow } from "../read-table.ts";
import { type DatasetView, datasetView } from "../rules/dataset-view.ts";
import { isEventTable, type TableName } from "../tables.ts";
import { listIndex, type RowIndex, rowIndex } from "./row-index.ts";

/** Rows of the tables of events, by what they belong to; each index is made when it is first asked. */
export interface EventRows {
  readonly activitiesIn: RowIndex;
  readonly activitiesOf: RowIndex;
  /** The row of an activity; undefined where there is none. */
  readonly activityOf: (activityId: string) => number | undefined;
  /** Rows of `activityVillages`, by the village and by the activity. */
  readonly guestsIn: RowIndex;
  readonly guestsOf: RowIndex;
  readonly reportsIn: RowIndex;
  /** The row of a report; undefined where there is none. */
  readonly reportOf: (reportId: string) => number | undefined;
  /** The history of a report. */
  readonly entriesOf: RowIndex;
  readonly entriesBy: RowIndex;
  readonly nilReportsOf: RowIndex;
}

/** A dataset made ready for planning changes. It never changes: make another one of the dataset after a change. */
export interface ProgrammeView extends DatasetView {
  readonly rows: EventRows;
}

/**
 * Makes a dataset ready for planning: once for any number of questions, in O(records). A programme without contradictions is
 * not needed; what is wrong with it already is not held against a change.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" }] });
 * const view = programmeView(dataset);
 * const plan = release(view, { assignmentId: "a1", day: "2025-07-01" });
 * plan.ok && plan.value.replace.map(({ after }) => after.to); // => ["2025-07-01"]
 * ```
 */
export function programmeView(dataset: Dataset, { rejected = [] }: { readonly rejected?: readonly RejectedRow[] } = {}): ProgrammeView {
  const view = datasetView(dataset, { rejected });
  const rows = eventRows(dataset);
  const has = (table: TableName, id: string): boolean => {
    if (!isEventTable(table)) return view.has(table, id);
    // A set of millions of ids would cost more than to look through them now and then.
    return table === "reports" ? rows.reportOf(id) !== undefined : dataset[table].texts("id").includes(id);
  };
  return { ...view, has, lacks: (table, id) => isSupplied(dataset, table) && !has(table, id), rows };
}

function eventRows({ activities, activityVillages, reports, reportEvents, nilReports }: Dataset): EventRows {
  const ids = once(() => new Map(reports.texts("id").map((id, row) => [id as string, row] as const)));
  const activityIds = once(() => new Map(activities.texts("id").map((id, row) => [id as string, row] as const)));
  return {
    activitiesIn: lazily(() => rowIndex(activities.dictionary("villageId"))),
    activitiesOf: lazily(() => listIndex(activities.dictionary("officerIds"), (list) => list.split(listSeparator))),
    activityOf: (activityId) => activityIds().get(activityId),
    guestsIn: lazily(() => rowIndex(activityVillages.dictionary("villageId"))),
    guestsOf: lazily(() => rowIndex(activityVillages.dictionary("activityId"))),
    reportsIn: lazily(() => rowIndex(reports.dictionary("villageId"))),
    reportOf: (reportId) => ids().get(reportId),
    entriesOf: lazily(() => rowIndex(reportEvents.dictionary("reportId"))),
    entriesBy: lazily(() => rowIndex(reportEvents.dictionary("officerId"))),
    nilReportsOf: lazily(() => rowIndex(nilReports.dictionary("villageId"))),
  };
}

function lazily(make: () => RowIndex): RowIndex {
  const index = once(make);
  return (key) => index()(key);
}
