import type { Language } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import type { CheckResult } from "./check-result.ts";
import { findingProblem, openProblems, type Problem } from "./problems.ts";

/** A check as JSON: what was read, every open problem, what is acknowledged, and the quality in rows. */
export function* checkJson(result: CheckResult, language: Language): Iterable<string> {
  const { loaded, findings, quality } = result;
  yield `{"tables":${JSON.stringify(loaded.dataset.intake)},"problems":[`;
  let first = true;
  for (const problem of openProblems(result, language)) {
    yield `${first ? "" : ","}\n${JSON.stringify(problem)}`;
    first = false;
  }
  const acknowledged = findings.acknowledged.map(({ finding, entry }) => ({ ...findingProblem(finding, language), ...because(entry) }));
  yield `\n],"acknowledged":${JSON.stringify(acknowledged)},"lapsed":${JSON.stringify(findings.lapsed)}`;
  yield `,"quality":${JSON.stringify(quality)}}\n`;
}

const because = ({ reason, acknowledgedOn, by }: { reason: string; acknowledgedOn: string; by: string }) => ({
  reason,
  acknowledgedOn,
  by,
});

const problemColumns = ["severity", "file", "row", "column", "id", "code", "message"] as const;

/** Every problem as a row; `acknowledged` holds the reason of those that somebody has acknowledged. */
export function checkCsv(result: CheckResult, language: Language): Iterable<string> {
  const cells = (problem: Problem, reason: string): (string | number | null)[] => [
    ...problemColumns.map((column) => problem[column]),
    reason,
  ];
  const rows = function* (): Iterable<(string | number | null)[]> {
    for (const problem of openProblems(result, language)) yield cells(problem, "");
    for (const { finding, entry } of result.findings.acknowledged) yield cells(findingProblem(finding, language), entry.reason);
  };
  return formatCsv([...problemColumns, "acknowledged"], rows());
}
