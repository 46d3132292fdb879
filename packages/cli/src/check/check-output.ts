import type { Language } from "@pimpasa/core";
import { type CheckResult, openFindings } from "./check-result.ts";
import { subjectText } from "./subject-text.ts";

/** The forms in which a check can be put out. */
export const checkFormats = ["text", "json", "csv", "html"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** A check in the form that was asked for, in parts. What a form needs is loaded with it. */
export async function checkOutput(format: CheckFormat, result: CheckResult, language: Language): Promise<Iterable<string>> {
  switch (format) {
    case "text":
      return (await import("./check-text.ts")).checkText(result, language);
    case "json":
      return (await import("./check-data.ts")).checkJson(result, language);
    case "csv":
      return (await import("./check-data.ts")).checkCsv(result, language);
    case "html":
      return checkHtml(result, language);
  }
}

async function checkHtml(result: CheckResult, language: Language): Promise<Iterable<string>> {
  const { qualityHtml } = await import("@pimpasa/report");
  const { loaded, quality, lapsed } = result;
  const acknowledged = result.acknowledged.map(({ subject, entry }) => ({ ...entry, problem: subjectText(subject, language) }));
  const { dataset, rejected } = loaded;
  return [qualityHtml({ dataset, quality, findings: openFindings(result), rejected, acknowledged, lapsed, language })];
}
