import { type Field, mapHeader, type RawRow, type RawTable, type TableName } from "@pimpasa/core";
import type { Workbook } from "@pimpasa/files/xlsx";
import { zoneName } from "./template/cell-names.ts";

const offsets: Readonly<Record<string, string>> = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" };

const onTheWall = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)$/;
const dayOnly = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Times on the wall get the zone that the workbook names; where it names none they stay as they are, and are refused with a
 * message that says so. A day in a field of times is midnight: spreadsheets do not tell the two apart.
 */
export function withZone(table: TableName, raw: RawTable, { named }: Workbook): RawTable {
  const offset =
    offsets[
      String(named.get(zoneName) ?? "")
        .trim()
        .toUpperCase()
    ];
  const { fields } = mapHeader(table, raw.columns);
  if (!fields.some((field: Field | undefined) => field?.kind === "instant")) return raw;
  const rows = [...(raw.rows as Iterable<RawRow>)].map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => (fields[i]?.kind === "instant" ? zoned(cell, offset ?? "") : cell)),
  }));
  return { ...raw, rows };
}

function zoned(cell: unknown, offset: string): unknown {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  if (dayOnly.test(text)) return `${text}T00:00${offset}`;
  const [, day, clock] = onTheWall.exec(text) ?? [];
  return day === undefined ? cell : `${day}T${clock}${offset}`;
}
