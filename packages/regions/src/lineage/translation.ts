import { addDaysTo, type CalendarDay, type LineageCertainty, type RegionCode } from "@pimpasa/core";
import type { LineageChange } from "./change.ts";
import type { ChangeIndex } from "./change-index.ts";
import { birthOf, endOf, standsOn } from "./life.ts";
import { type Trace, traceCode } from "./trace.ts";

/**
 * What a code is on another day. `unchanged`: the same, no change on the way; `renamed`: the same code, another name;
 * `one`: one other code; `several`: more than one, none of which is chosen; `retired`: given up, and nobody knows for what;
 * `not-yet`: it did not exist, and nobody knows from what it came; `unknown`: no list has it.
 */
export const translationStatuses = ["unchanged", "renamed", "one", "several", "retired", "not-yet", "unknown"] as const;
export type TranslationStatus = (typeof translationStatuses)[number];

/** One code of an answer. */
export interface TranslatedCode {
  readonly code: RegionCode;
  /** The name where a loaded list has it, or the last one that a change tells. */
  readonly name: string | undefined;
  /** The part of the asked region that it holds (0..1); undefined where nobody says. */
  readonly share: number | undefined;
}

/** Which code, or codes, a region has on a day, and how that is known. */
export interface Translation {
  readonly status: TranslationStatus;
  /** In order of their codes; empty for `retired`, `not-yet` and `unknown`. */
  readonly codes: readonly TranslatedCode[];
  /** That of the least sure step; `certain` where there is none. */
  readonly certainty: LineageCertainty;
  /** The changes on the way. A retired one may name candidates. */
  readonly steps: readonly LineageChange[];
  /** Changes that may have taken effect by the day already: it lies between the two lists that show them. */
  readonly undecided: readonly LineageChange[];
}

/** What a translation needs beside the changes. */
export interface NameSource {
  nameOf(code: RegionCode): string | undefined;
  isKnown(code: RegionCode): boolean;
}

/**
 * Which code on `day`? `asOf` is a day on which the asked code stood; without it: `day` itself where it stands then,
 * otherwise its last day before, or its first one after.
 */
export function translate(index: ChangeIndex, names: NameSource, code: RegionCode, day: CalendarDay, asOf?: CalendarDay): Translation {
  if (!index.has(code) && !names.isKnown(code)) return { status: "unknown", codes: [], certainty: "certain", steps: [], undecided: [] };
  const trace = traceCode(index, code, asOf ?? nearestDay(index, code, day), day);
  return {
    status: statusOf(trace, code),
    codes: trace.ends.map((end) => ({ ...end, name: names.nameOf(end.code) ?? lastName(trace, end.code) })),
    certainty: weakest(trace.steps),
    steps: trace.steps,
    undecided: trace.ends.flatMap((end) => undecidedOn(index, end.code, day)),
  };
}

function nearestDay(index: ChangeIndex, code: RegionCode, day: CalendarDay): CalendarDay {
  if (standsOn(index, code, day)) return day;
  const end = endOf(index, code, day);
  return end === undefined ? (birthOf(index, code, day) ?? day) : addDaysTo(end, -1);
}

function statusOf({ ends, steps, stops }: Trace, code: RegionCode): TranslationStatus {
  const [first, second] = ends;
  if (first === undefined) return stops.some((change) => change.to === undefined) ? "retired" : "not-yet";
  if (second !== undefined) return "several";
  if (first.code !== code) return "one";
  return steps.length === 0 ? "unchanged" : "renamed";
}

const lastName = (trace: Trace, code: RegionCode): string | undefined =>
  trace.steps.findLast((change) => change.to === code && change.toName !== undefined)?.toName;

const ranks: readonly LineageCertainty[] = ["certain", "stated", "likely"];

/** The least sure of these changes. What the user states is less sure than what two lists show, and surer than a likeness. */
export const weakest = (steps: readonly LineageChange[]): LineageCertainty =>
  steps.reduce<LineageCertainty>(
    (worst, step) => (ranks.indexOf(step.certainty) > ranks.indexOf(worst) ? step.certainty : worst),
    "certain",
  );

/** Changes of this code that lie between two lists, one before and one after the day. */
const undecidedOn = (index: ChangeIndex, code: RegionCode, day: CalendarDay): LineageChange[] =>
  index.leaving(code).filter((change) => change.by > day && (change.after === undefined || change.after < day));
