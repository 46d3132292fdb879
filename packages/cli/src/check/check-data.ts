import type { Language } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import type { CheckResult } from "./check-result.ts";
import { openProblems, type Problem, problemOf } from "./problems.ts";

/** A check as JSON: what was read, every open problem, what is acknowledged, and the quality in rows. */
export function* checkJson(result: CheckResult, language: Language): Iterable<string> {
  const { loaded, lapsed, quality } = result;
  yield `{"tables":${JSON.stringify(loaded.dataset.intake)},"problems":[`;
  let first = true;
  for (const problem of openProblems(result, language)) {
    yield `${first ? "" : ","}\n${JSON.stringify(problem)}`;
    first = false;
  }
  const { places } = loaded;
  const acknowledged = result.acknowledged.map(({ subject, entry }) => ({ ...problemOf(subject, language, places), ...because(entry) }));
  yield `\n],"acknowledged":${JSON.stringify(acknowledged)},"lapsed":${JSON.stringify(lapsed)}`;
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
    problem.cell,
  ];
  const rows = function* (): Iterable<(string | number | null)[]> {
    for (const problem of openProblems(result, language)) yield cells(problem, "");
    for (const { subject, entry } of result.acknowledged) yield cells(problemOf(subject, language, result.loaded.places), entry.reason);
  };
  return formatCsv([...problemColumns, "acknowledged", "cell"], rows());
}
