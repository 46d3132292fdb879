import type { ReportLife } from "./report-lives.ts";
import { type Facts, isDecision, isFollowUp } from "./report-steps.ts";
import type { Entry } from "./report-trail.ts";
import type { SpanEnd } from "./spans.ts";

/** A duration, on the local day that it belongs to. */
export interface ReportSpan {
  readonly day: number;
  readonly minutes: number;
  readonly end: SpanEnd;
}

/** What is measured of the life of a report. */
export type SpanKind = "verification" | "final-decision" | "follow-up" | "response";

type SpansOf = (facts: Facts, life: ReportLife) => readonly ReportSpan[];

/** From each step of this state to the next step: the event where that is what was waited for, else cut off there; open up to the end of `asOf`. */
const untilNext =
  (from: Entry["state"], isEvent: (next: Entry) => boolean): SpansOf =>
  ({ frame, asOf }, { village, entries }) =>
    entries.flatMap(({ state, at }, i) => {
      if (state !== from) return [];
      const next = entries[i + 1];
      const until = next?.at ?? frame.endOfDay(village, asOf);
      return [{ day: frame.localDay(village, at), minutes: until - at, end: next !== undefined && isEvent(next) ? "event" : "open" }];
    });

/** From the first submission to the first decision that is no return. */
const finalDecision: SpansOf = ({ frame, asOf }, { village, submittedAt, entries }) => {
  const decided = entries.find(({ state }) => state === "verified" || state === "rejected");
  const until = decided?.at ?? frame.endOfDay(village, asOf);
  return [{ day: frame.localDay(village, submittedAt), minutes: until - submittedAt, end: decided === undefined ? "open" : "event" }];
};

/** From the event to the follow-up of a critical report; a rejection rules it out. On the day of the first submission. */
const response: SpansOf = ({ frame, asOf }, { village, category, submittedAt, eventAt, hasEventTime, entries }) => {
  if (category !== criticalCategory || !hasEventTime) return [];
  const ended = entries.find((entry) => isFollowUp(entry) || entry.state === "rejected");
  const until = ended?.at ?? frame.endOfDay(village, asOf);
  const end = ended === undefined ? "open" : isFollowUp(ended) ? "event" : "other";
  return [{ day: frame.localDay(village, submittedAt), minutes: until - eventAt, end }];
};

/** The category that cannot wait: indications of trafficking in persons. */
export const criticalCategory = "indikasi_tppo_pmi";

export const reportSpans: Readonly<Record<SpanKind, SpansOf>> = {
  verification: untilNext("submitted", isDecision),
  "final-decision": finalDecision,
  "follow-up": untilNext("verified", isFollowUp),
  response,
};
