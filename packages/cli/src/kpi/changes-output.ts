import type { Dimension, KpiChange, KpiRow } from "@pimpasa/analytics";
import type { Dataset, Language } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import { textTable } from "../text-table.ts";
import { jsonLines } from "./json-lines.ts";

type Output = (changes: readonly KpiChange[], dataset: Dataset, by: readonly Dimension[], language: Language) => Promise<Iterable<string>>;

export const changesJson: Output = async (changes) => jsonLines(changes);

export const changesCsv: Output = async (changes, _dataset, by) => {
  const { formatCsv } = await import("@pimpasa/files");
  const side = (name: string): string[] => ["Period", "Value", "Numerator", "Denominator", "Status"].map((field) => `${name}${field}`);
  const columns = ["kpi", ...by, ...side("before"), ...side("now"), "difference", "relativeChange", "obstacle"];
  return formatCsv(
    columns,
    changes.map(({ kpi, by: key, before, now, difference, relativeChange, obstacle }) => [
      kpi,
      ...by.map((dimension) => key[dimension] ?? null),
      ...sideCells(before),
      ...sideCells(now),
      difference,
      relativeChange,
      obstacle,
    ]),
  );
};

const sideCells = (row: KpiRow | null): (string | number | null)[] =>
  row === null ? [null, null, null, null, null] : [row.period, row.value, row.numerator, row.denominator, row.status];

export const changesText: Output = async (changes, dataset, by, language) => {
  const { dimensionLabels, formatDifference, formatFigure, keyLabels, kpiById, obstacleText, reasonText } = await import(
    "@pimpasa/analytics"
  );
  const text = texts(language);
  const labelOf = keyLabels(dataset, language);
  const shown = (row: KpiRow | null): string => {
    if (row === null) return "";
    const { value, of } = formatFigure(row, kpiById(row.kpi)?.definition.unit, language);
    return of === "" ? value : `${value} (${of})`;
  };
  const cells = changes.map((change) => {
    const definition = kpiById(change.kpi)?.definition;
    const keys = by.map((dimension) => (change.by[dimension] === undefined ? text.all : labelOf(dimension, change.by[dimension])));
    const remark = obstacleText(change, language) || (change.now === null ? "" : reasonText(change.now, language));
    const difference = formatDifference(change, definition?.unit, language);
    return [definition?.name[language] ?? change.kpi, ...keys, shown(change.before), shown(change.now), difference, remark];
  });
  const dimensions = by.map((dimension) => dimensionLabels[dimension][language]);
  const { before, now, difference } = text.kpi.columns;
  const columns = [text.columns.kpi, ...dimensions, before, now, difference, text.columns.remark];
  return [
    textTable(
      columns.map((title, c) => ({ title, align: c > by.length && c < columns.length - 1 ? "right" : "left" })),
      cells,
    ),
  ];
};
