import type { Kpi } from "../answer/kpi-type.ts";
import { dutyKpis } from "./duties/kpis.ts";
import { officerAndVillageKpis } from "./officers-and-villages/kpis.ts";
import { recordKpis } from "./records/kpis.ts";
import { reportKpis } from "./reports/kpis.ts";
import { signalKpis } from "./signals/kpis.ts";
import { warningAndRiskKpis } from "./warning-and-risk/kpis.ts";

/** Every KPI, in the order of the report. Whoever needs only some imports those. */
export const kpiCatalogue: readonly Kpi[] = [
  ...officerAndVillageKpis,
  ...dutyKpis,
  ...reportKpis,
  ...signalKpis,
  ...warningAndRiskKpis,
  ...recordKpis,
];

/**
 * The KPI with this id; undefined where there is none.
 *
 * @example
 * ```ts
 * kpiById("open-backlog")?.definition.unit; // => "reports"
 * kpiById("nothing"); // => undefined
 * ```
 */
export const kpiById = (id: string): Kpi | undefined => kpiCatalogue.find((kpi) => kpi.definition.id === id);
