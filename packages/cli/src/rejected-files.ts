import { fileNameOf, issueText, type Language, type RejectedRow } from "@pimpasa/core";
import { formatCsv } from "@pimpasa/files";
import type { OutputFile } from "./write-output.ts";

/**
 * Rejected rows as files of their own: every cell as it was, then two columns that say which row it was and what is
 * wrong. Columns that begin with `#` are remarks and are not read, so a corrected file can be read again as it is.
 */
export function* rejectedFiles(rejected: readonly RejectedRow[], language: Language): Iterable<OutputFile> {
  for (const [table, rows] of Map.groupBy(rejected, (row) => row.table)) {
    const columns = [...(rows[0]?.columns ?? []), "#row", "#problem"];
    yield {
      name: `${fileNameOf(table)}.csv`,
      content: formatCsv(
        columns,
        rows.map((row) => rejectedCells(row, language)),
      ),
    };
  }
}

function rejectedCells(row: RejectedRow, language: Language): string[] {
  const problem = row.issues.map(({ column, issue }) => `${column ? `${column}: ` : ""}${issueText(issue, language)}`).join(" ");
  const cells = row.columns.map((_, c) => String(row.cells[c] ?? ""));
  const surplus = row.cells.slice(row.columns.length).map(String);
  return [...cells, String(row.row), surplus.length === 0 ? problem : `${problem} + ${surplus.join(" | ")}`];
}
