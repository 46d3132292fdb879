import type { WorkedExample } from "../../answer/worked-example.ts";
import { educationSessionsExample } from "./education-sessions.example.ts";
import { evidenceShareExample } from "./evidence-share.example.ts";
import { inputsReceivedExample } from "./inputs-received.example.ts";
import { mappingCoverageExample } from "./mapping-coverage.example.ts";
import { participantsExample } from "./participants.example.ts";
import { quarterlyStandardExample } from "./quarterly-standard.example.ts";
import { questionsAnsweredShareExample } from "./questions-answered-share.example.ts";
import { reachPer1000Example } from "./reach-per-1000.example.ts";
import { serviceSessionsExample } from "./service-sessions.example.ts";
import { topicCoverageExample } from "./topic-coverage.example.ts";
import { womenShareExample } from "./women-share.example.ts";
import { youthShareExample } from "./youth-share.example.ts";

/** The worked examples of the KPIs of the duties of an officer, by the id of the KPI. */
export const dutyExamples: Readonly<Record<string, WorkedExample>> = {
  "education-sessions": educationSessionsExample,
  participants: participantsExample,
  "reach-per-1000": reachPer1000Example,
  "women-share": womenShareExample,
  "youth-share": youthShareExample,
  "quarterly-standard": quarterlyStandardExample,
  "topic-coverage": topicCoverageExample,
  "service-sessions": serviceSessionsExample,
  "mapping-coverage": mappingCoverageExample,
  "inputs-received": inputsReceivedExample,
  "questions-answered-share": questionsAnsweredShareExample,
  "evidence-share": evidenceShareExample,
};
