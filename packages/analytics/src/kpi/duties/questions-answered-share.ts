import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { cubeShare } from "../cube-share.ts";
import { reportDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const questionsAnsweredShareInWords: KpiWords = {
  question: { id: "Apakah pertanyaan masyarakat dijawab?", en: "Do people get answers?" },
  formula: {
    id: "pertanyaan yang dijawab (tindak lanjutnya selesai) ÷ pertanyaan dalam periode yang diajukan ≥ 14 hari sebelum hari data",
    en: "questions answered (follow-up completed) ÷ questions of the period asked ≥ 14 days before the day of the data",
  },
  source: "Duty 4 of an officer: collect input and questions from the public",
};

/**
 * Do questions get answers? Of the questions of the period that were asked 14 days before `asOf` or earlier, answered or
 * not, those that have been answered by then: their follow-up is completed. One that was rejected, or only taken up, has no
 * answer.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "question", submittedAt: "2025-03-10T09:00+08:00" }],
 *   reportEvents: [],
 * });
 * questionsAnsweredShare(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[0, 1]]
 * ```
 */
export const questionsAnsweredShare = defineKpi(
  {
    id: "questions-answered-share",
    name: { id: "Pertanyaan yang dijawab", en: "Questions answered" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: ["topic"],
    uncertainty: "process",
    tables: ["villages", "reports", "reportEvents"],
    dimensions: reportDimensions.filter((dimension) => dimension !== "category"),
    counts: "reports",
    counted: { numerator: "questions-answered", denominator: "questions-due", within: "inputs" },
    publishedDownTo: "regency",
    closedBelow: "category",
  },
  "flow",
  (context, grid) => {
    const { questions } = context.reports().by(grid.eventDimensions);
    return cubeShare(context, grid, questions, { numerator: "answered", denominator: "due" });
  },
);
