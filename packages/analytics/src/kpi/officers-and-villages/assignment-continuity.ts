import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { sharedSpans, villageDays } from "../../grid/village-days.ts";
import { villageOfficeDimensions } from "../dimension-sets.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const assignmentContinuityInWords: KpiWords = {
  question: {
    id: "Seberapa lama desa binaan memiliki penanggung jawab?",
    en: "How much of the time did mentored villages have a lead officer?",
  },
  formula: {
    id: "hari-desa dalam periode dengan penetapan dan penanggung jawab ÷ hari-desa dalam periode dengan penetapan",
    en: "designated village-days in the period with a lead ÷ designated village-days in the period",
  },
  source: "Duties of the programme: every mentored village has an officer at all times",
};

/**
 * How much of the time did mentored villages have a lead officer? Of the days of the period (up to `asOf`) on which each
 * village was designated, those on which it had a lead too; a handover without a gap keeps it whole.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-03-11" }],
 * });
 * assignmentContinuity(dataset, { period: "2025-03" }).map((row) => [row.numerator, row.denominator]); // => [[21, 31]]
 * ```
 */
export const assignmentContinuity = defineKpi(
  {
    id: "assignment-continuity",
    name: { id: "Kesinambungan penanggung jawab", en: "Continuity of the lead" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations", "assignments"],
    dimensions: villageOfficeDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => {
    const { timeline, frame } = context;
    const designated = (village: number) => timeline.designationOf.steps(frame.ids[village] as string);
    const led = (village: number) => sharedSpans(designated(village), timeline.leadOf.steps(frame.ids[village] as string));
    return { numerator: villageDays(context, grid, led), denominator: villageDays(context, grid, designated) };
  },
);
