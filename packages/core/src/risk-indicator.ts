import { z } from "zod";
import { indicatorValues } from "./indicator-values.ts";
import type { LocalText } from "./language.ts";
import { riskDimensions } from "./terms.ts";

const localText = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

/** An indicator of the risk index: what it measures, in which direction, from which source, and how it could mislead. */
export const RiskIndicator = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,63}$/),
  dimension: z.enum(riskDimensions),
  name: localText,
  unit: z.string().min(1),
  /** Does a higher value mean a higher risk (`positive`) or a lower one (`negative`)? */
  direction: z.enum(["positive", "negative"]),
  /** The lowest and highest value that can be. */
  bounds: z.strictObject({ minimum: z.number(), maximum: z.number().nullable() }),
  source: z.string().min(1),
  knownBias: localText,
});
export type RiskIndicator = z.infer<typeof RiskIndicator>;

/** What is wrong with a list of indicators. */
export type IndicatorProblem =
  | { readonly code: string; readonly problem: "repeated-code" | "bounds-reversed" }
  | { readonly dimension: string; readonly problem: "empty-dimension" };

/**
 * Is this list fit for an index? Codes are unique, bounds in order, and every dimension has an indicator. Empty where it is.
 *
 * @example
 * ```ts
 * indicatorProblems(defaultRiskIndicators); // => []
 * indicatorProblems(defaultRiskIndicators.filter((one) => one.dimension !== "capacity")); // => [{ dimension: "capacity", problem: "empty-dimension" }]
 * ```
 */
export function indicatorProblems(indicators: readonly RiskIndicator[]): IndicatorProblem[] {
  const codes = new Set<string>();
  const problems: IndicatorProblem[] = [];
  for (const { code, bounds } of indicators) {
    if (codes.has(code)) problems.push({ code, problem: "repeated-code" });
    if (bounds.maximum !== null && bounds.maximum <= bounds.minimum) problems.push({ code, problem: "bounds-reversed" });
    codes.add(code);
  }
  const empty = riskDimensions.filter((dimension) => !indicators.some((indicator) => indicator.dimension === dimension));
  return [...problems, ...empty.map((dimension) => ({ dimension, problem: "empty-dimension" }) as const)];
}

const text = (id: string, en: string): LocalText => ({ id, en });

/**
 * The indicators for which the programme's evidence names a source. No value comes with them: observations do.
 * Sources: Podes 2024 and Indeks Desa 2025 (villages), BP3MI NTT (deaths, placements), IRGSC survey of Timor Tengah Selatan 2018.
 */
export const defaultRiskIndicators: readonly RiskIndicator[] = [
  {
    code: "migrant-workers-per-1000",
    dimension: "exposure",
    name: text("Pekerja migran per 1.000 penduduk", "Migrant workers per 1,000 residents"),
    direction: "positive",
    ...indicatorValues["migrant-workers-per-1000"],
    source: "Podes 2024 (residents working as migrant workers)",
    knownBias: text(
      "Dilaporkan oleh perangkat desa; migran nonprosedural cenderung tidak tercatat.",
      "Stated by village officials; non-procedural migrants tend to be left out.",
    ),
  },
  {
    code: "recruitment-agent-present",
    dimension: "exposure",
    name: text("Ada agen perekrut di desa", "A recruitment agent is present"),
    direction: "positive",
    ...indicatorValues["recruitment-agent-present"],
    source: "Podes 2024 (an agent present)",
    knownBias: text(
      "Calo tanpa izin tidak terhitung; agen resmi dapat justru melindungi.",
      "Unlicensed brokers are not counted; a licensed agent may protect.",
    ),
  },
  {
    code: "migrant-deaths-per-100000",
    dimension: "exposure",
    name: text("Kematian pekerja migran per 100.000 penduduk setahun", "Deaths of migrant workers per 100,000 residents a year"),
    direction: "positive",
    ...indicatorValues["migrant-deaths-per-100000"],
    source: "BP3MI NTT, yearly counts 2018–2024 (by regency)",
    knownBias: text(
      "Hanya jenazah yang dipulangkan; kabupaten pengirim terbanyak bukan yang kematiannya terbanyak.",
      "Only bodies that were returned; the regencies that send most are not those with most deaths.",
    ),
  },
  {
    code: "non-procedural-share",
    dimension: "exposure",
    name: text("Bagian penempatan nonprosedural", "Share of non-procedural placements"),
    direction: "positive",
    ...indicatorValues["non-procedural-share"],
    source: "BP3MI placements and returns",
    knownBias: text(
      "Penempatan prosedural adalah ukuran risiko yang lemah; angkanya berubah bersama penegakan.",
      "Procedural placement is a poor proxy of risk; the figure moves with enforcement.",
    ),
  },
  {
    code: "documents-made-elsewhere-share",
    dimension: "vulnerability",
    name: text("Bagian migran yang dokumennya dibuat di tempat lain", "Share of migrants whose documents were made elsewhere"),
    direction: "positive",
    ...indicatorValues["documents-made-elsewhere-share"],
    source: "IRGSC survey, Timor Tengah Selatan, 2018 (n = 360): 33 %",
    knownBias: text("Satu kabupaten, satu tahun; keterangan sendiri.", "One regency, one year; self-reported."),
  },
  {
    code: "without-birth-certificate-share",
    dimension: "vulnerability",
    name: text("Bagian penduduk tanpa akta kelahiran", "Share of residents without a birth certificate"),
    direction: "positive",
    ...indicatorValues["without-birth-certificate-share"],
    source: "Civil registry; IRGSC 2018: 42 % said that migrants had none",
    knownBias: text(
      "Anak dan lansia lebih jarang tercatat, apa pun risikonya.",
      "Children and the old are registered less, whatever their risk.",
    ),
  },
  {
    code: "village-development-index",
    dimension: "capacity",
    name: text("Indeks Desa", "Village development index (Indeks Desa)"),
    direction: "negative",
    ...indicatorValues["village-development-index"],
    source: "Indeks Desa 2025",
    knownBias: text(
      "Kelurahan tidak memilikinya; mengukur pembangunan, bukan daya tangkal.",
      "Kelurahan have none; it measures development, not resistance.",
    ),
  },
  {
    code: "procedural-information-sessions",
    dimension: "capacity",
    name: text("Sesi edukasi per desa setahun", "Education sessions per village a year"),
    direction: "negative",
    ...indicatorValues["procedural-information-sessions"],
    source: "Activities of this programme",
    knownBias: text(
      "Program hadir di tempat yang dianggap rawan, sehingga hubungannya dapat terbalik.",
      "The programme goes where risk is seen, so the relation can be reversed.",
    ),
  },
];
