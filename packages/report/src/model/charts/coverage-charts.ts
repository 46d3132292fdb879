import { assignmentTimeline, coverageBars, coverageTileGrid, designatedVillages, villageTimeline } from "@pimpasa/analytics";
import { addDaysTo, provinceOf, type RegionCode } from "@pimpasa/core";
import { missingTables } from "../block.ts";
import type { ReportContext } from "../report-context.ts";
import { chartPeriod } from "./chart-period.ts";
import { chartOf, drawn, operational, type PossibleChart } from "./chart-sheet.ts";

/** More villages than these nobody follows line by line. */
const mostVillages = 25;

/** Where the villages are; of one office also who led them, and when nobody did. */
export function coverageCharts(context: ReportContext): PossibleChart[] {
  const isOffice = context.scope.kind === "office";
  return [coverage(context), ...(isOffice ? operational(context, () => timeline(context)) : [])];
}

/** Tiles of the provinces, or within one province bars by regency. */
function coverage(context: ReportContext): PossibleChart {
  const province = onlyProvince(context);
  if (province === undefined)
    return chartOf(context, "coverage", context.rows([designatedVillages], { by: ["province"] }), coverageTileGrid);
  const scope = context.scope.kind === "nation" ? ({ kind: "region", code: province } as const) : context.scope;
  return chartOf(context, "coverage", context.rows([designatedVillages], { by: ["regency"], scope }), (rows, options) =>
    coverageBars(rows, options),
  );
}

/** The province in which the whole report lies; undefined where there are several. */
function onlyProvince({ scope, villages }: ReportContext): RegionCode | undefined {
  if (scope.kind === "region") return provinceOf(scope.code);
  const provinces = new Set(villages.map((village) => provinceOf(village.regionCode)));
  return provinces.size === 1 ? [...provinces][0] : undefined;
}

/** Who led each village of the office in the last twelve months. */
function timeline(context: ReportContext): PossibleChart {
  const { dataset, scope, stockDay, villages } = context;
  const id = "assignments";
  const tables = ["villages", "offices", "officers", "postings", "designations", "assignments"] as const;
  const hasAll = missingTables(context, tables) === undefined && villages.length > 0 && villages.length <= mostVillages;
  const { start: from } = chartPeriod(context);
  const to = addDaysTo(stockDay, 1);
  if (!hasAll || from >= to) return { id, chart: null };
  const spans = villageTimeline(dataset, { from, to, scope });
  return drawn(context, id, (options) => assignmentTimeline(spans, options));
}
