import { type Finding, fileNameOf, issueText, type Language, type RejectedRow, ruleText, type TableName, tableNames } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import type { LoadedFolder } from "./load-folder.ts";
import { texts } from "./messages/texts.ts";
import { textTable } from "./text-table.ts";

/** What `check` prints: the details in parts, and the summary. */
export interface CheckOutput {
  readonly details: Iterable<string>;
  readonly summary: string;
}

/** One thing that is wrong, with its place. `row` is empty for what concerns records and not one row. */
interface Problem {
  readonly severity: string;
  readonly file: string;
  readonly row: number | null;
  readonly column: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

const fileOf = (table: TableName | "programme"): string => (table === "programme" ? "programme.json" : `${fileNameOf(table)}.csv`);

function* problems({ findings, rejected }: LoadedFolder, language: Language): Iterable<Problem> {
  for (const row of rejected) yield* rowProblems(row, language);
  for (const found of findings) yield findingProblem(found, language);
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

const findingProblem = (found: Finding, language: Language): Problem => ({
  severity: found.severity,
  file: found.rule === "table-unknown" ? `${found.params.source}.csv` : fileOf(found.table),
  row: null,
  column: found.path.map(String).join("."),
  id: found.key,
  code: found.rule,
  message: ruleText(found, language),
});

function summary(loaded: LoadedFolder, language: Language): string {
  const count = (severity: string): number => loaded.findings.filter((found) => found.severity === severity).length;
  const read = tableNames.reduce((sum, table) => sum + loaded.dataset.intake[table].read, 0);
  const supplied = tableNames.filter((table) => loaded.dataset.intake[table].status === "supplied").length;
  return texts(language).checkSummary({
    dir: loaded.dir,
    tables: supplied,
    read,
    rejected: loaded.rejected.length,
    errors: count("error") + loaded.rejected.length,
    warnings: count("warning"),
    infos: count("info"),
  });
}

/** How many places of one kind of problem the text names before it only counts them. */
const placesShown = 5;

/** Problems of one kind together: the first places, and how many more. */
export function checkText(loaded: LoadedFolder, language: Language): CheckOutput {
  const text = texts(language);
  const groups = Map.groupBy(problems(loaded, language), (p) => `${p.severity}\0${p.file}\0${p.column}\0${p.code}`);
  const order = ["error", "warning", "info"];
  const sorted = [...groups.values()].sort((a, b) => order.indexOf(a[0]?.severity ?? "") - order.indexOf(b[0]?.severity ?? ""));
  const details = function* (): Iterable<string> {
    yield `${tableOfTables(loaded, language)}\n`;
    for (const group of sorted) {
      const first = group[0] as Problem;
      yield `${text.severity(first.severity)}  ${first.file}${first.column ? ` · ${first.column}` : ""}  [${first.code}] × ${group.length}\n`;
      for (const problem of group.slice(0, placesShown)) yield `    ${placeOf(problem, language)}: ${problem.message}\n`;
      if (group.length > placesShown) yield `    ${text.andMore(group.length - placesShown)}\n`;
    }
    if (sorted.length > 0) yield "\n";
  };
  return { details: details(), summary: summary(loaded, language) };
}

function placeOf({ row, id, file }: Problem, language: Language): string {
  if (row !== null) return texts(language).row(row);
  return id === "" ? file : `id ${id}`;
}

function tableOfTables({ dataset }: LoadedFolder, language: Language): string {
  const text = texts(language);
  const columns = [text.columns.file, text.columns.read, text.columns.accepted, text.columns.rejected].map((title, c) => ({
    title,
    align: c === 0 ? ("left" as const) : ("right" as const),
  }));
  const rows = tableNames.map((table) => {
    const { status, read, accepted, rejected } = dataset.intake[table];
    return status === "supplied" ? [fileOf(table), String(read), String(accepted), String(rejected)] : [fileOf(table), text.status(status)];
  });
  return textTable(columns, rows);
}

export function checkJson(loaded: LoadedFolder, language: Language): CheckOutput {
  const details = function* (): Iterable<string> {
    yield `{"tables":${JSON.stringify(loaded.dataset.intake)},"problems":[`;
    let first = true;
    for (const problem of problems(loaded, language)) {
      yield `${first ? "" : ","}\n${JSON.stringify(problem)}`;
      first = false;
    }
    yield "\n]}\n";
  };
  return { details: details(), summary: summary(loaded, language) };
}

export function checkCsv(loaded: LoadedFolder, language: Language): CheckOutput {
  const columns = ["severity", "file", "row", "column", "id", "code", "message"] as const;
  const rows = function* (): Iterable<(string | number | null)[]> {
    for (const problem of problems(loaded, language)) yield columns.map((column) => problem[column]);
  };
  return { details: formatCsv(columns, rows()), summary: summary(loaded, language) };
}
