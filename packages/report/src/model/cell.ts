import { formatNumber, formatValue, type KpiRow, kpiById } from "@pimpasa/analytics";
import type { CalendarDay, Language } from "@pimpasa/core";
import { formatDay } from "@pimpasa/core/text";

/** How a spreadsheet shows the number of a cell. */
export const cellFormats = ["whole", "decimal", "percent", "day"] as const;
export type CellFormat = (typeof cellFormats)[number];

/** A number or a day, and how it is written in the report. */
export interface ValueCell {
  readonly shown: string;
  /** A share is 0..1; a day is `2026-06-30`. */
  readonly value: number | CalendarDay;
  readonly format: CellFormat;
}

/** A cell of a table: a text, or a value with the way it is written. */
export type Cell = string | ValueCell;

export const shownCell = (cell: Cell): string => (typeof cell === "string" ? cell : cell.shown);

export const countCell = (count: number, language: Language): ValueCell => ({
  shown: formatNumber(count, language),
  value: count,
  format: "whole",
});

export const dayCell = (day: CalendarDay, language: Language): ValueCell => ({
  shown: formatDay(day, language),
  value: day,
  format: "day",
});

/** A number of a KPI's unit, written as `shown`. */
export function figureCell(row: Pick<KpiRow, "kpi" | "value">, shown: string): Cell {
  if (row.value === null) return shown;
  const isShare = kpiById(row.kpi)?.definition.unit === "share";
  return { shown, value: row.value, format: isShare ? "percent" : Number.isInteger(row.value) ? "whole" : "decimal" };
}

/** A target, or another number that is measured in the unit of the row's KPI. */
export function inUnitOf(row: KpiRow, value: number | null, language: Language): Cell {
  if (value === null) return "";
  return figureCell({ kpi: row.kpi, value }, formatValue(value, null, kpiById(row.kpi)?.definition.unit, language));
}
