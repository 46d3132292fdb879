import type { CalendarDay, Dataset, Period, Scope } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { KpiRow, ReasonCode } from "../kpi-value.ts";
import type { KpiDefinition } from "./kpi-definition.ts";

/** What a computation gives for the cells of a grid. Each array has one number a cell. */
export interface Measures {
  readonly numerator: Float64Array;
  /** Absent for a plain count. */
  readonly denominator?: Float64Array;
  /** Inputs that were there and inputs that were expected, where some may be missing. */
  readonly inputs?: { readonly present: Float64Array; readonly expected: Float64Array; readonly reason: ReasonCode };
  /** Nothing can be said at all, whatever the cell. */
  readonly impossible?: ReasonCode;
}

export interface KpiOptions {
  /** `2025`, `2025-S1`, `2025-Q3`, `2025-07`, `2025-W31`, `2025-07-01..2025-08-15`, or a period that was parsed already. */
  readonly period: Period | string;
  /** The day up to which facts are known; the last day of the period unless given. */
  readonly asOf?: CalendarDay | string | undefined;
  /** At most two dimensions. */
  readonly by?: readonly Dimension[];
  readonly scope?: Scope;
  /** `publication` (unless said otherwise) withholds small counts below the regency; `operational` is for one's own scope. */
  readonly view?: "publication" | "operational";
}

/**
 * A KPI: a function from a dataset to its rows, with its definition and its computation.
 * One can be used without the others.
 */
export interface Kpi {
  (dataset: Dataset, options: KpiOptions): KpiRow[];
  readonly definition: KpiDefinition;
  /** `stock`: a state on a day. `flow`: what happened in the period. */
  readonly nature: "stock" | "flow";
  readonly compute: (context: KpiContext, grid: Grid) => Measures;
}
