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

/** What a KPI is, as data. */
export interface KpiDefinition {
  readonly id: string;
  readonly name: LocalText;
  readonly question: LocalText;
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
  /** The finest level of place at which it may be published, however great its counts; any where it is absent. */
  readonly publishedDownTo?: "regency";
  /** What sets the level that is measured against: figures before and after a change of it are not compared. */
  readonly follows?: "policy-profile";
  readonly formula: LocalText;
  readonly source: string;
}
