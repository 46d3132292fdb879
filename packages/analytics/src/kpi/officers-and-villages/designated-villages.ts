import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { stock } from "../../grid/accumulate.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignated } from "./designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const designatedVillagesInWords: KpiWords = {
  question: { id: "Berapa desa yang dibina?", en: "How many villages are mentored?" },
  formula: { id: "desa yang ditetapkan pada hari D", en: "villages designated on day D" },
  source: "Programme launch, 2024-11-04 (Antara): 125 villages",
};

/**
 * How many villages are mentored? Villages designated on D.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 * });
 * designatedVillages(dataset, { period: "2025" }).map((row) => row.value); // => [1]
 * ```
 */
export const designatedVillages = defineKpi(
  {
    id: "designated-villages",
    name: { id: "Desa binaan", en: "Designated villages" },
    unit: "villages",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: [],
    uncertainty: "none",
    tables: ["villages", "designations"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "stock",
  (context, grid) => ({
    numerator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
    unresolved: "numerator",
  }),
);
