import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stock } from "../../grid/accumulate.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignated } from "../officers-and-villages/designated.ts";
import { isOfDuty } from "./duty-of.ts";
import { twelveMonthsTo } from "./twelve-months.ts";

const isMapping = isOfDuty("mapping");

/** What it says, in words; apart from the figures, which need none of it. */
export const mappingCoverageInWords: KpiWords = {
  question: { id: "Di mana kerawanan sudah dipetakan?", en: "Where has vulnerability been mapped?" },
  formula: {
    id: "desa yang ditetapkan pada hari D dengan pemetaan di lokasi dalam 12 bulan sampai D ÷ desa yang ditetapkan pada hari D",
    en: "villages designated on day D with a mapping on site in the 12 months to D ÷ villages designated on day D",
  },
  source: "Duty 3 of an officer: identify vulnerable areas",
};

/**
 * Where has vulnerability been mapped? Of the villages designated on D, those with a mapping on site in the twelve months
 * to D: as the host, or as a further village in which it was held.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   activities: [{ id: "x1", kind: "vulnerability-mapping", villageId: "v1", day: "2025-03-10" }],
 * });
 * mappingCoverage(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * mappingCoverage(dataset, { period: "2026-03" }).map((row) => [row.numerator, row.denominator]); // => [[0, 1]]
 * ```
 */
export const mappingCoverage = defineKpi(
  {
    id: "mapping-coverage",
    name: { id: "Desa yang kerawanannya dipetakan", en: "Villages mapped for vulnerability" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations", "activities"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "stock",

  (context, grid) => {
    const presence = context.activities().presenceByKind();
    const codes = presence.codes.flatMap((code, index) => (isMapping(code) ? [index] : []));
    const isMapped = (village: number, day: number): boolean =>
      codes.some((code) => presence.sum("visits", village, code, twelveMonthsTo(day), day + 1) > 0);
    return {
      numerator: stock(context, grid, (village, day) => isDesignated(context, village, day) && Number(isMapped(village, day))),
      denominator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
      alsoFrom: ["activityVillages"],
      unresolved: "numerator-and-denominator",
    };
  },
);
