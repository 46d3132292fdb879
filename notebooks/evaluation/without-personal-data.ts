import {
  type Field,
  fileNameOf,
  indonesianHeader,
  type RawRow,
  type TableName,
  tableFields,
  tableNames,
  tableSchemas,
} from "@pimpasa/core";
import { type CsvCell, formatCsv, readFiles } from "@pimpasa/files";

/** A character that no field accepts: what was refused before is still refused, but says nothing any more. */
const refused = "\u200e";

/** A table that cannot be read whole, so that personal data in it cannot be found. */
export class UnreadableTableError extends Error {
  override readonly name = "UnreadableTableError";
  constructor(file: string, fault: string) {
    super(
      `${file} cannot be read (${fault}), so its personal data cannot be left out. Repair the file, or pick the folder in the notebook itself.`,
    );
  }
}

/**
 * A table as CSV without names, numbers and free texts of persons, and without the content of columns that the programme
 * does not know; every figure stays what it was. Undefined for a file that is no table of the programme.
 */
export async function withoutPersonalData(file: File): Promise<string | undefined> {
  const table = tableNames.find((one) => [one, fileNameOf(one)].includes(file.name.replace(/\.[^.]*$/, "")));
  const raw = [...(await readFiles([file])).tables.values()][0];
  if (table === undefined || raw === undefined) return undefined;
  if (raw.fault !== undefined) throw new UnreadableTableError(file.name, raw.fault.kind);
  const fields = raw.columns.map((header) => fieldOf(table, header));
  const rows: CsvCell[][] = [];
  for await (const row of raw.rows) rows.push(cleared(row, table, fields));
  return [...formatCsv(raw.columns, rows)].join("");
}

/** The field that a column holds, by its header in either language. */
function fieldOf(table: TableName, header: string): Field | undefined {
  const same = (name: string): boolean => normalised(name) === normalised(header);
  return tableFields(table).find(({ name }) => same(name) || same(indonesianHeader(name)));
}

const normalised = (header: string): string => header.toLowerCase().replace(/[^\p{L}\d]/gu, "");

function cleared(row: RawRow, table: TableName, fields: readonly (Field | undefined)[]): CsvCell[] {
  const cells = row.cells.map((cell, c) => clearedCell(String(cell ?? ""), table, fields[c]));
  // A row with an open quote is refused; so is one with too many cells.
  return row.openQuote ? [...fields.map(() => ""), ""] : cells;
}

function clearedCell(cell: string, table: TableName, field: Field | undefined): CsvCell {
  if (field === undefined) return "";
  if (!field.personal || cell === "") return cell;
  const schema = (tableSchemas[table].shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[field.name];
  return schema === undefined || schema.safeParse(cell).success ? "" : refused;
}
