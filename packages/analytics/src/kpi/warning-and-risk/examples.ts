import type { WorkedExample } from "../../answer/worked-example.ts";
import { highRiskUndesignatedExample } from "./high-risk-undesignated.example.ts";
import { highRiskVillagesExample } from "./high-risk-villages.example.ts";
import { meanRiskExample } from "./mean-risk.example.ts";

/** The worked examples of the KPIs of warning and risk, by the id of the KPI. */
export const warningAndRiskExamples: Readonly<Record<string, WorkedExample>> = {
  "high-risk-villages": highRiskVillagesExample,
  "mean-risk": meanRiskExample,
  "high-risk-undesignated": highRiskUndesignatedExample,
};
