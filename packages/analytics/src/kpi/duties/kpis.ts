import type { Kpi } from "../../answer/kpi-type.ts";
import { educationSessions } from "./education-sessions.ts";
import { evidenceShare } from "./evidence-share.ts";
import { inputsReceived } from "./inputs-received.ts";
import { mappingCoverage } from "./mapping-coverage.ts";
import { participants } from "./participants.ts";
import { quarterlyStandard } from "./quarterly-standard.ts";
import { questionsAnsweredShare } from "./questions-answered-share.ts";
import { reachPer1000 } from "./reach-per-1000.ts";
import { serviceSessions } from "./service-sessions.ts";
import { topicCoverage } from "./topic-coverage.ts";
import { womenShare } from "./women-share.ts";
import { youthShare } from "./youth-share.ts";

/** KPIs of the duties of an officer, in the order of the catalogue. */
export const dutyKpis: readonly Kpi[] = [
  educationSessions,
  participants,
  reachPer1000,
  womenShare,
  youthShare,
  quarterlyStandard,
  topicCoverage,
  serviceSessions,
  mappingCoverage,
  inputsReceived,
  questionsAnsweredShare,
  evidenceShare,
];
