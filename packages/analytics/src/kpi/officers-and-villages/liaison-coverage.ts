import { isValidOn, type Liaison } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stock } from "../../grid/accumulate.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignated } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const liaisonCoverageInWords: KpiWords = {
  question: {
    id: "Berapa bagian desa binaan yang memiliki perangkat desa sebagai narahubung?",
    en: "What share of mentored villages has a village official as contact?",
  },
  formula: {
    id: "desa yang ditetapkan pada hari D dan memiliki narahubung pada hari D ÷ desa yang ditetapkan pada hari D",
    en: "villages designated on day D with a liaison on day D ÷ villages designated on day D",
  },
  source: "Duties of the programme: a village official is the contact of each mentored village",
};

/**
 * What share of mentored villages has a village official as contact?
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   liaisons: [{ id: "l1", villageId: "v1", position: "Sekretaris desa", from: "2025-02-01" }],
 * });
 * liaisonCoverage(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 1]]
 * ```
 */
export const liaisonCoverage = defineKpi(
  {
    id: "liaison-coverage",
    name: { id: "Desa dengan narahubung", en: "Villages with a contact" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations", "liaisons"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => {
    const hasLiaison = liaisonIndex(context);
    return {
      numerator: stock(context, grid, (village, day) => isDesignated(context, village, day) && Number(hasLiaison(village, day))),
      denominator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
      unresolved: "numerator-and-denominator",
    };
  },
);

/** Says whether a village has a liaison on a day. */
function liaisonIndex({ dataset, frame }: KpiContext): (village: number, day: number) => boolean {
  const liaisons = new Map<string, Liaison[]>();
  for (const liaison of dataset.liaisons) {
    const known = liaisons.get(liaison.villageId);
    if (known) known.push(liaison);
    else liaisons.set(liaison.villageId, [liaison]);
  }
  return (village, day) => liaisons.get(frame.ids[village] as string)?.some((liaison) => isValidOn(liaison, day)) ?? false;
}
