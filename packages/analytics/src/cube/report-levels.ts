import { type Adder, type AddOf, type Facts, isDecision, isFollowUp, levelStart } from "./report-steps.ts";

const minutesPerDay = 1440;
/** Within how many days a verified report should be completed. */
export const resolutionDays = 30;

interface Level {
  /** The day that it belongs to, and by when it was to be done; undefined where no policy profile was in force. */
  readonly day: number;
  readonly dueAt: number | undefined;
  /** When it was done; Infinity where it was not. */
  readonly doneAt: number;
  /** The minute after `asOf`. */
  readonly end: number;
}

/** `due` had their deadline by `asOf`, `met` were done in time; `withoutLevel` had no policy profile. Judged on exact times. */
function addLevel(add: Adder, { day, dueAt, doneAt, end }: Level): void {
  const due = dueAt !== undefined && dueAt < end;
  add(day, [Number(due), Number(due && doneAt <= dueAt), Number(dueAt === undefined)]);
}

const endOf = ({ frame, asOf }: Facts, village: number): number => frame.endOfDay(village, asOf);

/** Each submission opens a round; the next decision closes it. */
export const addRounds: AddOf = (facts, life, add) => {
  for (const [i, { state, at }] of life.entries.entries()) {
    if (state !== "submitted") continue;
    const start = levelStart(facts, life, at);
    const next = life.entries[i + 1];
    const doneAt = next !== undefined && isDecision(next) ? next.at : Infinity;
    addLevel(add, { day: start.day, dueAt: facts.levels.verificationDue(start), doneAt, end: endOf(facts, life.village) });
  }
};

/** Each verification opens a follow-up; the step at the office closes it. */
export const addFollowUps: AddOf = (facts, life, add) => {
  for (const [i, { state, at }] of life.entries.entries()) {
    if (state !== "verified") continue;
    const start = levelStart(facts, life, at);
    const next = life.entries[i + 1];
    const doneAt = next !== undefined && isFollowUp(next) ? next.at : Infinity;
    addLevel(add, { day: start.day, dueAt: facts.levels.followUpDue(start), doneAt, end: endOf(facts, life.village) });
  }
};

/** The level of the first submission runs from the event; the fourth measure counts reports without a usable time of the event. */
export const addPunctuality: AddOf = (facts, life, add) => {
  const day = facts.frame.localDay(life.village, life.submittedAt);
  if (!life.hasEventTime) return add(day, [0, 0, 0, 1]);
  const dueAt = facts.levels.submissionDue(levelStart(facts, life, life.eventAt));
  addLevel((on, values) => add(on, [...values, 0]), { day, dueAt, doneAt: life.submittedAt, end: endOf(facts, life.village) });
};

/** A report is resolved if it is completed within 30 days of its first verification; only those count whose 30 days are over. */
export const addResolutions: AddOf = (facts, { village, entries }, add) => {
  const verified = entries.findIndex(({ state }) => state === "verified");
  const at = entries[verified]?.at;
  if (at === undefined) return;
  const completed = entries.find(({ state }, i) => i > verified && state === "completed");
  const dueAt = at + resolutionDays * minutesPerDay;
  addLevel(add, { day: facts.frame.localDay(village, at), dueAt, doneAt: completed?.at ?? Infinity, end: endOf(facts, village) });
};
