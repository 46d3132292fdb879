import type { Kpi } from "../answer/kpi-type.ts";
import { educationSessions } from "./duties/education-sessions.ts";
import { participants } from "./duties/participants.ts";
import { womenShare } from "./duties/women-share.ts";
import { activeVillages } from "./officers-and-villages/active-villages.ts";
import { assignedVillages } from "./officers-and-villages/assigned-villages.ts";
import { designatedVillages } from "./officers-and-villages/designated-villages.ts";
import { designationCoverage } from "./officers-and-villages/designation-coverage.ts";
import { officersInPost } from "./officers-and-villages/officers-in-post.ts";
import { officesStaffed } from "./officers-and-villages/offices-staffed.ts";
import { silentVillages } from "./officers-and-villages/silent-villages.ts";
import { villagesPerOfficer } from "./officers-and-villages/villages-per-officer.ts";
import { openBacklog } from "./reports/open-backlog.ts";
import { redFlags } from "./reports/red-flags.ts";
import { reportingCompleteness } from "./reports/reporting-completeness.ts";
import { reportsSubmitted } from "./reports/reports-submitted.ts";
import { verificationTimeliness } from "./reports/verification-timeliness.ts";

/** Every KPI, in the order of the report. Whoever needs only some imports those. */
export const kpiCatalogue: readonly Kpi[] = [
  officersInPost,
  officesStaffed,
  villagesPerOfficer,
  designatedVillages,
  designationCoverage,
  assignedVillages,
  activeVillages,
  silentVillages,
  educationSessions,
  participants,
  womenShare,
  reportsSubmitted,
  reportingCompleteness,
  verificationTimeliness,
  openBacklog,
  redFlags,
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
