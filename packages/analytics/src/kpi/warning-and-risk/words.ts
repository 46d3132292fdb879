import type { KpiWords } from "../../answer/kpi-words.ts";
import { highRiskUndesignatedInWords } from "./high-risk-undesignated.ts";
import { highRiskVillagesInWords } from "./high-risk-villages.ts";
import { meanRiskInWords } from "./mean-risk.ts";

export const warningAndRiskKpiWords: Readonly<Record<string, KpiWords>> = {
  "high-risk-undesignated": highRiskUndesignatedInWords,
  "high-risk-villages": highRiskVillagesInWords,
  "mean-risk": meanRiskInWords,
};
