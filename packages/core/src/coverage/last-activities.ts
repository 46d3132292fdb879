import { type Dataset, isSupplied } from "../dataset.ts";
import { type LatestRows, latestRows } from "./latest-rows.ts";
import type { VillageClock } from "./village-clock.ts";

/** The last activity of each village, and by which record of `activityVillages` it took part (-1 for the host). */
export interface LastActivities extends LatestRows {
  readonly through: Int32Array;
}

/**
 * The last activity in which each village took part, and the last that was held in it (a visit): as host, or as a further
 * village on site. An activity is known where its host is, from when it happened and was recorded there.
 */
export function lastActivities(dataset: Dataset, clock: VillageClock): { readonly any: LastActivities; readonly visit: LastActivities } {
  const ids = dataset.activities.texts("id");
  const [any, visit] = [emptyOf(clock.count, ids), emptyOf(clock.count, ids)];
  const days = dataset.activities.numbers("day");
  const hosts = knownHosts(dataset, clock);
  hosts.forEach((village, row) => {
    if (village < 0) return;
    any.offer(village, row, days[row] as number);
    visit.offer(village, row, days[row] as number);
  });
  if (isSupplied(dataset, "activityVillages")) offerFurther(dataset, clock, { any, visit, hosts, days });
  return { any, visit };
}

const emptyOf = (villages: number, ids: readonly (string | undefined)[]): LastActivities => ({
  ...latestRows(villages, ids),
  through: new Int32Array(villages).fill(-1),
});

/** For each activity the row of its host village; -1 where there is none, or where the activity is not known yet. */
function knownHosts({ activities }: Dataset, clock: VillageClock): Int32Array {
  const days = activities.numbers("day");
  const recordedAt = activities.numbers("recordedAt");
  return clock
    .rowsOf(activities.dictionary("villageId"))
    .map((village, row) =>
      village < 0 || (days[row] as number) > clock.today || clock.isAfter(village, recordedAt[row] as number) ? -1 : village,
    );
}

interface Offers {
  readonly any: LastActivities;
  readonly visit: LastActivities;
  readonly hosts: Int32Array;
  readonly days: Float64Array;
}

function offerFurther(dataset: Dataset, clock: VillageClock, { any, visit, hosts, days }: Offers): void {
  const table = dataset.activityVillages;
  const activityOf = activityRows(dataset);
  const villages = clock.rowsOf(table.dictionary("villageId"));
  const onSite = table.numbers("onSite");
  const ids = table.texts("id");
  for (let row = 0; row < table.length; row += 1) {
    const [village, activity] = [villages[row] as number, activityOf[row] as number];
    if (village < 0 || activity < 0 || (hosts[activity] as number) < 0) continue;
    for (const last of onSite[row] === 1 ? [any, visit] : [any])
      offerThrough(last, { village, activity, day: days[activity] as number, row, ids });
  }
}

/** Takes part by `row`, unless as host; of several such records the one with the greater id says so. */
function offerThrough(
  last: LastActivities,
  {
    village,
    activity,
    day,
    row,
    ids,
  }: {
    readonly village: number;
    readonly activity: number;
    readonly day: number;
    readonly row: number;
    readonly ids: readonly (string | undefined)[];
  },
): void {
  const before = last.row[village] === activity ? (last.through[village] as number) : undefined;
  const isGreater = before !== undefined && before >= 0 && (ids[row] as string) > (ids[before] as string);
  if (last.offer(village, activity, day) || isGreater) last.through[village] = row;
}

/** For each row of `activityVillages` the row of its activity; -1 where that does not exist. Ids are looked up once for each joint activity. */
function activityRows({ activities, activityVillages }: Dataset): Int32Array {
  const { codes, values } = activityVillages.dictionary("activityId");
  const codeOf = new Map(values.map((id, code) => [id, code] as const));
  const rowOf = new Int32Array(values.length).fill(-1);
  activities.texts("id").forEach((id, row) => {
    const code = codeOf.get(id as string);
    if (code !== undefined) rowOf[code] = row;
  });
  return codes.map((code) => rowOf[code] ?? -1);
}
