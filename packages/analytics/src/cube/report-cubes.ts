import { closedStates, type Dataset, type ReportState } from "@pimpasa/core";
import type { EventDimension } from "../dimension.ts";
import { type Cube, type CubeBuilder, cubeBuilder, type EventCode } from "./cube.ts";
import { type NilCubes, nilCubes } from "./nil-cubes.ts";
import { type ReportLife, reportLives } from "./report-lives.ts";
import { type ServiceLevels, serviceLevels } from "./service-levels.ts";
import type { VillageFrame } from "./village-frame.ts";

/** Cubes of reports. All are additive; those of states hold dated ±1 steps, so that their sum up to a day is the stock at its end. */
export interface ReportCubeSet {
  /** Reports by the local day of their first submission. */
  readonly submissions: Cube<"reports">;
  /** Rounds of submission by the local day of the round: `due` had their deadline by `asOf`, `met` were decided in time; `withoutLevel` had no policy profile. */
  readonly rounds: Cube<"due" | "met" | "withoutLevel">;
  /** Open reports. */
  readonly open: Cube<"open">;
  /** Reports that wait for a step that has a service level: those past it, all, and those for which no policy profile was in force. */
  readonly waiting: Cube<"overdue" | "waiting" | "withoutLevel">;
}

export interface ReportCubes extends NilCubes {
  /** Told apart by no more than these properties need. By topic a report counts under each of its topics. */
  readonly by: (dimensions: readonly EventDimension[]) => ReportCubeSet;
  /** Reports by the local day of the event (of the submission where the event's time is not known). */
  readonly events: Cube<"reports">;
}

/** The reports and histories that are known at the end of the day `asOf`, as cubes. */
export function reportCubes(dataset: Dataset, frame: VillageFrame, asOf: number): ReportCubes {
  const lives = reportLives(dataset, frame, asOf);
  const facts = { frame, asOf, levels: serviceLevels(dataset) };
  const sets = new Map<Detail, ReportCubeSet>();
  return {
    by(dimensions) {
      const detail = dimensions.length === 0 ? "none" : dimensions.includes("topic") ? "topic" : "category";
      const set = sets.get(detail) ?? cubeSet(facts, lives, detail);
      sets.set(detail, set);
      return set;
    },
    events: eventCube(frame, lives),
    ...nilCubes(dataset, frame, asOf),
  };
}

/** What the cubes of a report are made with. */
interface Facts {
  readonly frame: VillageFrame;
  readonly asOf: number;
  readonly levels: ServiceLevels;
}

/** `topic` tells by category and channel too. */
type Detail = "none" | "category" | "topic";

type Adder = (day: number, values: readonly number[]) => void;

function cubeSet(facts: Facts, lives: readonly ReportLife[], detail: Detail): ReportCubeSet {
  const sourcesOf = facts.frame.sourcesOf("reports");
  const submissions = cubeBuilder(["reports"], sourcesOf);
  const rounds = cubeBuilder(["due", "met", "withoutLevel"], sourcesOf);
  const open = cubeBuilder(["open"], sourcesOf);
  const waiting = cubeBuilder(["overdue", "waiting", "withoutLevel"], sourcesOf);
  for (const life of lives) {
    for (const code of codesOf(life, detail)) {
      const adder =
        <M extends string>(builder: CubeBuilder<M>): Adder =>
        (day, values) =>
          builder.add(life.village, code, day, values, life.row);
      adder(submissions)(facts.frame.localDay(life.village, life.submittedAt), [1]);
      addRounds(facts, life, adder(rounds));
      addOpen(facts, life, adder(open));
      addWaiting(facts, life, adder(waiting));
    }
  }
  const { count } = facts.frame;
  return { submissions: submissions.build(count), rounds: rounds.build(count), open: open.build(count), waiting: waiting.build(count) };
}

function codesOf({ category, channel, topics }: ReportLife, detail: Detail): EventCode[] {
  if (detail === "none") return [{}];
  return detail === "topic" ? topics.map((topic) => ({ category, channel, topic })) : [{ category, channel }];
}

const decisions: readonly ReportState[] = ["verified", "rejected", "returned"];

/** Each submission opens a round; the next decision closes it. */
function addRounds({ frame, asOf, levels }: Facts, { village, category, entries }: ReportLife, add: Adder): void {
  for (const [i, { state, at }] of entries.entries()) {
    if (state !== "submitted") continue;
    const day = frame.localDay(village, at);
    const dueAt = levels.verificationDue({ at, day, category, offsetMinutes: frame.offsetMinutes(village) });
    if (dueAt === undefined) {
      add(day, [0, 0, 1]);
      continue;
    }
    const next = entries[i + 1];
    const decidedAt = next !== undefined && decisions.includes(next.state) ? next.at : Infinity;
    const due = dueAt < frame.endOfDay(village, asOf);
    add(day, [Number(due), Number(due && decidedAt <= dueAt), 0]);
  }
}

/** A step up where the report becomes open, a step down where it no longer is. */
function addOpen({ frame }: Facts, { village, entries }: ReportLife, add: Adder): void {
  let wasOpen = false;
  for (const { state, at } of entries) {
    const isOpen = !closedStates.includes(state);
    if (isOpen !== wasOpen) add(frame.localDay(village, at), [isOpen ? 1 : -1]);
    wasOpen = isOpen;
  }
}

/**
 * A report waits from a submission or a verification until its next step. It is overdue from the day on which the level
 * passes without that step.
 */
function addWaiting({ frame, asOf, levels }: Facts, { village, category, entries }: ReportLife, add: Adder): void {
  for (const [i, { state, at }] of entries.entries()) {
    if (state !== "submitted" && state !== "verified") continue;
    const day = frame.localDay(village, at);
    const start = { at, day, category, offsetMinutes: frame.offsetMinutes(village) };
    const dueAt = state === "submitted" ? levels.verificationDue(start) : levels.followUpDue(start);
    const next = entries[i + 1]?.at;
    const addUntilNext = (fromDay: number, [overdue, waiting, withoutLevel]: readonly [number, number, number]): void => {
      add(fromDay, [overdue, waiting, withoutLevel]);
      if (next !== undefined) add(frame.localDay(village, next), [-overdue, -waiting, -withoutLevel]);
    };
    addUntilNext(day, [0, 1, Number(dueAt === undefined)]);
    // A calendar without any working time has no deadline.
    if (dueAt === undefined || !Number.isFinite(dueAt) || (next !== undefined && next <= dueAt)) continue;
    const deadlineDay = frame.localDay(village, dueAt);
    if (deadlineDay <= asOf) addUntilNext(deadlineDay, [1, 0, 0]);
  }
}

function eventCube(frame: VillageFrame, lives: readonly ReportLife[]): Cube<"reports"> {
  const builder = cubeBuilder(["reports"], frame.sourcesOf("reports"));
  for (const { row, village, eventAt } of lives) builder.add(village, {}, frame.localDay(village, eventAt), [1], row);
  return builder.build(frame.count);
}
