import { z } from "zod";
import { day, fieldsOf, quantity, regionCode, term, text } from "./field.ts";
import { issue } from "./issue.ts";
import { err, ok, type Result } from "./result.ts";
import { type RowIssue, rowIssues } from "./row-issues.ts";
import { lineageKinds } from "./terms.ts";

/**
 * One row of a user's own table of changed region codes.
 * `by` is the first day on which the new code is known to stand; `after`, where known, the last one of the old code.
 * Where both are neighbouring days the day of the change is exact. A split is one row for each part, and `share` (0..1) says
 * how much of the old region each part holds, by the measure that `source` names (residents, households).
 */
export const LineageRow = z.strictObject({
  from: regionCode().optional(),
  to: regionCode().optional(),
  kind: term(lineageKinds, "lineageKind"),
  after: day().optional(),
  by: day(),
  share: quantity().optional(),
  source: text(500),
  fromName: text().optional(),
  toName: text().optional(),
});
export type LineageRow = z.infer<typeof LineageRow>;

const fields = new Map(fieldsOf(LineageRow).map((field) => [field.name, field]));

/**
 * Is this row of a user's table of changed codes well formed? Empty cells are cells that are not there.
 * Whether the rows agree with each other is asked by `lineageTable` of `@pimpasa/regions`.
 *
 * @example
 * ```ts
 * const row = { from: "53.04.01.2998", to: "53.04.01.2999", kind: "recoded", by: "2025-07-01", source: "Contoh" };
 * parseLineageRow(row).ok; // => true
 * const wrong = parseLineageRow({ ...row, by: "1/7/2025" });
 * wrong.ok ? [] : wrong.error.map(({ column, issue }) => [column, issue.code]); // => [["by", "day-format"]]
 * ```
 */
export function parseLineageRow(row: unknown): Result<LineageRow, readonly RowIssue[]> {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return err([{ column: "", issue: issue("not-record", {}) }]);
  const record = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "" && value !== undefined && value !== null));
  const parsed = LineageRow.safeParse(record);
  if (!parsed.success) return err(rowIssues(parsed.error, record, fields));
  const { after, by } = parsed.data;
  if (after !== undefined && by <= after) return err([{ column: "by", issue: issue("interval-reversed", { from: after, to: by }) }]);
  return ok(parsed.data);
}
