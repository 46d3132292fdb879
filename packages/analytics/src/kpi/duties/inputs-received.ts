import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { EventCode } from "../../cube/cube.ts";
import { flow } from "../../grid/accumulate.ts";
import { reportDimensions } from "../dimension-sets.ts";

const isFromThePublic = ({ category }: EventCode): boolean => category === "input" || category === "question";

/** What it says, in words; apart from the figures, which need none of it. */
export const inputsReceivedInWords: KpiWords = {
  question: { id: "Apa yang disampaikan dan ditanyakan masyarakat?", en: "What do people tell and ask?" },
  formula: {
    id: "laporan berkategori masukan atau pertanyaan yang pertama kali diajukan dalam periode",
    en: "reports of the categories input and question first submitted in the period",
  },
  source: "Duty 4 of an officer: collect input and questions from the public",
};

/**
 * What do people tell and ask? Reports of the categories input and question that were first submitted in the period, by the
 * village's day.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "question", submittedAt: "2025-03-10T09:00+08:00" }],
 * });
 * inputsReceived(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const inputsReceived = defineKpi(
  {
    id: "inputs-received",
    name: { id: "Masukan dan pertanyaan masyarakat", en: "Inputs and questions from the public" },
    unit: "reports",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "none",
    tables: ["villages", "reports"],
    dimensions: reportDimensions,
    counts: "reports",
    counted: { numerator: "inputs", within: "reports" },
    publishedDownTo: "regency",
    closedBelow: "category",
  },
  "flow",

  (context, grid) => {
    const { submissions } = context.reports().by([...grid.eventDimensions, "category"]);
    return { numerator: flow(context, grid, submissions, "reports", isFromThePublic) };
  },
);
