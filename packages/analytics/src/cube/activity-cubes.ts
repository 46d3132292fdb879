import { type Dataset, isSupplied } from "@pimpasa/core";
import { type Cube, cubeBuilder } from "./cube.ts";
import { type VillageFrame, villageRows } from "./village-frame.ts";

/** Measures of activities, placed on the host village. `…Known` counts the activities in which the figure was recorded. */
export const activityMeasures = ["activities", "participants", "participantsKnown", "women", "men", "sexKnown"] as const;
export type ActivityMeasure = (typeof activityMeasures)[number];

/** An activity that more than one village took part in. */
export interface JointActivity {
  /** Its row in the table of activities. */
  readonly row: number;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly day: number;
  /** Rows of the villages, the host first. */
  readonly villages: readonly number[];
}

export interface ActivityCubes {
  /** By kind. */
  readonly byKind: Cube<ActivityMeasure>;
  /** By kind and topic: an activity counts under each of its topics, so the topics do not add up. */
  readonly byTopic: () => Cube<ActivityMeasure>;
  /** Villages that took part, as host or as another village, and those of them in which the activity was held (a visit). */
  readonly presence: Cube<"activities" | "visits">;
  readonly joint: readonly JointActivity[];
}

/** The activities that are known at the end of the day `asOf`, as cubes. */
export function activityCubes(dataset: Dataset, frame: VillageFrame, asOf: number): ActivityCubes {
  const seen = seenActivities(dataset, frame, asOf);
  const others = furtherVillages(dataset, frame);
  let topics: Cube<ActivityMeasure> | undefined;
  return {
    byKind: measureCube(dataset, frame, seen, false),
    byTopic: () => (topics ??= measureCube(dataset, frame, seen, true)),
    presence: presenceCube(frame, seen, others),
    joint: jointActivities(seen, others),
  };
}

interface Seen {
  /** Rows of the activities. */
  readonly rows: readonly number[];
  readonly village: Int32Array;
  readonly day: Float64Array;
  readonly kind: (row: number) => string;
  readonly topics: (row: number) => readonly string[];
}

function seenActivities(dataset: Dataset, frame: VillageFrame, asOf: number): Seen {
  const table = dataset.activities;
  const village = villageRows(frame, table.dictionary("villageId"));
  const day = table.numbers("day");
  const recordedAt = table.numbers("recordedAt");
  const kinds = table.dictionary("kind");
  const topics = table.dictionary("topics");
  const topicLists = topics.values.map((text) => (text === "" ? [] : text.split("|")));
  const rows: number[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const at = village[row] as number;
    if (at >= 0 && (day[row] as number) <= asOf && !((recordedAt[row] as number) >= frame.endOfDay(at, asOf))) rows.push(row);
  }
  return {
    rows,
    village,
    day,
    kind: (row) => kinds.values[kinds.codes[row] as number] as string,
    topics: (row) => topicLists[topics.codes[row] as number] as readonly string[],
  };
}

function measureCube(dataset: Dataset, frame: VillageFrame, seen: Seen, byTopic: boolean): Cube<ActivityMeasure> {
  const builder = cubeBuilder(activityMeasures, frame.sourcesOf("activities"));
  const participants = dataset.activities.numbers("participants");
  const women = dataset.activities.numbers("women");
  const men = dataset.activities.numbers("men");
  const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);
  for (const row of seen.rows) {
    const [p, w, m] = [participants[row] as number, women[row] as number, men[row] as number];
    const sexKnown = !Number.isNaN(w) && !Number.isNaN(m);
    const values = [1, orZero(p), Number(!Number.isNaN(p)), sexKnown ? w : 0, sexKnown ? m : 0, Number(sexKnown)];
    const kind = seen.kind(row);
    for (const topic of byTopic ? seen.topics(row) : [undefined]) {
      builder.add(seen.village[row] as number, topic === undefined ? { kind } : { kind, topic }, seen.day[row] as number, values, row);
    }
  }
  return builder.build(frame.count);
}

interface Further {
  readonly village: number;
  readonly onSite: boolean;
}

/** The further villages of each activity, by its row. */
function furtherVillages(dataset: Dataset, frame: VillageFrame): Map<number, Further[]> {
  const further = new Map<number, Further[]>();
  if (!isSupplied(dataset, "activityVillages")) return further;
  const table = dataset.activityVillages;
  const activityOf = table.dictionary("activityId");
  const rowOf = new Map(dataset.activities.texts("id").map((id, row) => [id, row] as const));
  const activityRows = activityOf.values.map((id) => rowOf.get(id));
  const villages = villageRows(frame, table.dictionary("villageId"));
  const onSite = table.numbers("onSite");
  for (let row = 0; row < table.length; row += 1) {
    const activity = activityRows[activityOf.codes[row] as number];
    const village = villages[row] as number;
    if (activity === undefined || village < 0) continue;
    const list = further.get(activity);
    const entry = { village, onSite: onSite[row] === 1 };
    if (list) list.push(entry);
    else further.set(activity, [entry]);
  }
  return further;
}

function presenceCube(frame: VillageFrame, seen: Seen, others: ReadonlyMap<number, readonly Further[]>): Cube<"activities" | "visits"> {
  const builder = cubeBuilder(["activities", "visits"], frame.sourcesOf("activities"));
  for (const row of seen.rows) {
    const wasOnSite = new Map<number, boolean>();
    for (const { village, onSite } of others.get(row) ?? []) wasOnSite.set(village, onSite || wasOnSite.get(village) === true);
    wasOnSite.set(seen.village[row] as number, true);
    for (const [village, onSite] of wasOnSite) builder.add(village, {}, seen.day[row] as number, [1, Number(onSite)], row);
  }
  return builder.build(frame.count);
}

function jointActivities(seen: Seen, others: ReadonlyMap<number, readonly Further[]>): JointActivity[] {
  return seen.rows.flatMap((row) => {
    const further = others.get(row);
    if (further === undefined) return [];
    const villages = [...new Set([seen.village[row] as number, ...further.map((f) => f.village)])];
    return [{ row, kind: seen.kind(row), topics: seen.topics(row), day: seen.day[row] as number, villages }];
  });
}
