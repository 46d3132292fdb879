import type { Dimension, KpiRow } from "@pimpasa/analytics";
import type { Dataset, Language } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import { textTable } from "../text-table.ts";
import { jsonLines } from "./json-lines.ts";

type Output = (rows: readonly KpiRow[], dataset: Dataset, by: readonly Dimension[], language: Language) => Promise<Iterable<string>>;

export const kpiJson: Output = async (rows) => {
  const { kpiById } = await import("@pimpasa/analytics");
  return jsonLines(rows.map((row) => ({ ...row, ...overlapIn(row, kpiById(row.kpi)?.definition.overlapping ?? []) })));
};

/** Dimensions over which the rows need not add up to the total; only where there are any. */
function overlapIn({ by }: KpiRow, overlapping: readonly Dimension[]): { readonly overlapping?: readonly Dimension[] } {
  const found = overlapping.filter((dimension) => by[dimension] !== undefined);
  return found.length === 0 ? {} : { overlapping: found };
}

export const kpiCsv: Output = async (rows, _dataset, by) => {
  const { formatCsv } = await import("@pimpasa/files");
  const columns = [
    "kpi",
    ...by,
    "period",
    "asOf",
    "value",
    "numerator",
    "denominator",
    "low",
    "high",
    "status",
    "reason",
    "completeness",
    "target",
    "rating",
    "expectedByNow",
  ];
  return formatCsv(
    columns,
    rows.map((row) => csvCells(row, by)),
  );
};

function csvCells(row: KpiRow, by: readonly Dimension[]): (string | number | null)[] {
  const range = row.interval ?? row.bounds;
  const figures = [row.value, row.numerator, row.denominator, range?.low ?? null, range?.high ?? null];
  const keys = by.map((dimension) => row.by[dimension] ?? null);
  return [
    row.kpi,
    ...keys,
    row.period,
    row.asOf,
    ...figures,
    row.status,
    row.reason,
    row.completeness,
    row.target,
    row.rating,
    row.expectedByNow ?? null,
  ];
}

export const kpiText: Output = async (rows, dataset, by, language) => {
  const { dimensionLabels, formatFigure, formatTarget, keyLabels, kpiById, reasonText } = await import("@pimpasa/analytics");
  const text = texts(language);
  const labelOf = keyLabels(dataset, language);
  const cells = rows.map((row) => {
    const definition = kpiById(row.kpi)?.definition;
    const keys = by.map((dimension) => (row.by[dimension] === undefined ? text.all : labelOf(dimension, row.by[dimension])));
    const { value, of } = formatFigure(row, definition?.unit, language);
    return [
      definition?.name[language] ?? row.kpi,
      ...keys,
      value,
      of,
      formatTarget(row, definition?.unit, language),
      reasonText(row, language),
    ];
  });
  const columns = [
    text.columns.kpi,
    ...by.map((dimension) => dimensionLabels[dimension][language]),
    text.columns.value,
    text.columns.of,
    text.kpi.columns.target,
    text.columns.remark,
  ];
  const right = new Set([by.length + 1, by.length + 2]);
  // Where nobody set a target, there is no column for it.
  const shown = columns.map((_, c) => c).filter((c) => c !== by.length + 3 || cells.some((row) => row[c] !== ""));
  return [
    textTable(
      shown.map((c) => ({ title: columns[c] as string, align: right.has(c) ? "right" : "left" })),
      cells.map((row) => shown.map((c) => row[c] as string)),
    ),
  ];
};
