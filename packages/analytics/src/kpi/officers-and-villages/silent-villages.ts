import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { Cube } from "../../cube/cube.ts";
import { stock } from "../../grid/accumulate.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignatedThroughout, recentDays } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const silentVillagesInWords: KpiWords = {
  question: { id: "Dari desa mana tidak ada kabar sama sekali?", en: "Which villages send nothing at all?" },
  formula: {
    id: "desa tanpa kegiatan, laporan, atau laporan nihil dalam 90 hari sampai D ÷ desa yang ditetapkan sepanjang 90 hari itu",
    en: "villages without activity, report or nil report in the 90 days to D ÷ villages designated on all of these 90 days",
  },
  source: "Regional practice: some villages report nothing for months",
};

/**
 * From which villages comes nothing at all: no activity (nor part in one held elsewhere), no report, no nil report in the
 * 90 days to D? Silence is no proof of safety.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [],
 *   reports: [],
 *   nilReports: [],
 * });
 * silentVillages(dataset, { period: "2025-03" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const silentVillages = defineKpi(
  {
    id: "silent-villages",
    name: { id: "Desa tanpa kabar dalam 90 hari", en: "Silent villages (90 days)" },
    unit: "share",
    direction: "lower-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations", "activities", "reports", "nilReports"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const counted = (village: number, day: number): number => isDesignatedThroughout(context, village, day + 1 - recentDays, day + 1);
    return {
      numerator: stock(context, grid, (village, day) => counted(village, day) && Number(isSilent(context, village, day))),
      denominator: stock(context, grid, counted),
      alsoFrom: ["activityVillages"],
      unresolved: "numerator-and-denominator",
    };
  },
);

/** Did nothing come from the village in the 90 days to `day`? An activity in which it took part elsewhere counts too. */
function isSilent(context: KpiContext, village: number, day: number): boolean {
  const heard = <M extends string>(cube: Cube<M>, measure: M): boolean =>
    cube.codes.some((_, code) => cube.sum(measure, village, code, day + 1 - recentDays, day + 1) > 0);
  const { presence } = context.activities();
  const { by, nilSubmissions } = context.reports();
  return !(heard(presence, "activities") || heard(by([]).submissions, "reports") || heard(nilSubmissions, "nilReports"));
}
