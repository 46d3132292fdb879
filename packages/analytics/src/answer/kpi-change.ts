import type { KpiKey, KpiRow } from "./kpi-value.ts";

/** Why two values of a KPI cannot be compared, as a code; `obstacleText` has the words. */
export const changeObstacles = [
  "now-absent",
  "before-absent",
  "now-without-value",
  "before-without-value",
  "now-partial",
  "before-partial",
  "before-data-begins",
  "lengths-differ",
  "levels-differ",
] as const;
export type ChangeObstacle = (typeof changeObstacles)[number];

/** A KPI then and now. Both rows are kept whole. */
export interface KpiChange {
  readonly kpi: string;
  readonly by: KpiKey;
  /** Null where the table of that period has no such row. */
  readonly now: KpiRow | null;
  readonly before: KpiRow | null;
  /** Now less before, in the unit of the KPI (a share: 0..1). Null where the two cannot be compared. */
  readonly difference: number | null;
  /** The difference as a share of the value before. Null where that is 0, too. */
  readonly relativeChange: number | null;
  readonly obstacle: ChangeObstacle | null;
}
