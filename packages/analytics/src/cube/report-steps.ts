import { closedStates, type ReportState } from "@pimpasa/core";
import type { ReportLife } from "./report-lives.ts";
import type { Entry } from "./report-trail.ts";
import type { LevelStart, ServiceLevels } from "./service-levels.ts";
import type { VillageFrame } from "./village-frame.ts";

/** What the cubes of a report are made with. */
export interface Facts {
  readonly frame: VillageFrame;
  /** A day number. */
  readonly asOf: number;
  readonly levels: ServiceLevels;
}

/** Adds measures, in the order of the cube, on a local day of the village. */
export type Adder = (day: number, values: readonly number[]) => void;

/** Adds what one report has to tell. */
export type AddOf = (facts: Facts, life: ReportLife, add: Adder) => void;

const decisions: readonly ReportState[] = ["verified", "rejected", "returned"];
const followUps: readonly ReportState[] = ["in-progress", "completed"];

export const isDecision = ({ state }: Entry): boolean => decisions.includes(state);
export const isFollowUp = ({ state }: Entry): boolean => followUps.includes(state);

/** Where and when a level begins to run. */
export const levelStart = ({ frame }: Facts, { village, category }: ReportLife, at: number): LevelStart => ({
  at,
  day: frame.localDay(village, at),
  category,
  offsetMinutes: frame.offsetMinutes(village),
});

/** A step up where the report becomes open, a step down where it no longer is. */
export const addOpen: AddOf = ({ frame }, { village, entries }, add) => {
  let wasOpen = false;
  for (const { state, at } of entries) {
    const isOpen = !closedStates.includes(state);
    if (isOpen !== wasOpen) add(frame.localDay(village, at), [isOpen ? 1 : -1]);
    wasOpen = isOpen;
  }
};

interface Wait {
  /** The day on which it began, and the minute at which it ended. */
  readonly day: number;
  readonly next: number | undefined;
  /** Undefined where no policy profile was in force. */
  readonly dueAt: number | undefined;
  /** The day on which the level passed without the next step; undefined where it did not, or not by `asOf`. */
  readonly missedOn: number | undefined;
}

/** A report waits from a submission or a verification until its next step. It is late from the day on which the level passes without it. */
function waits(facts: Facts, life: ReportLife): Wait[] {
  return life.entries.flatMap(({ state, at }, i) => {
    if (state !== "submitted" && state !== "verified") return [];
    const start = levelStart(facts, life, at);
    const dueAt = state === "submitted" ? facts.levels.verificationDue(start) : facts.levels.followUpDue(start);
    const next = life.entries[i + 1]?.at;
    return [{ day: start.day, next, dueAt, missedOn: missedOn(facts, life, dueAt, next) }];
  });
}

function missedOn(
  { frame, asOf }: Facts,
  { village }: ReportLife,
  dueAt: number | undefined,
  next: number | undefined,
): number | undefined {
  // A calendar without any working time has no deadline.
  if (dueAt === undefined || !Number.isFinite(dueAt) || (next !== undefined && next <= dueAt)) return undefined;
  const day = frame.localDay(village, dueAt);
  return day <= asOf ? day : undefined;
}

/** Steps of overdue, waiting, and waiting without a level. */
export const addWaiting: AddOf = (facts, life, add) => {
  for (const { day, next, dueAt, missedOn } of waits(facts, life)) {
    const addUntilNext = (fromDay: number, [overdue, waiting, withoutLevel]: readonly [number, number, number]): void => {
      add(fromDay, [overdue, waiting, withoutLevel]);
      if (next !== undefined) add(facts.frame.localDay(life.village, next), [-overdue, -waiting, -withoutLevel]);
    };
    addUntilNext(day, [0, 1, Number(dueAt === undefined)]);
    if (missedOn !== undefined) addUntilNext(missedOn, [1, 0, 0]);
  }
};

/** Levels missed, on the day on which they passed; and levels that would have begun, with and without a policy profile, on their first day. */
export const addMissed: AddOf = (facts, life, add) => {
  for (const { day, dueAt, missedOn } of waits(facts, life)) {
    add(day, [0, 1, Number(dueAt === undefined)]);
    if (missedOn !== undefined) add(missedOn, [1, 0, 0]);
  }
};
