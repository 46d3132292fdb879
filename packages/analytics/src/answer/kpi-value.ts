import type { CalendarDay, PeriodText, TableName } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";

/** Why a value is not `ok`, as a code; `reasonText` has the words. */
export const reasonCodes = [
  "table-not-supplied",
  "table-unreadable",
  "denominator-zero",
  "breakdown-not-applicable",
  "no-policy-profile",
  "gazetteer-missing",
  "observation-missing",
  "risk-index-missing",
  "median-not-reached",
  "rows-rejected",
  "rows-unresolved",
  "fields-missing",
  "observations-partial",
  "period-partial",
  "period-not-begun",
  "small-count",
  "never-published",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** An interval of uncertainty; only KPIs that declare a process or a model have one. */
export interface UncertaintyInterval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

/** Worst and best case, where inputs are missing. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How a figure stands to its target. */
export type Rating = "met" | "near" | "missed";

interface Common {
  /** The most specific target of the row's area and period; null where there is none. */
  readonly target: number | null;
  /** Null without a target, where neither more nor less is better, and where the figure cannot be told apart from the target. */
  readonly rating: Rating | null;
  /** What of the target would be there by now, if it came in evenly: only of a count whose period is not over. It is what is rated. */
  readonly expectedByNow?: number;
}

/** A figure that was computed; `incomplete` where inputs are known to be missing. */
export interface ComputedValue extends Common {
  readonly status: "ok" | "incomplete";
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: UncertaintyInterval | null;
  readonly bounds: Bounds | null;
  readonly reason: ReasonCode | null;
  /** Share 0..1 of the expected inputs that were there. */
  readonly completeness: number;
}

/** No figure, and why. Numerator and denominator stand where they are known (a denominator of 0). */
export interface NotComputable extends Common {
  readonly status: "not-computable";
  readonly value: null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: null;
  readonly bounds: null;
  readonly reason: ReasonCode;
  readonly completeness: number | null;
}

/** A figure that is withheld, with everything from which it could be worked out. */
export interface Suppressed extends Common {
  readonly status: "suppressed";
  readonly value: null;
  readonly numerator: null;
  readonly denominator: null;
  readonly interval: null;
  readonly bounds: null;
  readonly reason: "small-count" | "never-published";
  readonly completeness: null;
}

/** The one shape of an answer. */
export type KpiValue = ComputedValue | NotComputable | Suppressed;

/** The key of a cell in each dimension it is broken down by; empty for the total. */
export type KpiKey = Readonly<Partial<Record<Dimension, string>>>;

/** One answer with its question. */
export type KpiRow = {
  readonly kpi: string;
  readonly by: KpiKey;
  readonly period: PeriodText;
  readonly asOf: CalendarDay;
  /** Tables that would have to be supplied. */
  readonly needs: readonly TableName[];
} & KpiValue;
