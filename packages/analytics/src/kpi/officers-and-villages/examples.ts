import type { WorkedExample } from "../../answer/worked-example.ts";
import { activeVillagesExample } from "./active-villages.example.ts";
import { assignedVillagesExample } from "./assigned-villages.example.ts";
import { assignmentContinuityExample } from "./assignment-continuity.example.ts";
import { daysToFirstSessionExample } from "./days-to-first-session.example.ts";
import { designatedVillagesExample } from "./designated-villages.example.ts";
import { designationCoverageExample } from "./designation-coverage.example.ts";
import { liaisonCoverageExample } from "./liaison-coverage.example.ts";
import { officerTenureExample } from "./officer-tenure.example.ts";
import { officersInPostExample } from "./officers-in-post.example.ts";
import { officesStaffedExample } from "./offices-staffed.example.ts";
import { populationCoveredExample } from "./population-covered.example.ts";
import { priorityCoverageExample } from "./priority-coverage.example.ts";
import { riskWeightedCoverageExample } from "./risk-weighted-coverage.example.ts";
import { sessionsByRiskBandExample } from "./sessions-by-risk-band.example.ts";
import { silentVillagesExample } from "./silent-villages.example.ts";
import { villagesPerOfficerExample } from "./villages-per-officer.example.ts";
import { workloadGiniExample } from "./workload-gini.example.ts";

/** The worked examples of the KPIs of officers and villages, by the id of the KPI. */
export const officerAndVillageExamples: Readonly<Record<string, WorkedExample>> = {
  "officers-in-post": officersInPostExample,
  "offices-staffed": officesStaffedExample,
  "villages-per-officer": villagesPerOfficerExample,
  "workload-gini": workloadGiniExample,
  "officer-tenure": officerTenureExample,
  "designated-villages": designatedVillagesExample,
  "designation-coverage": designationCoverageExample,
  "assigned-villages": assignedVillagesExample,
  "assignment-continuity": assignmentContinuityExample,
  "liaison-coverage": liaisonCoverageExample,
  "active-villages": activeVillagesExample,
  "silent-villages": silentVillagesExample,
  "days-to-first-session": daysToFirstSessionExample,
  "population-covered": populationCoveredExample,
  "priority-coverage": priorityCoverageExample,
  "risk-weighted-coverage": riskWeightedCoverageExample,
  "sessions-by-risk-band": sessionsByRiskBandExample,
};
