import type { Kpi } from "../../answer/kpi-type.ts";
import { activeVillages } from "./active-villages.ts";
import { assignedVillages } from "./assigned-villages.ts";
import { designatedVillages } from "./designated-villages.ts";
import { designationCoverage } from "./designation-coverage.ts";
import { officersInPost } from "./officers-in-post.ts";
import { officesStaffed } from "./offices-staffed.ts";
import { silentVillages } from "./silent-villages.ts";
import { villagesPerOfficer } from "./villages-per-officer.ts";

/** KPIs of officers and villages, in the order of the catalogue. */
export const officerAndVillageKpis: readonly Kpi[] = [
  officersInPost,
  officesStaffed,
  villagesPerOfficer,
  designatedVillages,
  designationCoverage,
  assignedVillages,
  activeVillages,
  silentVillages,
];
