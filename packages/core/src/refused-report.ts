import { cellValue } from "./cell.ts";
import { mapHeader } from "./headers.ts";
import { Instant } from "./instant.ts";
import type { RejectedRow } from "./read-table.ts";

/** A row of reports that is not in the dataset, as far as it says whose report it is and when it was submitted. */
export interface RefusedReport {
  readonly villageId: string;
  readonly submittedAt: Instant;
}

/**
 * Which of the rejected rows are reports of a village at a known time? A share of all reports must count them. Rows that do
 * not say so much, and rows of other tables, are left out.
 */
export const refusedReports = (rejected: readonly RejectedRow[]): RefusedReport[] =>
  rejected.flatMap((row) => {
    if (row.table !== "reports") return [];
    const villageId = cellOf(row, "villageId");
    const submittedAt = Instant.safeParse(cellOf(row, "submittedAt"));
    return typeof villageId === "string" && submittedAt.success ? [{ villageId, submittedAt: submittedAt.data }] : [];
  });

function cellOf({ table, columns, cells }: RejectedRow, name: string): unknown {
  const { fields } = mapHeader(table, columns);
  const column = fields.findIndex((field) => field?.name === name);
  const field = fields[column];
  return field && cellValue(field, cells[column]);
}
