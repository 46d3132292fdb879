import type { WorkedExample } from "../../answer/worked-example.ts";
import { breachesExample } from "./breaches.example.ts";
import { completeTrailExample } from "./complete-trail.example.ts";
import { followUpTimelinessExample } from "./follow-up-timeliness.example.ts";
import { indicationsPer10000Example } from "./indications-per-10000.example.ts";
import { medianFollowUpHoursExample } from "./median-follow-up-hours.example.ts";
import { medianHoursToFinalDecisionExample } from "./median-hours-to-final-decision.example.ts";
import { medianVerificationHoursExample } from "./median-verification-hours.example.ts";
import { openBacklogExample } from "./open-backlog.example.ts";
import { redFlagsExample } from "./red-flags.example.ts";
import { rejectedShareExample } from "./rejected-share.example.ts";
import { reportingCompletenessExample } from "./reporting-completeness.example.ts";
import { reportsSubmittedExample } from "./reports-submitted.example.ts";
import { resolutionShareExample } from "./resolution-share.example.ts";
import { responseImprovementExample } from "./response-improvement.example.ts";
import { returnedShareExample } from "./returned-share.example.ts";
import { submissionTimelinessExample } from "./submission-timeliness.example.ts";
import { verificationTimelinessExample } from "./verification-timeliness.example.ts";

/** The worked examples of the KPIs of reports from villages, by the id of the KPI. */
export const reportExamples: Readonly<Record<string, WorkedExample>> = {
  "reports-submitted": reportsSubmittedExample,
  "reporting-completeness": reportingCompletenessExample,
  "submission-timeliness": submissionTimelinessExample,
  "verification-timeliness": verificationTimelinessExample,
  "follow-up-timeliness": followUpTimelinessExample,
  "median-verification-hours": medianVerificationHoursExample,
  "median-hours-to-final-decision": medianHoursToFinalDecisionExample,
  "median-follow-up-hours": medianFollowUpHoursExample,
  "resolution-share": resolutionShareExample,
  "open-backlog": openBacklogExample,
  "red-flags": redFlagsExample,
  breaches: breachesExample,
  "returned-share": returnedShareExample,
  "rejected-share": rejectedShareExample,
  "complete-trail": completeTrailExample,
  "indications-per-10000": indicationsPer10000Example,
  "response-improvement": responseImprovementExample,
};
