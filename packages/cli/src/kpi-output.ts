import type { Dimension, KpiRow } from "@pimpasa/analytics";
import type { Dataset, Language } from "@pimpasa/core";
import { texts } from "./messages/texts.ts";
import { textTable } from "./text-table.ts";

type Output = (rows: readonly KpiRow[], dataset: Dataset, by: readonly Dimension[], language: Language) => Promise<Iterable<string>>;

export const kpiJson: Output = async (rows) => jsonParts(rows);

function* jsonParts(rows: readonly KpiRow[]): Iterable<string> {
  yield "[";
  for (const [i, row] of rows.entries()) yield `${i === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`;
  yield "\n]\n";
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
  return [row.kpi, ...keys, row.period, row.asOf, ...figures, row.status, row.reason, row.completeness, row.target, row.rating];
}

export const kpiText: Output = async (rows, dataset, by, language) => {
  const { dimensionLabels, formatFigure, keyLabels, kpiById, reasonText } = await import("@pimpasa/analytics");
  const text = texts(language);
  const labelOf = keyLabels(dataset, language);
  const cells = rows.map((row) => {
    const definition = kpiById(row.kpi)?.definition;
    const keys = by.map((dimension) => (row.by[dimension] === undefined ? text.all : labelOf(dimension, row.by[dimension])));
    const { value, of } = formatFigure(row, definition?.unit, language);
    return [definition?.name[language] ?? row.kpi, ...keys, value, of, reasonText(row, language)];
  });
  const columns = [
    text.columns.kpi,
    ...by.map((dimension) => dimensionLabels[dimension][language]),
    text.columns.value,
    text.columns.of,
    text.columns.remark,
  ];
  const right = new Set([by.length + 1, by.length + 2]);
  return [
    textTable(
      columns.map((title, c) => ({ title, align: right.has(c) ? "right" : "left" })),
      cells,
    ),
  ];
};
