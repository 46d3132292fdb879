// What the worked examples share: three villages, one in each time zone, and a short way to ask for the figures.

import { type Dimension, type Kpi, type KpiRow, kpi } from "@pimpasa/analytics";
import { type Dataset, northSumatra2026, readDataset, type Scope, type TableInputs } from "@pimpasa/core";

export const offices = [
  { id: "belawan", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "12", from: "2020-01-01" },
  { id: "atambua", name: "Kantor Imigrasi Contoh 002", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
  { id: "kupang", name: "Rumah Detensi Imigrasi Contoh 001", kind: "detention-house", provinceCode: "53", from: "2020-01-01" },
];
/** In WIB (UTC+7), WITA (UTC+8) and WIT (UTC+9). */
export const villages = [
  { id: "west", regionCode: "12.07.99.2001", name: "Desa Contoh 001" },
  { id: "middle", regionCode: "53.04.99.2001", name: "Desa Contoh 002" },
  { id: "east", regionCode: "91.03.99.2001", name: "Desa Contoh 003" },
];

/** Service levels of 48 h, 72 h and 6 h for indications, from the start of 2025 on. */
export const programme = { synthetic: true, policyProfiles: [northSumatra2026("2025-01-01" as never)] };

export async function worked(tables: TableInputs, options: object = programme): Promise<Dataset> {
  const { dataset, rejected } = await readDataset({ offices, villages, ...(tables as Record<string, never>) }, { programme: options });
  if (rejected.length > 0) throw new Error(`A row of the example is refused: ${JSON.stringify(rejected[0])}`);
  return dataset;
}

export interface Asked {
  readonly period: string;
  readonly asOf?: string;
  readonly by?: Dimension;
  readonly scope?: Scope;
}

/** The figures as `[key, numerator, denominator]`, the total first. */
export const figuresOf = (dataset: Dataset, one: Kpi, { by, ...question }: Asked): (readonly [string, number | null, number | null])[] =>
  rowsOf(dataset, one, { ...question, ...(by === undefined ? {} : { by }) }).map((row) => [
    by === undefined ? "all" : (row.by[by] ?? "all"),
    row.numerator,
    row.denominator,
  ]);

export const rowsOf = (dataset: Dataset, one: Kpi, { by, ...question }: Asked): KpiRow[] =>
  kpi(dataset, { kpis: [one], ...question, by: by === undefined ? [] : [by], view: "operational" });
