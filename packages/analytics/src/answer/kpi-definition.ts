import type { LocalText, TableName } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";

/** What a number is counted in. Shares are 0..1; an improvement is a part of a baseline, below 0 where it got worse. */
export const kpiUnits = [
  "officers",
  "offices",
  "villages",
  "villages-per-officer",
  "share",
  "improvement",
  "gini",
  "sessions",
  "sessions-per-village-year",
  "attendances",
  "attendances-per-1000-residents-a-year",
  "reports",
  "reports-per-10000-residents-a-year",
  "levels-missed",
  "signals",
  "score",
  "hours",
  "days",
  "months",
] as const;
export type KpiUnit = (typeof kpiUnits)[number];

/**
 * The names of what a KPI counts. KPIs that give the same name show the same count in every cell. What is published of one
 * can therefore tell of another, and they are protected together.
 */
export interface Counted {
  readonly numerator: string;
  /** The denominator, where another KPI shows it as a count of its own. */
  readonly denominator?: string;
  /** The name of a count that the denominator (the numerator, where there is none) never exceeds. */
  readonly within?: string;
}

/**
 * Why a KPI is not published below a region. `victims`: it rests on indications of trafficking. `complaint`: an open report of
 * a village points to whoever made it. `unlinked`: it counts records of other KPIs in a way that the protection of small
 * counts does not know of, so that these could tell of it. `category`: a table by category shows the same counts.
 * `completeness`: with its completeness it tells how many reports there are.
 */
export const closures = ["victims", "complaint", "unlinked", "category", "completeness"] as const;
export type Closure = (typeof closures)[number];

/** What a KPI is, as data. Its question, formula and source in words gives `describeKpi`. */
export interface KpiDefinition {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: KpiUnit;
  /** Is more better? `neutral` where more is neither. */
  readonly direction: "higher-is-better" | "lower-is-better" | "neutral";
  /** `additive`: over places and time. `stock`: over places, never over time. `none`: neither. */
  readonly additivity: "additive" | "stock" | "none";
  /** Dimensions over which the cells need not add up to the total although the KPI is additive. */
  readonly overlapping: readonly Dimension[];
  readonly uncertainty: "none" | "process" | "model";
  /** Tables without which it cannot be computed. */
  readonly tables: readonly TableName[];
  readonly dimensions: readonly Dimension[];
  /** Does it count persons or reports, so that small counts below the regency are withheld? */
  readonly counts: "persons" | "reports" | "other";
  /** What sets the level that is measured against: figures before and after a change of it are not compared. */
  readonly follows?: "policy-profile";
  /** What is counted, where other KPIs count the same records; a KPI that does not say so is taken to stand alone. */
  readonly counted?: Counted;
  /**
   * The finest region for which it is published; to the village unless given. A figure of that region is that of its only
   * village, where one alone has any: at the regency and above counts are not withheld.
   */
  readonly publishedDownTo?: "province" | "regency" | "district";
  /** Why not below that. */
  readonly closedBelow?: Closure;
}
