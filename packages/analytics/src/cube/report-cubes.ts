import type { Dataset } from "@pimpasa/core";
import type { EventDimension } from "../dimension.ts";
import { type Cube, cubeBuilder, type EventCode } from "./cube.ts";
import { lazily } from "./lazily.ts";
import { type NilCubes, nilCubes } from "./nil-cubes.ts";
import { addQuestion } from "./questions.ts";
import { addFollowUps, addPunctuality, addResolutions, addRounds } from "./report-levels.ts";
import { type ReportLife, reportLives } from "./report-lives.ts";
import { criticalCategory, reportSpans, type SpanKind } from "./report-spans.ts";
import { type AddOf, addMissed, addOpen, addWaiting, type Facts } from "./report-steps.ts";
import { serviceLevels } from "./service-levels.ts";
import { type Spans, spanBuilder } from "./spans.ts";
import type { VillageFrame } from "./village-frame.ts";

/** Of what has a service level: `due` had their deadline by `asOf`, `met` were done in time; `withoutLevel` had no policy profile. */
export type LevelMeasure = "due" | "met" | "withoutLevel";

/**
 * Cubes of reports, each made when it is first asked for. All are additive; those of states hold dated ±1 steps, so that
 * their sum up to a day is the stock at its end.
 */
export interface ReportCubeSet {
  /** Reports by the local day of their first submission. */
  readonly submissions: Cube<"reports">;
  /** The same, with what became of them: returned or rejected at least once, of a complete trail; and critical ones with and without the time of the event. */
  readonly outcomes: Cube<"reports" | "returned" | "rejected" | "traced" | "critical" | "criticalTimed">;
  /** Was the event reported in time? By the day of the first submission; `unknown` have no usable time of the event. */
  readonly punctuality: Cube<LevelMeasure | "unknown">;
  /** Rounds of submission, decided in time or not, by the local day of the round. */
  readonly rounds: Cube<LevelMeasure>;
  /** Verifications, followed up in time or not, by their local day. */
  readonly followUps: Cube<LevelMeasure>;
  /** Verified reports, completed within 30 days or not, by the local day of the verification. */
  readonly resolutions: Cube<LevelMeasure>;
  /** Questions asked long enough ago to be answered (`answerDays`), and those of them that were, by the local day of their submission. */
  readonly questions: Cube<"due" | "answered">;
  /** Open reports. */
  readonly open: Cube<"open">;
  /** Reports that wait for a step that has a service level: those past it, all, and those for which no policy profile was in force. */
  readonly waiting: Cube<"overdue" | "waiting" | "withoutLevel">;
  /** Levels missed, by the day on which they passed; waits that began, all and those without a policy profile, by their first day. */
  readonly missed: Cube<"missed" | "begun" | "withoutLevel">;
  /** How long it took, by village and day. */
  readonly spans: (kind: SpanKind) => Spans;
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

/** `topic` tells by category and channel too. */
type Detail = "none" | "category" | "topic";

function cubeSet(facts: Facts, lives: readonly ReportLife[], detail: Detail): ReportCubeSet {
  const sourcesOf = facts.frame.sourcesOf("reports");
  const codes = codesOf(detail);
  const cube = <const M extends string>(measures: readonly M[], addOf: AddOf): Cube<M> => {
    const builder = cubeBuilder(measures, sourcesOf);
    for (const life of lives)
      for (const code of codes(life)) addOf(facts, life, (day, values) => builder.add(life.village, code, day, values, life.row));
    return builder.build(facts.frame.count);
  };
  const levels = ["due", "met", "withoutLevel"] as const;
  const spans = new Map<SpanKind, Spans>();
  return lazily<ReportCubeSet>({
    submissions: () => cube(["reports"], addSubmission),
    outcomes: () => cube(["reports", "returned", "rejected", "traced", "critical", "criticalTimed"], addOutcome),
    punctuality: () => cube([...levels, "unknown"], addPunctuality),
    rounds: () => cube(levels, addRounds),
    followUps: () => cube(levels, addFollowUps),
    resolutions: () => cube(levels, addResolutions),
    questions: () => cube(["due", "answered"], addQuestion),
    open: () => cube(["open"], addOpen),
    waiting: () => cube(["overdue", "waiting", "withoutLevel"], addWaiting),
    missed: () => cube(["missed", "begun", "withoutLevel"], addMissed),
    spans: () => (kind) => {
      const known = spans.get(kind) ?? spansOf(facts, lives, { codes, kind });
      spans.set(kind, known);
      return known;
    },
  });
}

const alike: EventCode = {};

type CodesOf = (life: ReportLife) => readonly EventCode[];

/** The codes of each report: the same objects for all that are alike, since there are millions of them. */
function codesOf(detail: Detail): CodesOf {
  const none = [alike];
  if (detail === "none") return () => none;
  const known = new Map<string, readonly EventCode[]>();
  return ({ category, channel, topics }) => {
    const text = detail === "topic" ? `${category}|${channel}|${topics.join("|")}` : `${category}|${channel}`;
    const codes = known.get(text) ?? (detail === "topic" ? topics.map((topic) => ({ category, channel, topic })) : [{ category, channel }]);
    known.set(text, codes);
    return codes;
  };
}

const addSubmission: AddOf = ({ frame }, { village, submittedAt }, add) => add(frame.localDay(village, submittedAt), [1]);

const addOutcome: AddOf = ({ frame }, { village, category, submittedAt, entries, isTraced, hasEventTime }, add) => {
  const was = (state: string): number => Number(entries.some((entry) => entry.state === state));
  const isCritical = category === criticalCategory;
  const counts = [1, was("returned"), was("rejected"), Number(isTraced), Number(isCritical), Number(isCritical && hasEventTime)];
  add(frame.localDay(village, submittedAt), counts);
};

function spansOf(facts: Facts, lives: readonly ReportLife[], { codes, kind }: { readonly codes: CodesOf; readonly kind: SpanKind }): Spans {
  const builder = spanBuilder();
  for (const life of lives)
    for (const span of reportSpans[kind](facts, life)) for (const code of codes(life)) builder.add(life.village, code, span.day, span);
  return builder.build(facts.frame.count);
}

function eventCube(frame: VillageFrame, lives: readonly ReportLife[]): Cube<"reports"> {
  const builder = cubeBuilder(["reports"], frame.sourcesOf("reports"));
  for (const { row, village, eventAt } of lives) builder.add(village, alike, frame.localDay(village, eventAt), [1], row);
  return builder.build(frame.count);
}
