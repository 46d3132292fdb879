import { fileNameOf, type Language, type RejectedRow } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { formatCsv } from "@pimpasa/files";
import { rowFingerprint, writtenCell } from "./row-fingerprint.ts";
import type { OutputFile } from "./write-output.ts";

/** The columns that are added to rejected rows: which row it was, what is wrong, and what the row was when it was written out. */
export const rejectedColumns = { row: "#row", problem: "#problem", fingerprint: "#fingerprint" } as const;

const added: ReadonlySet<string> = new Set(Object.values(rejectedColumns));

/** Is this one of the columns that are added? A table that was made from rejected rows can have them; they are not written twice. */
export const isAddedColumn = (column: string): boolean => added.has(column.toLowerCase().replace(/\s+/g, ""));

/** A rejected row; with the fingerprint of another one, of which it is the correction. */
export interface WrittenRejectedRow extends RejectedRow {
  readonly fingerprint?: string;
}

/**
 * Rejected rows as files of their own: every cell as it was, then columns that say which row it was, what is wrong, and what the row
 * was. Columns that begin with `#` are remarks and are not read, so a corrected file can be read again as it is, and `merge`
 * puts its rows back in their places.
 */
export function* rejectedFiles(rejected: readonly WrittenRejectedRow[], language: Language): Iterable<OutputFile> {
  for (const [table, rows] of Map.groupBy(rejected, (row) => row.table)) {
    const columns = rows[0]?.columns ?? [];
    const kept = columns.flatMap((column, c) => (isAddedColumn(column) ? [] : [c]));
    const header = [...kept.map((c) => columns[c] as string), ...Object.values(rejectedColumns)];
    yield {
      name: `${fileNameOf(table)}.csv`,
      content: formatCsv(
        header,
        rows.map((row) => rejectedCells(row, kept, language)),
      ),
    };
  }
}

function rejectedCells(row: WrittenRejectedRow, kept: readonly number[], language: Language): string[] {
  const problem = row.issues.map(({ column, issue }) => `${column ? `${column}: ` : ""}${issueText(issue, language)}`).join(" ");
  const surplus = row.cells.slice(row.columns.length).map(String);
  return [
    ...kept.map((c) => writtenCell(row.cells[c])),
    String(row.row),
    surplus.length === 0 ? problem : `${problem} + ${surplus.join(" | ")}`,
    row.fingerprint ?? rowFingerprint(row),
  ];
}
