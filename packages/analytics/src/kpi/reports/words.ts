import type { KpiWords } from "../../answer/kpi-words.ts";
import { breachesInWords } from "./breaches.ts";
import { completeTrailInWords } from "./complete-trail.ts";
import { followUpTimelinessInWords } from "./follow-up-timeliness.ts";
import { indicationsPer10000InWords } from "./indications-per-10000.ts";
import { medianFollowUpHoursInWords } from "./median-follow-up-hours.ts";
import { medianHoursToFinalDecisionInWords } from "./median-hours-to-final-decision.ts";
import { medianVerificationHoursInWords } from "./median-verification-hours.ts";
import { openBacklogInWords } from "./open-backlog.ts";
import { redFlagsInWords } from "./red-flags.ts";
import { rejectedShareInWords } from "./rejected-share.ts";
import { reportingCompletenessInWords } from "./reporting-completeness.ts";
import { reportsSubmittedInWords } from "./reports-submitted.ts";
import { resolutionShareInWords } from "./resolution-share.ts";
import { responseImprovementInWords } from "./response-improvement.ts";
import { returnedShareInWords } from "./returned-share.ts";
import { submissionTimelinessInWords } from "./submission-timeliness.ts";
import { verificationTimelinessInWords } from "./verification-timeliness.ts";

export const reportKpiWords: Readonly<Record<string, KpiWords>> = {
  breaches: breachesInWords,
  "complete-trail": completeTrailInWords,
  "follow-up-timeliness": followUpTimelinessInWords,
  "indications-per-10000": indicationsPer10000InWords,
  "median-follow-up-hours": medianFollowUpHoursInWords,
  "median-hours-to-final-decision": medianHoursToFinalDecisionInWords,
  "median-verification-hours": medianVerificationHoursInWords,
  "open-backlog": openBacklogInWords,
  "red-flags": redFlagsInWords,
  "rejected-share": rejectedShareInWords,
  "reporting-completeness": reportingCompletenessInWords,
  "reports-submitted": reportsSubmittedInWords,
  "resolution-share": resolutionShareInWords,
  "response-improvement": responseImprovementInWords,
  "returned-share": returnedShareInWords,
  "submission-timeliness": submissionTimelinessInWords,
  "verification-timeliness": verificationTimelinessInWords,
};
