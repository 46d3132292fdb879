import type { KpiRow } from "@pimpasa/analytics";
import { type CsvCell, formatCsv } from "@pimpasa/files";
import type { Cell } from "../model/cell.ts";
import type { ReportModel } from "../model/report-model.ts";

/** A file of text, or of bytes. */
export interface ReportFile {
  /** What follows the name of the report: `overdue-reports.csv`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Every table of the report as CSV, named after it, and `figures.csv` with all rows of KPIs behind them. Numbers have a dot,
 * shares are 0..1, days are `2026-06-30`; `not-computable`, `suppressed` and 0 stay apart in the column `status`.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({ offices: [], officers: [], postings: [] });
 * const year = parsePeriod("2025");
 * const options = { language: "en", asOf: CalendarDay.parse("2025-12-31"), findings, rejected };
 * const tables = year.ok ? reportTables(evaluationReport(dataset, { ...options, period: year.value })) : [];
 * tables[0]?.name; // => "figures.csv"
 * ```
 */
export function reportTables({ pageOne, sections, rows }: ReportModel): ReportFile[] {
  const blocks = [...pageOne.blocks, ...sections.flatMap((section) => section.blocks)].filter((block) => block.rows.length > 0);
  return [
    { name: "figures.csv", content: csv(figureColumns, rows.map(figureCells)) },
    ...blocks.map((block) => ({
      name: `${block.id}.csv`,
      content: csv(
        block.columns,
        block.rows.map((row) => row.map(plain)),
      ),
    })),
  ];
}

const csv = (columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string => [...formatCsv(columns, rows)].join("");

const plain = (cell: Cell): CsvCell => (typeof cell === "string" ? cell : cell.value);

const figureColumns = [
  "kpi",
  "by",
  "period",
  "asOf",
  "status",
  "value",
  "numerator",
  "denominator",
  "low",
  "high",
  "completeness",
  "target",
  "rating",
  "reason",
];

function figureCells({ by, interval, bounds, ...row }: KpiRow): CsvCell[] {
  const key = Object.entries(by).map(([dimension, name]) => `${dimension}=${name}`);
  return [
    row.kpi,
    key.join("|"),
    row.period,
    row.asOf,
    row.status,
    row.value,
    row.numerator,
    row.denominator,
    interval?.low ?? bounds?.low,
    interval?.high ?? bounds?.high,
    row.completeness,
    row.target,
    row.rating,
    row.reason,
  ];
}
