import type { KpiWords } from "../../answer/kpi-words.ts";
import { activeVillagesInWords } from "./active-villages.ts";
import { assignedVillagesInWords } from "./assigned-villages.ts";
import { assignmentContinuityInWords } from "./assignment-continuity.ts";
import { daysToFirstSessionInWords } from "./days-to-first-session.ts";
import { designatedVillagesInWords } from "./designated-villages.ts";
import { designationCoverageInWords } from "./designation-coverage.ts";
import { liaisonCoverageInWords } from "./liaison-coverage.ts";
import { officerTenureInWords } from "./officer-tenure.ts";
import { officersInPostInWords } from "./officers-in-post.ts";
import { officesStaffedInWords } from "./offices-staffed.ts";
import { populationCoveredInWords } from "./population-covered.ts";
import { priorityCoverageInWords } from "./priority-coverage.ts";
import { riskWeightedCoverageInWords } from "./risk-weighted-coverage.ts";
import { sessionsByRiskBandInWords } from "./sessions-by-risk-band.ts";
import { silentVillagesInWords } from "./silent-villages.ts";
import { villagesPerOfficerInWords } from "./villages-per-officer.ts";
import { workloadGiniInWords } from "./workload-gini.ts";

export const officerAndVillageKpiWords: Readonly<Record<string, KpiWords>> = {
  "active-villages": activeVillagesInWords,
  "assigned-villages": assignedVillagesInWords,
  "assignment-continuity": assignmentContinuityInWords,
  "days-to-first-session": daysToFirstSessionInWords,
  "designated-villages": designatedVillagesInWords,
  "designation-coverage": designationCoverageInWords,
  "liaison-coverage": liaisonCoverageInWords,
  "officer-tenure": officerTenureInWords,
  "officers-in-post": officersInPostInWords,
  "offices-staffed": officesStaffedInWords,
  "population-covered": populationCoveredInWords,
  "priority-coverage": priorityCoverageInWords,
  "risk-weighted-coverage": riskWeightedCoverageInWords,
  "sessions-by-risk-band": sessionsByRiskBandInWords,
  "silent-villages": silentVillagesInWords,
  "villages-per-officer": villagesPerOfficerInWords,
  "workload-gini": workloadGiniInWords,
};
