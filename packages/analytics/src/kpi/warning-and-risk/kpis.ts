import type { Kpi } from "../../answer/kpi-type.ts";
import { highRiskUndesignated } from "./high-risk-undesignated.ts";
import { highRiskVillages } from "./high-risk-villages.ts";
import { meanRisk } from "./mean-risk.ts";

/** KPIs of warning and risk, in the order of the catalogue. */
export const warningAndRiskKpis: readonly Kpi[] = [highRiskVillages, meanRisk, highRiskUndesignated];
