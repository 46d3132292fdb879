import { type Finding, fileNameOf, issueText, type Language, type RejectedRow, type Severity, type TableName } from "@pimpasa/core";
import { isUnread } from "../acknowledgements/match-acknowledgements.ts";
import { type CheckResult, isFinding } from "./check-result.ts";
import type { HintSubject } from "./hint-subject.ts";
import { subjectText } from "./subject-text.ts";

/** How bad it is; a hint may be right and is only to be looked at. */
export const gravity = ["error", "warning", "info", "hint"] as const satisfies readonly (Severity | "hint")[];

/** One thing that is wrong, or to be looked at, with its place. `row` is null for what concerns records and not one row. */
export interface Problem {
  readonly severity: (typeof gravity)[number];
  readonly file: string;
  readonly row: number | null;
  readonly column: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

export const fileOf = (table: TableName | "programme"): string => (table === "programme" ? "programme.json" : `${fileNameOf(table)}.csv`);

/** Everything that nobody has acknowledged: what was not read at all, the rows that were rejected, the findings, the hints. */
export function* openProblems({ loaded, open }: CheckResult, language: Language): Iterable<Problem> {
  for (const { subject } of open) if (isUnread(subject)) yield problemOf(subject, language);
  for (const row of loaded.rejected) yield* rowProblems(row, language);
  for (const { subject } of open) if (!isUnread(subject)) yield problemOf(subject, language);
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

/** A finding or a hint as a problem. */
export const problemOf = (subject: Finding | HintSubject, language: Language): Problem => ({
  severity: subject.severity,
  file: isFinding(subject) && subject.rule === "table-unknown" ? `${subject.params.source}.csv` : fileOf(subject.table),
  row: null,
  column: subject.path.map(String).join("."),
  id: subject.key,
  code: subject.rule,
  message: subjectText(subject, language),
});
