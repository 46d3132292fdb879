import type { CalendarDay, Dataset, Period, Scope, TableName } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import type { DisclosurePolicy } from "../disclosure/policy.ts";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { KpiDefinition } from "./kpi-definition.ts";
import type { Bounds, KpiRow, ReasonCode, UncertaintyInterval } from "./kpi-value.ts";

/** What a computation gives for the cells of a grid: an array has one number a cell. Or why nothing can be said, whatever the cell. */
export type Measures = CellMeasures | Impossible;

export interface Impossible {
  readonly impossible: ReasonCode;
  /** Tables that would have to be supplied. */
  readonly needs?: readonly TableName[];
}

export interface CellMeasures {
  readonly numerator: Float64Array;
  /** Absent for a plain count. */
  readonly denominator?: Float64Array;
  /** The value of each cell where it is not the count or the quotient of the two (a median, a Gini coefficient); NaN where there is none. */
  readonly value?: Float64Array;
  /** Why a cell has no figure although the tables are there. It is asked before the denominator is looked at. */
  readonly absent?: (cell: number) => ReasonCode | undefined;
  /** The uncertainty of a cell, worked out when its row is made; null where too little is known. For KPIs that declare it only. */
  readonly interval?: (cell: number) => UncertaintyInterval | null;
  /** Worst and best case of a cell whose inputs are in part missing; null where nothing is. */
  readonly bounds?: (cell: number) => Bounds | null;
  /** Inputs that were there and inputs that were expected, where some may be missing. */
  readonly inputs?: CellInputs;
  /** Tables that add to the figure where they are supplied. */
  readonly alsoFrom?: readonly TableName[];
  /** To what a village would be added that a person still has to identify: to the denominator too, or not. */
  readonly unresolved?: "numerator" | "numerator-and-denominator";
}

export interface CellInputs {
  readonly present: Float64Array;
  readonly expected: Float64Array;
  /** What is missing: the same in all cells, or told of each. */
  readonly reason: ReasonCode | ((cell: number) => ReasonCode);
}

/** What is asked of a KPI. */
export interface KpiOptions {
  /** `2025`, `2025-S1`, `2025-Q3`, `2025-07`, `2025-W31`, `2025-07-01..2025-08-15`, or a period that was parsed already. */
  readonly period: Period | string;
  /** The day up to which facts are known; the last day of the period unless given. */
  readonly asOf?: CalendarDay | string | undefined;
  /** At most two dimensions. */
  readonly by?: readonly Dimension[];
  readonly scope?: Scope;
  /**
   * `false` leaves the intervals of uncertainty out: where there are many rows they take most of the time. A figure that
   * would have one is then not rated either, since nobody knows whether it can be told apart from its target.
   */
  readonly intervals?: boolean;
  /** `publication` (unless said otherwise) withholds small counts below the regency; `operational` is for one's own scope. */
  readonly view?: "publication" | "operational";
  /** What a publication withholds; what is left out is as in the default (a minimum count of 5). */
  readonly protect?: Partial<DisclosurePolicy>;
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
