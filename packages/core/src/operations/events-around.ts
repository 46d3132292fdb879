import { listSeparator } from "../cell.ts";
import type { ColumnTable } from "../column-table.ts";
import type { Dataset } from "../dataset.ts";
import { selectedTable } from "../selected-table.ts";
import type { EventTableName } from "../tables.ts";
import { type Changes, tablesOf } from "./changes.ts";
import type { Named } from "./named.ts";
import type { ProgrammeView } from "./programme-view.ts";

/** Events whose findings a change can touch, and the villages and officers that they name. */
interface EventsAround {
  readonly tables: Pick<Dataset, EventTableName>;
  readonly villages: readonly string[];
  readonly officers: readonly string[];
}

/**
 * Who may act where follows from postings, designations and assignments: where one of these changes, all events of its village
 * and of its officer are looked at. Where only a report goes on, its own history is enough,
 * beside the nil reports of its village.
 */
export function eventsAround(view: ProgrammeView, names: Named, changes: Changes): EventsAround {
  const rows = rowsAround(view, names, changes);
  const { dataset } = view;
  const activities = tableOf(dataset.activities, rows.activities);
  const reports = tableOf(dataset.reports, rows.reports);
  const reportEvents = tableOf(dataset.reportEvents, rows.reportEvents);
  const nilReports = tableOf(dataset.nilReports, rows.nilReports);
  const activityVillages = tableOf(dataset.activityVillages, each(activities.texts("id") as string[], view.rows.guestsOf));
  return {
    tables: { activities, reports, reportEvents, nilReports, activityVillages },
    villages: [activities, activityVillages, reports].flatMap((table) => villagesIn(table.dictionary("villageId"))),
    officers: [
      ...activities.dictionary("officerIds").values.flatMap((list) => list.split(listSeparator)),
      ...reportEvents.dictionary("officerId").values,
    ],
  };
}

const villagesIn = ({ values }: { readonly values: readonly string[] }): readonly string[] => values;

type Rows = Readonly<Record<"activities" | "reports" | "reportEvents" | "nilReports", Iterable<number>>>;

function rowsAround({ dataset, rows }: ProgrammeView, { officers, villages, reports }: Named, changes: Changes): Rows {
  const tables = tablesOf(changes);
  const nilReports = tables.has("reports") ? each(villages, rows.nilReportsOf) : [];
  if (!["postings", "designations", "assignments"].some((table) => tables.has(table as never))) {
    // A nil report is contradicted by the first report of its month, which may be there already.
    const others = nilReports.length > 0 ? each(villages, rows.reportsIn) : [];
    const around = [...known(reports, rows.reportOf), ...others];
    return { activities: [], reports: around, reportEvents: each(reports, rows.entriesOf), nilReports };
  }
  const ofVillages = each(villages, rows.reportsIn);
  const ids = dataset.reportEvents.dictionary("reportId");
  const ofOfficers = each(officers, rows.entriesBy).map((row) => ids.values[ids.codes[row] as number] as string);
  const around = [...known(ofOfficers, rows.reportOf), ...ofVillages];
  const activityIds = dataset.activityVillages.dictionary("activityId");
  const jointActivities = (guests: Iterable<string>): number[] =>
    known(
      each(guests, rows.guestsIn).map((row) => activityIds.values[activityIds.codes[row] as number] as string),
      rows.activityOf,
    );
  const entries = [...around].flatMap((row) => [...rows.entriesOf(dataset.reports.texts("id")[row] as string)]);
  return {
    activities: [...each(villages, rows.activitiesIn), ...jointActivities(villages), ...each(officers, rows.activitiesOf)],
    reports: around,
    reportEvents: entries,
    nilReports,
  };
}

const each = (keys: Iterable<string>, rowsOf: (key: string) => readonly number[]): number[] => [...keys].flatMap((key) => [...rowsOf(key)]);

const known = (ids: Iterable<string>, rowOf: (id: string) => number | undefined): number[] => [...ids].flatMap((id) => rowOf(id) ?? []);

/** The rows of a table of events as a table of their own: each once, in their order. */
const tableOf = <R>(table: ColumnTable<R>, rows: Iterable<number>): ColumnTable<R> =>
  selectedTable(
    table,
    [...new Set(rows)].sort((a, b) => a - b),
  );
