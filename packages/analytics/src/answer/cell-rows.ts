import type { TableName } from "@pimpasa/core";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { InputShare } from "./input-share.ts";
import type { CellMeasures, Kpi } from "./kpi-type.ts";
import type { ComputedValue, KpiKey, KpiRow, NotComputable, ReasonCode } from "./kpi-value.ts";
import { type TargetRater, targetRater } from "./targets.ts";
import { unresolvedBounds, unresolvedIn } from "./unresolved-bounds.ts";

/** What is known of the cells of one breakdown. */
export interface Cells {
  readonly grid: Grid;
  readonly measures: CellMeasures;
  readonly inputs: InputShare;
}

/** The rows of one KPI for one breakdown: every listed key, and every other one that has something in it. */
export function cellRows(context: KpiContext, kpi: Kpi, cells: Cells): KpiRow[] {
  const { grid, measures } = cells;
  const rows: KpiRow[] = [];
  const rated = { ...cells, rate: targetRater(context, kpi) };
  for (let cell = 0; cell < grid.size; cell += 1) {
    const filled = measures.numerator[cell] !== 0 || (measures.denominator?.[cell] ?? 0) !== 0;
    if (filled || grid.isListed(cell)) rows.push(cellRow(context, kpi, rated, cell));
  }
  return rows;
}

function cellRow(context: KpiContext, kpi: Kpi, cells: Cells & { readonly rate: TargetRater }, cell: number): KpiRow {
  const { grid, measures } = cells;
  const by = grid.keyOf(cell);
  const numerator = measures.numerator[cell] as number;
  const denominator = measures.denominator?.[cell] ?? null;
  const absent = measures.absent?.(cell);
  if (absent !== undefined) return notComputableRow(context, kpi, absent, by);
  if (withoutAnyLevel(measures, cell)) return notComputableRow(context, kpi, "no-policy-profile", by);
  if (denominator === 0) return notComputableRow(context, kpi, "denominator-zero", by, nothing, { numerator, denominator });
  const value = measures.value?.[cell] ?? (denominator === null ? numerator : numerator / denominator);
  return cells.rate(computed(context, kpi, cells, { cell, by }, { value, numerator, denominator }), by, grid.bucketOf(cell));
}

/** Rows share it: there are millions of them. */
const nothing: readonly TableName[] = [];

function missingIn({ inputs }: CellMeasures, cell: number): ReasonCode | undefined {
  const reason = inputs?.reason;
  return typeof reason === "function" ? reason(cell) : reason;
}

/** Were there reports with a service level to keep, and no policy profile for any of them? */
const withoutAnyLevel = (measures: CellMeasures, cell: number): boolean =>
  missingIn(measures, cell) === "no-policy-profile" && measures.inputs?.present[cell] === 0 && measures.inputs.expected[cell] !== 0;

type Figures = Pick<ComputedValue, "value" | "numerator" | "denominator">;
type At = { readonly cell: number; readonly by: KpiKey };

/** One object from the start, since a row that is put together of several takes several times as long. */
function computed(context: KpiContext, kpi: Kpi, cells: Cells, { cell, by }: At, figures: Figures): KpiRow & ComputedValue {
  const { grid, measures, inputs } = cells;
  const expected = measures.inputs?.expected[cell] ?? 0;
  const recorded = expected > 0 ? (measures.inputs?.present[cell] ?? 0) / expected : 1;
  const elapsed = kpi.nature === "flow" ? grid.bucketOf(cell).share : 1;
  const reason = reasonOf(inputs, recorded < 1 ? missingIn(measures, cell) : undefined, elapsed);
  return {
    kpi: kpi.definition.id,
    by,
    period: context.period.text,
    asOf: context.asOf,
    needs: nothing,
    value: figures.value,
    numerator: figures.numerator,
    denominator: figures.denominator,
    status: reason === null ? "ok" : "incomplete",
    interval: hasInterval(context, kpi) ? (measures.interval?.(cell) ?? null) : null,
    bounds: measures.bounds?.(cell) ?? openBounds(kpi, cells, by, figures),
    reason,
    completeness: inputs.share * recorded * elapsed,
    target: null,
    rating: null,
  };
}

const hasInterval = ({ intervals }: KpiContext, { definition }: Kpi): boolean => intervals && definition.uncertainty !== "none";

const openBounds = ({ definition }: Kpi, { measures, inputs }: Cells, by: KpiKey, figures: Figures) =>
  measures.unresolved === undefined ? null : unresolvedBounds(definition, measures.unresolved, unresolvedIn(by, inputs, figures), figures);

function reasonOf(inputs: InputShare, missing: ReasonCode | undefined, elapsed: number): ReasonCode | null {
  if (inputs.reason !== null) return inputs.reason;
  if (missing !== undefined) return missing;
  return elapsed < 1 ? "period-partial" : null;
}

/** A row that says why there is no figure. */
export function notComputableRow(
  context: KpiContext,
  kpi: Kpi,
  reason: ReasonCode,
  by: KpiKey,
  needs: readonly TableName[] = nothing,
  known: Pick<NotComputable, "numerator" | "denominator"> = unknown,
): KpiRow {
  return {
    kpi: kpi.definition.id,
    by,
    period: context.period.text,
    asOf: context.asOf,
    needs,
    status: "not-computable",
    value: null,
    interval: null,
    bounds: null,
    completeness: null,
    target: null,
    rating: null,
    numerator: known.numerator,
    denominator: known.denominator,
    reason,
  };
}

const unknown = { numerator: null, denominator: null };
