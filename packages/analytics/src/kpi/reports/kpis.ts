import type { Kpi } from "../../answer/kpi-type.ts";
import { breaches } from "./breaches.ts";
import { completeTrail } from "./complete-trail.ts";
import { followUpTimeliness } from "./follow-up-timeliness.ts";
import { indicationsPer10000 } from "./indications-per-10000.ts";
import { medianFollowUpHours } from "./median-follow-up-hours.ts";
import { medianHoursToFinalDecision } from "./median-hours-to-final-decision.ts";
import { medianVerificationHours } from "./median-verification-hours.ts";
import { openBacklog } from "./open-backlog.ts";
import { redFlags } from "./red-flags.ts";
import { rejectedShare } from "./rejected-share.ts";
import { reportingCompleteness } from "./reporting-completeness.ts";
import { reportsSubmitted } from "./reports-submitted.ts";
import { resolutionShare } from "./resolution-share.ts";
import { responseImprovement } from "./response-improvement.ts";
import { returnedShare } from "./returned-share.ts";
import { submissionTimeliness } from "./submission-timeliness.ts";
import { verificationTimeliness } from "./verification-timeliness.ts";

/** KPIs of reports from villages, in the order of the catalogue. */
export const reportKpis: readonly Kpi[] = [
  reportsSubmitted,
  reportingCompleteness,
  submissionTimeliness,
  verificationTimeliness,
  followUpTimeliness,
  medianVerificationHours,
  medianHoursToFinalDecision,
  medianFollowUpHours,
  resolutionShare,
  openBacklog,
  redFlags,
  breaches,
  returnedShare,
  rejectedShare,
  completeTrail,
  indicationsPer10000,
  responseImprovement,
];
