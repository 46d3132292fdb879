import type { KpiWords } from "../../answer/kpi-words.ts";
import { educationSessionsInWords } from "./education-sessions.ts";
import { evidenceShareInWords } from "./evidence-share.ts";
import { inputsReceivedInWords } from "./inputs-received.ts";
import { mappingCoverageInWords } from "./mapping-coverage.ts";
import { participantsInWords } from "./participants.ts";
import { quarterlyStandardInWords } from "./quarterly-standard.ts";
import { questionsAnsweredShareInWords } from "./questions-answered-share.ts";
import { reachPer1000InWords } from "./reach-per-1000.ts";
import { serviceSessionsInWords } from "./service-sessions.ts";
import { topicCoverageInWords } from "./topic-coverage.ts";
import { womenShareInWords } from "./women-share.ts";
import { youthShareInWords } from "./youth-share.ts";

export const dutyKpiWords: Readonly<Record<string, KpiWords>> = {
  "education-sessions": educationSessionsInWords,
  "evidence-share": evidenceShareInWords,
  "inputs-received": inputsReceivedInWords,
  "mapping-coverage": mappingCoverageInWords,
  participants: participantsInWords,
  "quarterly-standard": quarterlyStandardInWords,
  "questions-answered-share": questionsAnsweredShareInWords,
  "reach-per-1000": reachPer1000InWords,
  "service-sessions": serviceSessionsInWords,
  "topic-coverage": topicCoverageInWords,
  "women-share": womenShareInWords,
  "youth-share": youthShareInWords,
};
