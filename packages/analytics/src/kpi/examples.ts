import type { WorkedExample } from "../answer/worked-example.ts";
import { dutyExamples } from "./duties/examples.ts";
import { officerAndVillageExamples } from "./officers-and-villages/examples.ts";
import { recordExamples } from "./records/examples.ts";
import { reportExamples } from "./reports/examples.ts";
import { signalExamples } from "./signals/examples.ts";
import { warningAndRiskExamples } from "./warning-and-risk/examples.ts";

/** The worked example of every KPI, by its id. They stand apart from the KPIs, so that nobody ships them who does not show them. */
export const kpiExamples: Readonly<Record<string, WorkedExample>> = {
  ...officerAndVillageExamples,
  ...dutyExamples,
  ...reportExamples,
  ...warningAndRiskExamples,
  ...signalExamples,
  ...recordExamples,
};
