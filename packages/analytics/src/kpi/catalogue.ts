import { activeVillages } from "./active-villages.ts";
import { assignedVillages } from "./assigned-villages.ts";
import { designatedVillages } from "./designated-villages.ts";
import { designationCoverage } from "./designation-coverage.ts";
import { educationSessions } from "./education-sessions.ts";
import type { Kpi } from "./kpi-type.ts";
import { officersInPost } from "./officers-in-post.ts";
import { officesStaffed } from "./offices-staffed.ts";
import { openBacklog } from "./open-backlog.ts";
import { participants } from "./participants.ts";
import { redFlags } from "./red-flags.ts";
import { reportingCompleteness } from "./reporting-completeness.ts";
import { reportsSubmitted } from "./reports-submitted.ts";
import { silentVillages } from "./silent-villages.ts";
import { verificationTimeliness } from "./verification-timeliness.ts";
import { villagesPerOfficer } from "./villages-per-officer.ts";
import { womenShare } from "./women-share.ts";

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
