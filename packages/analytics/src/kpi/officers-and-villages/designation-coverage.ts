import { isSupplied, isValidOn, type RegionCode } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { Dimension } from "../../dimension.ts";
import { stock } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { isDesignated } from "./designated.ts";
import { type Area, sharedAreas, type VillageCounter, villageCounter } from "./village-count.ts";

const dimensions = [
  "priority",
  "province",
  "regency",
  "district",
  "office",
  "month",
  "quarter",
  "half-year",
  "year",
] as const satisfies Dimension[];

/**
 * What share of all villages is mentored? Villages designated on D, of the area's villages in the gazetteer and in the
 * dataset's own table of regions. For an office the area is its working area; working areas may overlap.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 * }, { gazetteer });
 * designationCoverage(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 83762]]
 * ```
 */
export const designationCoverage = defineKpi(
  {
    id: "designation-coverage",
    name: { id: "Cakupan penetapan", en: "Designation coverage" },
    question: { id: "Berapa bagian seluruh desa yang dibina?", en: "What share of all villages is mentored?" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "stock",
    overlapping: ["office"],
    uncertainty: "none",
    tables: ["villages", "designations"],
    dimensions,
    counts: "other",
    formula: {
      id: "desa yang ditetapkan pada hari D ÷ seluruh desa/kelurahan di wilayah itu",
      en: "villages designated on day D ÷ all villages of the area",
    },
    source: "Kepmendagri 300.2.2-2138/2025 (gazetteer)",
  },
  "stock",
  (context, grid) => {
    const { gazetteer } = context.dataset;
    if (gazetteer === undefined) return { impossible: "gazetteer-missing" };
    const needsWorkingAreas = grid.by.includes("office") || context.scope.kind === "office";
    if (needsWorkingAreas && !isSupplied(context.dataset, "workingAreas"))
      return { impossible: "table-not-supplied", needs: ["workingAreas"] };
    const count = villageCounter(context.dataset, gazetteer);
    const denominator = Float64Array.from({ length: grid.size }, (_, cell) => villagesOf(context, grid, count, cell));
    return {
      numerator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
      denominator,
      absent: (cell) => (Number.isNaN(denominator[cell]) ? "gazetteer-missing" : undefined),
      unresolved: "numerator",
    };
  },
);

/** The villages of a cell's area on its stock day, within the scope. */
function villagesOf(context: KpiContext, grid: Grid, count: VillageCounter, cell: number): number {
  const key = grid.keyOf(cell);
  const day = grid.bucketOf(cell).stockDay;
  const responsible = key.office === undefined ? [] : [workingArea(context, key.office, day)];
  const places = [key.province, key.regency, key.district].flatMap((code) => (code === undefined ? [] : [[code as RegionCode]]));
  const areas = [...responsible, ...places].reduce<readonly Area[]>(sharedAreas, scopeAreas(context, day));
  if (key.priority === undefined) return count(areas);
  const priority = count(sharedAreas(areas, priorityAreasOn(context, day)));
  return key.priority === "priority" ? priority : count(areas) - priority;
}

function scopeAreas(context: KpiContext, day: number): readonly Area[] {
  const { scope } = context;
  if (scope.kind === "nation") return [undefined];
  return scope.kind === "region" ? [scope.code] : workingArea(context, scope.officeId, day);
}

const workingArea = ({ timeline }: KpiContext, officeId: string, day: number): RegionCode[] =>
  timeline.workingAreaOf.atDayNumber(officeId, day).map((record) => record.regionCode);

const priorityAreasOn = ({ dataset }: KpiContext, day: number): RegionCode[] =>
  dataset.programme.priorityAreas.filter((area) => isValidOn(area, day)).map((area) => area.regionCode);
