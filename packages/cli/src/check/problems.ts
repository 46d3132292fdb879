import {
  type Finding,
  fileNameOf,
  issueText,
  type Language,
  type RejectedRow,
  ruleText,
  type Severity,
  type TableName,
} from "@pimpasa/core";
import type { CheckResult } from "./check-result.ts";

/** One thing that is wrong, with its place. `row` is null for what concerns records and not one row. */
export interface Problem {
  readonly severity: Severity;
  readonly file: string;
  readonly row: number | null;
  readonly column: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

export const fileOf = (table: TableName | "programme"): string => (table === "programme" ? "programme.json" : `${fileNameOf(table)}.csv`);

/** Every problem that nobody has acknowledged: first the rows that were rejected, then the findings. */
export function* openProblems({ loaded, findings }: CheckResult, language: Language): Iterable<Problem> {
  for (const row of loaded.rejected) yield* rowProblems(row, language);
  for (const { finding } of findings.open) yield findingProblem(finding, language);
}

function rowProblems(row: RejectedRow, language: Language): Problem[] {
  return row.issues.map(({ column, issue }) => ({
    severity: "error",
    file: fileOf(row.table),
    row: row.row,
    column,
    id: "",
    code: issue.code,
    message: issueText(issue, language),
  }));
}

/** A finding as a problem. */
export const findingProblem = (found: Finding, language: Language): Problem => ({
  severity: found.severity,
  file: found.rule === "table-unknown" ? `${found.params.source}.csv` : fileOf(found.table),
  row: null,
  column: found.path.map(String).join("."),
  id: found.key,
  code: found.rule,
  message: ruleText(found, language),
});
