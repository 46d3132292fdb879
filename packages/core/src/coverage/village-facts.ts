import { type Dataset, isSupplied } from "../dataset.ts";
import { type LastActivities, lastActivities } from "./last-activities.ts";
import { type LastSeen, notSeen, seenOn } from "./last-seen.ts";
import type { LatestRows } from "./latest-rows.ts";
import { type VillageClock, villageClock } from "./village-clock.ts";
import { lastNilReports, type VillageReports, villageReports } from "./village-reports.ts";

/** What the state of one village rests on. */
export interface VillageFacts {
  readonly lastActivity: LastSeen;
  readonly lastVisit: LastSeen;
  readonly lastReport: LastSeen;
  readonly lastNilReport: LastSeen;
  readonly openReportIds: readonly string[] | null;
  readonly openComplaintIds: readonly string[] | null;
}

/** The facts of every village at the end of a day. */
export interface VillageFactsAt {
  readonly today: number;
  /** False where activities or their further villages were not supplied, so that a visit could be missing. */
  readonly visitsComplete: boolean;
  /** The facts of the village in this row. */
  of(village: number): VillageFacts;
}

/** Goes through each table of events once. */
export function villageFacts(dataset: Dataset, today: number): VillageFactsAt {
  const clock = villageClock(dataset, today);
  const activities = lastActivities(dataset, clock);
  const reports = villageReports(dataset, clock);
  const nil = lastNilReports(dataset, clock);
  const visitsComplete = isSupplied(dataset, "activities") && isSupplied(dataset, "activityVillages");
  const open = openReportIds(dataset, reports);
  return {
    today,
    visitsComplete,
    of: (village) => ({
      lastActivity: lastActivity(dataset, activities.any, { village, today, visitsComplete }),
      lastVisit: lastActivity(dataset, activities.visit, { village, today, visitsComplete }),
      lastReport: lastReport(dataset, reports.last, { village, clock }),
      lastNilReport: lastNilReport(dataset, nil, { village, today }),
      ...open(village),
    }),
  };
}

function lastActivity(
  { activities, activityVillages }: Dataset,
  last: LastActivities,
  { village, today, visitsComplete }: { readonly village: number; readonly today: number; readonly visitsComplete: boolean },
): LastSeen {
  const row = last.row[village] as number;
  if (row < 0) return notSeen(visitsComplete);
  const seen = seenOn(activities.texts("id")[row] as string, { day: last.at[village] as number, today });
  const through = last.through[village] as number;
  return through < 0 ? seen : { ...seen, throughId: activityVillages.texts("id")[through] as string };
}

function lastReport(
  dataset: Dataset,
  last: LatestRows,
  { village, clock }: { readonly village: number; readonly clock: VillageClock },
): LastSeen {
  const row = last.row[village] as number;
  if (row < 0) return notSeen(isSupplied(dataset, "reports"));
  const day = clock.localDay(village, last.at[village] as number);
  return seenOn(dataset.reports.texts("id")[row] as string, { day, today: clock.today });
}

function lastNilReport(
  dataset: Dataset,
  last: LatestRows,
  { village, today }: { readonly village: number; readonly today: number },
): LastSeen {
  const row = last.row[village] as number;
  if (row < 0) return notSeen(isSupplied(dataset, "nilReports"));
  return seenOn(dataset.nilReports.texts("id")[row] as string, { day: last.at[village] as number, today });
}

type OpenIds = Pick<VillageFacts, "openReportIds" | "openComplaintIds">;

/** Without the history of reports, none of those that are there is known to be open; where there is none, none is. */
function openReportIds(dataset: Dataset, { open }: VillageReports): (village: number) => OpenIds {
  const known = isSupplied(dataset, "reports");
  const histories = isSupplied(dataset, "reportEvents");
  const idsOf = bySubmission(dataset);
  const ids = (rows: readonly number[] = []): string[] | null => (!known || (!histories && rows.length > 0) ? null : idsOf(rows));
  return (village) => ({ openReportIds: ids(open.get(village)?.all), openComplaintIds: ids(open.get(village)?.complaints) });
}

/** The ids of reports in order of their submission, on equal times of their ids. */
function bySubmission({ reports }: Dataset): (rows: readonly number[]) => string[] {
  const ids = reports.texts("id") as readonly string[];
  const at = reports.numbers("submittedAt");
  const compare = (a: number, b: number): number =>
    (at[a] as number) - (at[b] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1);
  return (rows) => [...rows].sort(compare).map((row) => ids[row] as string);
}
