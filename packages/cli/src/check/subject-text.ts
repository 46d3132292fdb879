import type { Finding, Language } from "@pimpasa/core";
import { ruleText } from "@pimpasa/core/text";
import { texts } from "../messages/texts.ts";
import { isFinding } from "./check-result.ts";
import type { HintSubject } from "./hint-subject.ts";

/** What a finding or a hint says, in words. */
export function subjectText(subject: Finding | HintSubject, language: Language): string {
  if (isFinding(subject)) return ruleText(subject, language);
  const { check } = texts(language);
  const { hint } = subject;
  if ("otherKey" in hint) return check.duplicate(hint.otherKey, hint.score.toFixed(2));
  if ("measure" in hint) return check.unusual(hint.month, String(hint.count), String(hint.limit));
  return hint.kind === "fell-silent"
    ? check.fellSilent(hint.since, hint.before, hint.monthsBefore)
    : check.levelShift(hint.since, monthly(hint.before, hint.monthsBefore), monthly(hint.after, hint.monthsAfter));
}

const monthly = (count: number, months: number): string => (count / months).toFixed(1);
