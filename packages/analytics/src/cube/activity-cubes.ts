import { type Dataset, isSupplied } from "@pimpasa/core";
import { type Cube, cubeBuilder, type EventCode } from "./cube.ts";
import { type VillageFrame, villageRows } from "./village-frame.ts";

/** Measures of activities, placed on the host village. `…Known` counts the activities in which the figure was recorded. */
export const activityMeasures = [
  "activities",
  "participants",
  "participantsKnown",
  "women",
  "men",
  "sexKnown",
  "youth",
  "otherAges",
  "ageKnown",
  "documented",
  "evidenceKnown",
] as const;
export type ActivityMeasure = (typeof activityMeasures)[number];

/** An activity that more than one village took part in. */
export interface JointActivity {
  /** Its row in the table of activities. */
  readonly row: number;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly day: number;
  /** Pieces of evidence; NaN where that was not recorded. */
  readonly evidence: number;
  /** Rows of the villages, the host first. */
  readonly villages: readonly number[];
}

export type PresenceMeasure = "activities" | "visits";

export interface ActivityCubes {
  /** By kind. */
  readonly byKind: Cube<ActivityMeasure>;
  /** By kind and topic: an activity counts under each of its topics, so the topics do not add up. */
  readonly byTopic: () => Cube<ActivityMeasure>;
  /** Villages that took part, as host or as another village, and those of them in which the activity was held (a visit). */
  readonly presence: Cube<PresenceMeasure>;
  /** The same by kind. */
  readonly presenceByKind: () => Cube<PresenceMeasure>;
  /** The same by kind and topic. */
  readonly presenceByTopic: () => Cube<PresenceMeasure>;
  readonly joint: readonly JointActivity[];
}

/** The activities that are known at the end of the day `asOf`, as cubes. */
export function activityCubes(dataset: Dataset, frame: VillageFrame, asOf: number): ActivityCubes {
  const seen = seenActivities(dataset, frame, asOf);
  const others = furtherVillages(dataset, frame);
  const presenceCubes = new Map<Detail, Cube<PresenceMeasure>>();
  const presence = (detail: Detail): Cube<PresenceMeasure> => {
    const cube = presenceCubes.get(detail) ?? presenceCube(frame, seen, others, detail);
    presenceCubes.set(detail, cube);
    return cube;
  };
  let topics: Cube<ActivityMeasure> | undefined;
  return {
    byKind: measureCube(dataset, frame, seen, "kind"),
    byTopic: () => (topics ??= measureCube(dataset, frame, seen, "topic")),
    presence: presence("none"),
    presenceByKind: () => presence("kind"),
    presenceByTopic: () => presence("topic"),
    joint: jointActivities(dataset, seen, others),
  };
}

/** What activities are told apart by. `topic` tells by kind too, and an activity without a topic is not there. */
type Detail = "none" | "kind" | "topic";

/** The codes of each activity: the same objects for all that have the same kind and topics, since there are millions of them. */
function codesOf({ kind, topics }: Seen, detail: Detail): (row: number) => readonly EventCode[] {
  const none: readonly EventCode[] = [{}];
  const known = new Map<string, Map<readonly string[], readonly EventCode[]>>();
  const codes = (of: string, about: readonly string[]): readonly EventCode[] =>
    detail === "kind" ? [{ kind: of }] : about.map((topic) => ({ kind: of, topic }));
  return (row) => {
    if (detail === "none") return none;
    const [of, about] = [kind(row), topics(row)];
    const ofKind = known.get(of) ?? new Map<readonly string[], readonly EventCode[]>();
    known.set(of, ofKind);
    const made = ofKind.get(about) ?? codes(of, about);
    ofKind.set(about, made);
    return made;
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

function measureCube(dataset: Dataset, frame: VillageFrame, seen: Seen, detail: Detail): Cube<ActivityMeasure> {
  const builder = cubeBuilder(activityMeasures, frame.sourcesOf("activities"));
  const [measures, codes] = [measuresOf(dataset), codesOf(seen, detail)];
  for (const row of seen.rows) {
    const values = measures(row);
    for (const code of codes(row)) builder.add(seen.village[row] as number, code, seen.day[row] as number, values, row);
  }
  return builder.build(frame.count);
}

/** The measures of an activity, in the order of `activityMeasures`. Parts count where all parts of the whole were recorded. */
function measuresOf({ activities }: Dataset): (row: number) => number[] {
  const column = (field: CountField) => activities.numbers(field);
  const [participants, women, men] = [column("participants"), column("women"), column("men")];
  const [under16, youth, over30] = [column("under16"), column("youth16To30"), column("over30")];
  const evidence = column("evidenceCount");
  return (row) => {
    const people = participants[row] as number;
    const [ofWomen, ofMen] = [women[row] as number, men[row] as number];
    const [ofYouth, ofOthers] = [youth[row] as number, (under16[row] as number) + (over30[row] as number)];
    const pieces = evidence[row] as number;
    const [hasPeople, hasSex, hasAge] = [isKnown(people), isKnown(ofWomen + ofMen), isKnown(ofYouth + ofOthers)];
    // One array a row, not one a measure: this runs for each of millions of rows.
    return [
      1,
      hasPeople ? people : 0,
      Number(hasPeople),
      hasSex ? ofWomen : 0,
      hasSex ? ofMen : 0,
      Number(hasSex),
      hasAge ? ofYouth : 0,
      hasAge ? ofOthers : 0,
      Number(hasAge),
      Number(pieces >= 1),
      Number(isKnown(pieces)),
    ];
  };
}

type CountField = "participants" | "women" | "men" | "under16" | "youth16To30" | "over30" | "evidenceCount";

/** A sum with a missing part is missing. */
const isKnown = (recorded: number): boolean => !Number.isNaN(recorded);

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

function presenceCube(
  frame: VillageFrame,
  seen: Seen,
  others: ReadonlyMap<number, readonly Further[]>,
  detail: Detail,
): Cube<PresenceMeasure> {
  const builder = cubeBuilder(["activities", "visits"], frame.sourcesOf("activities"));
  const codes = codesOf(seen, detail);
  for (const row of seen.rows) {
    const host = seen.village[row] as number;
    for (const code of codes(row)) {
      builder.add(host, code, seen.day[row] as number, [1, 1], row);
      for (const [village, onSite] of guests(others.get(row), host))
        builder.add(village, code, seen.day[row] as number, [1, Number(onSite)], row);
    }
  }
  return builder.build(frame.count);
}

const nobody: ReadonlyMap<number, boolean> = new Map();

/** The villages beside the host, each once, and whether the activity was held there. */
function guests(further: readonly Further[] | undefined, host: number): ReadonlyMap<number, boolean> {
  if (further === undefined) return nobody;
  const wasOnSite = new Map<number, boolean>();
  for (const { village, onSite } of further) if (village !== host) wasOnSite.set(village, onSite || wasOnSite.get(village) === true);
  return wasOnSite;
}

function jointActivities(dataset: Dataset, seen: Seen, others: ReadonlyMap<number, readonly Further[]>): JointActivity[] {
  const evidence = dataset.activities.numbers("evidenceCount");
  return seen.rows.flatMap((row) => {
    const further = others.get(row);
    if (further === undefined) return [];
    const villages = [...new Set([seen.village[row] as number, ...further.map((f) => f.village)])];
    const day = seen.day[row] as number;
    return [{ row, kind: seen.kind(row), topics: seen.topics(row), day, evidence: evidence[row] as number, villages }];
  });
}
