import type { RegionCode } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { CellInputs } from "../../answer/kpi-type.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { sharedSpans, villageDays, villageYears } from "../../grid/village-days.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { activityCount } from "../duties/activity-count.ts";
import { isOfDuty } from "../duties/duty-of.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const sessionsByRiskBandInWords: KpiWords = {
  question: { id: "Apakah kegiatan menuju desa yang berisiko?", en: "Does the work go where the risk is?" },
  formula: {
    id: "kegiatan edukasi dalam periode ÷ tahun-desa penetapan dalam periode, menurut tingkat risiko desa pada harinya",
    en: "education sessions in the period ÷ designated village-years in the period, by the band of the village's risk on the day",
  },
  source: "Risk index of the programme; duty 1 of an officer: teach the dangers of TPPO and TPPM",
};

/**
 * Does the work go where the risk is? Education sessions of the period for each year that a village was designated
 * in it (a day is its part of its calendar year); broken down by `risk-band`, in the villages of each band on each of its days. Needs the scores of a risk
 * index (`prepareDataset`). Days without a score have a key of their own, `unscored`; completeness is the share of
 * designated days with a score. A joint session counts once at every level.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }, { id: "v2", regionCode: "53.01.99.2002", name: "Desa Contoh 002" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2020-01-01" }, { id: "d2", villageId: "v2", officeId: "k1", from: "2020-01-01" }],
 *   activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-03-10" }],
 * });
 * const scored = (regionCode, score, band) => ({ regionCode, from: "2020-01-01", score, band });
 * const risk = [scored("53.01.99.2001", 0.25, "low"), scored("53.01.99.2002", 0.75, "high")];
 * const prepared = prepareDataset(dataset, "2025-12-31", { risk });
 * const rows = kpi(prepared, { kpis: [sessionsByRiskBand], period: "2025", by: ["risk-band"] });
 * rows.filter((row) => row.value !== null).map((row) => [row.by["risk-band"] ?? "all", row.numerator]); // => [["all", 1], ["low", 1], ["high", 0]]
 * ```
 */
export const sessionsByRiskBand = defineKpi(
  {
    id: "sessions-by-risk-band",
    name: { id: "Kegiatan edukasi menurut tingkat risiko", en: "Education sessions by risk band" },
    unit: "sessions-per-village-year",
    direction: "neutral",
    additivity: "additive",
    overlapping: ["priority", "province", "regency", "district", "village", "regional-office", "office", "officer", "risk-band"],
    uncertainty: "model",
    tables: ["villages", "designations", "activities"],
    dimensions: [...villageDimensions, "risk-band"],
    counts: "other",
  },
  "flow",
  (context, grid) => {
    if (context.risk === undefined) return { impossible: "risk-index-missing" };
    return {
      numerator: activityCount(context, grid, { counts: isOfDuty("education") }),
      denominator: villageYears(context, grid, (village) => designatedSteps(context, village)),
      alsoFrom: ["activityVillages"],
      inputs: scoredDays(context, grid),
    };
  },
);

const designatedSteps = ({ timeline, frame }: KpiContext, village: number) => timeline.designationOf.steps(frame.ids[village] as string);

/** The days on which villages were designated, and those of them with a risk score. */
function scoredDays(context: KpiContext, grid: Grid): CellInputs {
  const { dataset, risk } = context;
  const scores = (village: number) => risk?.steps((dataset.villages[village] as { regionCode: RegionCode }).regionCode) ?? [];
  return {
    expected: villageDays(context, grid, (village) => designatedSteps(context, village)),
    present: villageDays(context, grid, (village) => sharedSpans(designatedSteps(context, village), scores(village))),
    reason: "observations-partial",
  };
}
