import type { TableName } from "@pimpasa/core";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { ComputedValue, KpiKey, KpiRow, NotComputable, ReasonCode } from "../kpi-value.ts";
import type { InputShare } from "./input-share.ts";
import type { Kpi, Measures } from "./kpi-type.ts";

/** The rows of one KPI for one breakdown: every listed key, and every other one that has something in it. */
export function cellRows(context: KpiContext, kpi: Kpi, grid: Grid, inputs: InputShare): KpiRow[] {
  const measures = kpi.compute(context, grid);
  if (measures.impossible) return [notComputableRow(context, kpi, measures.impossible, {})];
  const rows: KpiRow[] = [];
  for (let cell = 0; cell < grid.size; cell += 1) {
    const filled = measures.numerator[cell] !== 0 || (measures.denominator?.[cell] ?? 0) !== 0;
    if (filled || grid.isListed(cell)) rows.push(cellRow(context, kpi, grid, { cell, measures, inputs }));
  }
  return rows;
}

interface Cell {
  readonly cell: number;
  readonly measures: Measures;
  readonly inputs: InputShare;
}

function cellRow(context: KpiContext, kpi: Kpi, grid: Grid, at: Cell): KpiRow {
  const { cell, measures } = at;
  const numerator = measures.numerator[cell] as number;
  const denominator = measures.denominator?.[cell] ?? null;
  if (denominator === 0) return notComputableRow(context, kpi, "denominator-zero", grid.keyOf(cell), [], { numerator, denominator });
  const value = denominator === null ? numerator : numerator / denominator;
  return { ...head(context, kpi, grid.keyOf(cell), []), ...computed(kpi, grid, at, { value, numerator, denominator }) };
}

type Figures = Pick<ComputedValue, "value" | "numerator" | "denominator">;

function computed(kpi: Kpi, grid: Grid, { cell, measures, inputs }: Cell, figures: Figures): ComputedValue {
  const expected = measures.inputs?.expected[cell] ?? 0;
  const recorded = expected > 0 ? (measures.inputs?.present[cell] ?? 0) / expected : 1;
  const elapsed = kpi.nature === "flow" ? grid.bucketOf(cell).share : 1;
  const reason = reasonOf(inputs, recorded < 1 ? measures.inputs?.reason : undefined, elapsed);
  const atMost = kpi.definition.unit === "villages" && inputs.unresolvedVillages > 0;
  return {
    ...figures,
    status: reason === null ? "ok" : "incomplete",
    interval: null,
    bounds: atMost ? { low: figures.value, high: figures.value + inputs.unresolvedVillages } : null,
    reason,
    completeness: inputs.share * recorded * elapsed,
    target: null,
    rating: null,
  };
}

function reasonOf(inputs: InputShare, missing: ReasonCode | undefined, elapsed: number): ReasonCode | null {
  if (inputs.reason !== null) return inputs.reason;
  if (missing !== undefined) return missing;
  return elapsed < 1 ? "period-partial" : null;
}

const head = ({ period, asOf }: KpiContext, kpi: Kpi, by: KpiKey, needs: readonly TableName[]) => ({
  kpi: kpi.definition.id,
  by,
  period: period.text,
  asOf,
  needs,
});

/** A row that says why there is no figure. */
export function notComputableRow(
  context: KpiContext,
  kpi: Kpi,
  reason: ReasonCode,
  by: KpiKey,
  needs: readonly TableName[] = [],
  known: Pick<NotComputable, "numerator" | "denominator"> = { numerator: null, denominator: null },
): KpiRow {
  const value = {
    status: "not-computable",
    value: null,
    interval: null,
    bounds: null,
    completeness: null,
    target: null,
    rating: null,
  } as const;
  return { ...head(context, kpi, by, needs), ...value, ...known, reason };
}
