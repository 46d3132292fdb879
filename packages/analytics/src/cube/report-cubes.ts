import {
  closedStates,
  type Dataset,
  isSupplied,
  type ReportCategory,
  type ReportState,
  reportHistories,
  reportStates,
  toDayNumber,
} from "@pimpasa/core";
import { type Cube, type CubeBuilder, cubeBuilder, type EventCode } from "./cube.ts";
import { followUpMinutes, verificationMinutes } from "./service-levels.ts";
import { type VillageFrame, villageRows } from "./village-frame.ts";

/** Cubes of reports. All are additive; the state cubes hold dated ±1 steps, so that their sum up to a day is the stock at its end. */
export interface ReportCubeSet {
  /** Reports by the local day of their first submission. */
  readonly submissions: Cube<"reports">;
  /** Rounds of submission by the local day of the round: `due` had their deadline by `asOf`, `met` were decided in time; `withoutLevel` had no policy profile. */
  readonly rounds: Cube<"due" | "met" | "withoutLevel">;
  /** Open reports. */
  readonly open: Cube<"open">;
  /** Open reports past a service level. */
  readonly overdue: Cube<"overdue">;
}

export interface ReportCubes {
  /** By category and channel. */
  readonly byCategory: ReportCubeSet;
  /** By category, channel and topic: a report counts under each of its topics. */
  readonly byTopic: () => ReportCubeSet;
  /** Reports by the local day of the event (of the submission where the event's time is not known). */
  readonly events: Cube<"reports">;
  /** Timely nil reports, on the first day of their month. */
  readonly nil: Cube<"nilReports">;
  /** Nil reports, timely or not, on the day of their submission. */
  readonly nilSubmissions: Cube<"nilReports">;
  readonly unplaced: number;
}

/** The reports and histories that are known at the end of the day `asOf`, as cubes. */
export function reportCubes(dataset: Dataset, frame: VillageFrame, asOf: number): ReportCubes {
  const lives = reportLives(dataset, frame, asOf);
  let topics: ReportCubeSet | undefined;
  return {
    byCategory: cubeSet(dataset, frame, asOf, lives.list, false),
    byTopic: () => (topics ??= cubeSet(dataset, frame, asOf, lives.list, true)),
    events: eventCube(frame, lives.list),
    ...nilCubes(dataset, frame, asOf),
    unplaced: lives.unplaced,
  };
}

interface Entry {
  readonly state: ReportState;
  readonly at: number;
}

/** A report with the entries of its history that are known, in order of time. */
interface ReportLife {
  readonly village: number;
  readonly category: ReportCategory;
  readonly channel: string;
  readonly topics: readonly string[];
  readonly eventAt: number;
  readonly submittedAt: number;
  readonly entries: readonly Entry[];
}

function reportLives(dataset: Dataset, frame: VillageFrame, asOf: number): { list: ReportLife[]; unplaced: number } {
  const table = dataset.reports;
  const village = villageRows(frame, table.dictionary("villageId"));
  const text = (field: "category" | "channel" | "topics") => {
    const { codes, values } = table.dictionary(field);
    return (row: number): string => values[codes[row] as number] ?? "";
  };
  const [category, channel, topics] = [text("category"), text("channel"), text("topics")];
  const eventAt = table.numbers("eventAt");
  const submittedAt = table.numbers("submittedAt");
  const recordedAt = table.numbers("recordedAt");
  const histories = reportHistories(dataset);
  const list: ReportLife[] = [];
  let unplaced = 0;
  for (let row = 0; row < table.length; row += 1) {
    const at = village[row] as number;
    if (at < 0) {
      unplaced += 1;
      continue;
    }
    const end = frame.endOfDay(at, asOf);
    const seen = (recordedAt[row] as number) >= end ? [] : seenEntries(histories, row, end);
    const entries =
      seen[0] === undefined || seen[0].state === "submitted"
        ? seen
        : [{ state: "submitted" as const, at: submittedAt[row] as number }, ...seen];
    if (entries[0] === undefined) continue;
    list.push({
      village: at,
      category: category(row) as ReportCategory,
      channel: channel(row) || "unknown",
      topics: topics(row) === "" ? [] : topics(row).split("|"),
      eventAt: Number.isNaN(eventAt[row] as number) ? (submittedAt[row] as number) : (eventAt[row] as number),
      submittedAt: submittedAt[row] as number,
      entries,
    });
  }
  return { list, unplaced };
}

/** The entries that happened and were recorded before the minute `end`. A history that begins later than its submission gets that first. */
function seenEntries(histories: ReturnType<typeof reportHistories>, report: number, end: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = histories.start[report] as number; i < (histories.start[report + 1] as number); i += 1) {
    const at = histories.at[i] as number;
    if (at < end && (histories.recordedAt[i] as number) < end)
      entries.push({ state: reportStates[histories.state[i] as number] as ReportState, at });
  }
  return entries.sort((a, b) => a.at - b.at);
}

type Adder = (day: number, values: readonly number[]) => void;

function cubeSet(dataset: Dataset, frame: VillageFrame, asOf: number, lives: readonly ReportLife[], byTopic: boolean): ReportCubeSet {
  const builders = {
    submissions: cubeBuilder(["reports"]),
    rounds: cubeBuilder(["due", "met", "withoutLevel"]),
    open: cubeBuilder(["open"]),
    overdue: cubeBuilder(["overdue"]),
  };
  for (const life of lives) {
    for (const code of codesOf(life, byTopic)) {
      const adder =
        (builder: CubeBuilder<string>): Adder =>
        (day, values) =>
          builder.add(life.village, code, day, values);
      addSubmission(frame, life, adder(builders.submissions as CubeBuilder<string>));
      addRounds(dataset, frame, asOf, life, adder(builders.rounds as CubeBuilder<string>));
      addOpen(frame, life, adder(builders.open as CubeBuilder<string>));
      addOverdue(dataset, frame, asOf, life, adder(builders.overdue as CubeBuilder<string>));
    }
  }
  return {
    submissions: builders.submissions.build(frame.count),
    rounds: builders.rounds.build(frame.count),
    open: builders.open.build(frame.count),
    overdue: builders.overdue.build(frame.count),
  };
}

function codesOf({ category, channel, topics }: ReportLife, byTopic: boolean): EventCode[] {
  return byTopic ? topics.map((topic) => ({ category, channel, topic })) : [{ category, channel }];
}

function addSubmission(frame: VillageFrame, { village, submittedAt }: ReportLife, add: Adder): void {
  add(frame.localDay(village, submittedAt), [1]);
}

const decisions: readonly ReportState[] = ["verified", "rejected", "returned"];

/** Each submission opens a round; the next decision closes it. */
function addRounds(dataset: Dataset, frame: VillageFrame, asOf: number, { village, entries }: ReportLife, add: Adder): void {
  for (const [i, { state, at }] of entries.entries()) {
    if (state !== "submitted") continue;
    const day = frame.localDay(village, at);
    const level = verificationMinutes(dataset, day);
    if (level === undefined) {
      add(day, [0, 0, 1]);
      continue;
    }
    const next = entries[i + 1];
    const decidedAt = next !== undefined && decisions.includes(next.state) ? next.at : Infinity;
    const due = at + level < frame.endOfDay(village, asOf);
    add(day, [Number(due), Number(due && decidedAt <= at + level), 0]);
  }
}

/** A step up where the report becomes open, a step down where it no longer is. */
function addOpen(frame: VillageFrame, { village, entries }: ReportLife, add: Adder): void {
  let wasOpen = false;
  for (const { state, at } of entries) {
    const isOpen = !closedStates.includes(state);
    if (isOpen !== wasOpen) add(frame.localDay(village, at), [isOpen ? 1 : -1]);
    wasOpen = isOpen;
  }
}

/** A report is overdue from the day on which a level passes without the step that it asks for, until that step. */
function addOverdue(dataset: Dataset, frame: VillageFrame, asOf: number, life: ReportLife, add: Adder): void {
  const { village, entries } = life;
  entries.forEach((entry, i) => {
    const level = levelAfter(dataset, frame, life, entry);
    if (level === undefined) return;
    const deadlineDay = frame.localDay(village, entry.at + level);
    const nextAt = entries[i + 1]?.at;
    if (deadlineDay > asOf || (nextAt !== undefined && nextAt <= entry.at + level)) return;
    add(deadlineDay, [1]);
    if (nextAt !== undefined) add(frame.localDay(village, nextAt), [-1]);
  });
}

/** The level that runs from this entry, in minutes; undefined where none does. */
function levelAfter(dataset: Dataset, frame: VillageFrame, { village, category }: ReportLife, { state, at }: Entry): number | undefined {
  const day = frame.localDay(village, at);
  if (state === "submitted") return verificationMinutes(dataset, day);
  return state === "verified" ? followUpMinutes(dataset, day, category) : undefined;
}

function eventCube(frame: VillageFrame, lives: readonly ReportLife[]): Cube<"reports"> {
  const builder = cubeBuilder(["reports"]);
  for (const { village, eventAt } of lives) builder.add(village, {}, frame.localDay(village, eventAt), [1]);
  return builder.build(frame.count);
}

/** A nil report is timely up to the 5th day of the next month. */
const nilReportDueDay = 5;

function nilCubes(dataset: Dataset, frame: VillageFrame, asOf: number): Pick<ReportCubes, "nil" | "nilSubmissions"> {
  const timely = cubeBuilder(["nilReports"]);
  const all = cubeBuilder(["nilReports"]);
  if (isSupplied(dataset, "nilReports")) {
    const table = dataset.nilReports;
    const villages = villageRows(frame, table.dictionary("villageId"));
    const months = table.dictionary("month");
    const submittedOn = table.numbers("submittedOn");
    const recordedAt = table.numbers("recordedAt");
    for (let row = 0; row < table.length; row += 1) {
      const village = villages[row] as number;
      const day = submittedOn[row] as number;
      if (village < 0 || day > asOf || (recordedAt[row] as number) >= frame.endOfDay(village, asOf)) continue;
      const first = toDayNumber(`${months.values[months.codes[row] as number]}-01` as Parameters<typeof toDayNumber>[0]);
      all.add(village, {}, day, [1]);
      if (day < firstOfNextMonth(first) + nilReportDueDay) timely.add(village, {}, first, [1]);
    }
  }
  return { nil: timely.build(frame.count), nilSubmissions: all.build(frame.count) };
}

/** The first day of the month after the one that begins on this day. */
export function firstOfNextMonth(firstDay: number): number {
  const date = new Date(firstDay * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000;
}
