import { type Finding, fileNameOf, type Language, type RejectedRow, type Severity, type TableName } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { isUnread } from "../acknowledgements/match-acknowledgements.ts";
import type { SheetPlaces, WorkbookNotice } from "../load-workbook.ts";
import { texts } from "../messages/texts.ts";
import { noticeSeverity } from "../notice-severity.ts";
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
  /** The sheet and cell, `Kegiatan!C17`, of a table that came from a workbook; null otherwise. */
  readonly cell: string | null;
  readonly column: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

/** The file of a table, or its sheet where the tables came from a workbook. */
export function fileOf(table: TableName | "programme", places?: SheetPlaces): string {
  if (table === "programme") return places?.file ?? "programme.json";
  return places?.sheetOf(table) ?? `${fileNameOf(table)}.csv`;
}

/** Everything that nobody has acknowledged: what was not read at all, the rows that were rejected, the findings, the hints. */
export function* openProblems({ loaded, open }: CheckResult, language: Language): Iterable<Problem> {
  const { places } = loaded;
  for (const { subject } of open) if (isUnread(subject)) yield problemOf(subject, language, places);
  for (const row of loaded.rejected) yield* rowProblems(row, language, places);
  for (const { subject } of open) if (!isUnread(subject)) yield problemOf(subject, language, places);
  for (const notice of places?.notices ?? []) yield noticeProblem(notice, places?.file ?? "", language);
}

/** What is to be told of a sheet. */
const noticeProblem = (notice: WorkbookNotice, file: string, language: Language): Problem => ({
  severity: noticeSeverity(notice),
  file,
  row: null,
  cell: notice.sheet,
  column: "",
  id: "",
  code: notice.kind === "macros" ? "macros" : `sheet-${notice.kind}`,
  message: texts(language).sheetNotice(notice),
});

function rowProblems(row: RejectedRow, language: Language, places: SheetPlaces | undefined): Problem[] {
  return row.issues.map(({ column, issue }) => ({
    severity: "error",
    file: fileOf(row.table, places),
    row: row.row,
    cell: places?.placeOf(row.table, row.row, column) ?? null,
    column,
    id: "",
    code: issue.code,
    message: issueText(issue, language),
  }));
}

/** A finding or a hint as a problem. */
export const problemOf = (subject: Finding | HintSubject, language: Language, places?: SheetPlaces): Problem => ({
  severity: subject.severity,
  file:
    isFinding(subject) && subject.rule === "table-unknown" ? unknownTable(subject.params.source, places) : fileOf(subject.table, places),
  row: null,
  cell: cellOfRecord(subject, places),
  column: subject.path.map(String).join("."),
  id: subject.key,
  code: subject.rule,
  message: subjectText(subject, language),
});

const unknownTable = (source: string, places: SheetPlaces | undefined): string => (places === undefined ? `${source}.csv` : source);

/** The cell of a record's field, found by the record's id. */
function cellOfRecord({ table, key, path }: Finding | HintSubject, places: SheetPlaces | undefined): string | null {
  if (places === undefined || table === "programme" || key === "") return null;
  const row = places.rowOf(table, key);
  return row === undefined ? null : (places.placeOf(table, row, String(path[0] ?? "")) ?? null);
}
