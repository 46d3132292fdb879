import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiRow } from "../answer/kpi-value.ts";

/** The answer to one KPI of a call: its rows, and rows that only say why there is no figure. */
export interface KpiAnswer {
  readonly definition: KpiDefinition;
  readonly rows: readonly KpiRow[];
  readonly remarks: readonly KpiRow[];
}
