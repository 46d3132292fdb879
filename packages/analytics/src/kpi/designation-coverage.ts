import { type Gazetteer, isValidOn, isWithin, levelOf, type RegionCode } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import { stock } from "../grid/accumulate.ts";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { KpiKey } from "../kpi-value.ts";
import { defineKpi } from "./define-kpi.ts";
import { isDesignated } from "./designated.ts";

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
    if (gazetteer === undefined) return { numerator: new Float64Array(0), impossible: "gazetteer-missing" };
    const counter = villageCounter(context, gazetteer);
    return {
      numerator: stock(context, grid, (village, day) => isDesignated(context, village, day)),
      denominator: Float64Array.from({ length: grid.size }, (_, cell) => villagesOf(context, grid, counter, cell)),
    };
  },
);

/** How many villages the areas hold. */
type VillageCounter = (areas: readonly (RegionCode | undefined)[]) => number;

function villageCounter({ dataset }: KpiContext, gazetteer: Gazetteer): VillageCounter {
  const added = dataset.regions.filter((region) => levelOf(region.id) === "village" && gazetteer.find(region.id) === undefined);
  return (areas) =>
    areas.reduce((sum, area) => {
      const own = added.filter((region) => area === undefined || isWithin(region.id, area)).length;
      return sum + (gazetteer.villageCount(area) ?? 0) + own;
    }, 0);
}

function villagesOf(context: KpiContext, grid: Grid, count: VillageCounter, cell: number): number {
  const key = grid.keyOf(cell);
  const day = grid.bucketOf(cell).stockDay;
  const keys = [key.district, key.regency, key.province] as readonly (RegionCode | undefined)[];
  const responsible = key.office === undefined ? [undefined] : workingArea(context, key.office, day);
  const areas = [...keys.map((one) => [one]), responsible].reduce<readonly (RegionCode | undefined)[]>(
    (known, more) => known.flatMap((one) => more.flatMap((other) => narrower(one, other))),
    scopeAreas(context),
  );
  return key.priority === undefined ? count(areas) : priorityVillages(context, count, { key, areas, day });
}

/** What the scope covers; `undefined` is the nation. */
function scopeAreas(context: KpiContext): (RegionCode | undefined)[] {
  const { scope, asOfDay } = context;
  if (scope.kind === "nation") return [undefined];
  return scope.kind === "region" ? [scope.code] : workingArea(context, scope.officeId, asOfDay);
}

const workingArea = ({ timeline }: KpiContext, officeId: string, day: number): RegionCode[] => [
  ...new Set(timeline.workingAreaOf.atDayNumber(officeId, day).map((record) => record.regionCode)),
];

function priorityVillages(
  context: KpiContext,
  count: VillageCounter,
  { key, areas, day }: { key: KpiKey; areas: readonly (RegionCode | undefined)[]; day: number },
): number {
  const priority = count(outermost(priorityAreasOn(context, day)).flatMap((code) => areas.flatMap((within) => narrower(code, within))));
  return key.priority === "priority" ? priority : count(areas) - priority;
}

/** Without the areas that lie in another one, so that no village counts twice. */
const outermost = (areas: readonly RegionCode[]): RegionCode[] =>
  [...new Set(areas)].filter((area, _, all) => !all.some((other) => other !== area && isWithin(area, other)));

const priorityAreasOn = ({ dataset }: KpiContext, day: number): RegionCode[] =>
  dataset.programme.priorityAreas.filter((area) => isValidOn(area, day)).map((area) => area.regionCode);

/** The smaller of two areas, one within the other; none where they are apart. `undefined` is the nation. */
function narrower(a: RegionCode | undefined, b: RegionCode | undefined): (RegionCode | undefined)[] {
  if (b === undefined || (a !== undefined && isWithin(a, b))) return [a];
  return a === undefined || isWithin(b, a) ? [b] : [];
}
