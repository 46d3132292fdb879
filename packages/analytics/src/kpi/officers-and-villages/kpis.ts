import type { Kpi } from "../../answer/kpi-type.ts";
import { activeVillages } from "./active-villages.ts";
import { assignedVillages } from "./assigned-villages.ts";
import { assignmentContinuity } from "./assignment-continuity.ts";
import { daysToFirstSession } from "./days-to-first-session.ts";
import { designatedVillages } from "./designated-villages.ts";
import { designationCoverage } from "./designation-coverage.ts";
import { liaisonCoverage } from "./liaison-coverage.ts";
import { officerTenure } from "./officer-tenure.ts";
import { officersInPost } from "./officers-in-post.ts";
import { officesStaffed } from "./offices-staffed.ts";
import { populationCovered } from "./population-covered.ts";
import { priorityCoverage } from "./priority-coverage.ts";
import { riskWeightedCoverage } from "./risk-weighted-coverage.ts";
import { sessionsByRiskBand } from "./sessions-by-risk-band.ts";
import { silentVillages } from "./silent-villages.ts";
import { villagesPerOfficer } from "./villages-per-officer.ts";
import { workloadGini } from "./workload-gini.ts";

/** KPIs of officers and villages, in the order of the catalogue. */
export const officerAndVillageKpis: readonly Kpi[] = [
  officersInPost,
  officesStaffed,
  villagesPerOfficer,
  workloadGini,
  officerTenure,
  designatedVillages,
  designationCoverage,
  assignedVillages,
  assignmentContinuity,
  liaisonCoverage,
  activeVillages,
  silentVillages,
  daysToFirstSession,
  populationCovered,
  priorityCoverage,
  riskWeightedCoverage,
  sessionsByRiskBand,
];
