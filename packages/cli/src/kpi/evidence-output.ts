import type { Dimension, Evidence, KpiRow } from "@pimpasa/analytics";
import { type Dataset, fileNameOf, type Language } from "@pimpasa/core";
import { texts } from "../messages/texts.ts";
import { textTable } from "../text-table.ts";
import { jsonLines } from "./json-lines.ts";

/** A row with the records behind one part of it; null where there are none to name. */
export interface RowEvidence {
  readonly row: KpiRow;
  readonly part: "numerator" | "denominator";
  readonly evidence: readonly Evidence[] | null;
}

type Output = (found: readonly RowEvidence[], dataset: Dataset, by: readonly Dimension[], language: Language) => Promise<Iterable<string>>;

export const evidenceJson: Output = async (found) => jsonLines(found.map(({ row, ...more }) => ({ ...row, ...more })));

export const evidenceCsv: Output = async (found, _dataset, by) => {
  const { formatCsv } = await import("@pimpasa/files");
  const lines = found.flatMap(({ row, part, evidence }) =>
    (evidence ?? []).flatMap(({ table, ids, amounts }) =>
      ids.map((id, i) => [row.kpi, ...by.map((dimension) => row.by[dimension] ?? null), part, fileNameOf(table), id, amounts[i] ?? null]),
    ),
  );
  return formatCsv(["kpi", ...by, "part", "table", "id", "amount"], lines);
};

export const evidenceText: Output = async (found, dataset, by, language) => {
  const { dimensionLabels, keyLabels } = await import("@pimpasa/analytics");
  const text = texts(language);
  const labelOf = keyLabels(dataset, language);
  const lines = found.flatMap(({ row, evidence }) => {
    const keys = by.map((dimension) => (row.by[dimension] === undefined ? text.all : labelOf(dimension, row.by[dimension])));
    if (evidence === null) return [[...keys, "–", text.kpi.noRecords, ""]];
    return evidence.flatMap(({ table, ids, amounts }) => ids.map((id, i) => [...keys, fileNameOf(table), id, String(amounts[i])]));
  });
  const { table, record, amount } = text.kpi.columns;
  const titles = [...by.map((dimension) => dimensionLabels[dimension][language]), table, record, amount];
  return [
    textTable(
      titles.map((title, c) => ({ title, align: c === titles.length - 1 ? "right" : "left" })),
      lines,
    ),
  ];
};
