import {
  activeVillages,
  activityCalendar,
  type ChartOptions,
  coverageBars,
  coverageTileGrid,
  designatedVillages,
  educationSessions,
  type KpiRow,
  officesCompared,
  reportsSubmitted,
  timeliness,
  trendByMonth,
  verificationTimeliness,
  villagesPerOfficer,
  workload,
} from "@pimpasa/analytics";
import { fromDayNumber, type Period, parsePeriod, provinceOf, type RegionCode } from "@pimpasa/core";
import type { ReportContext } from "./report-context.ts";
import type { ReportChart } from "./report-model.ts";
import type { KpiSection } from "./sections/section-kpis.ts";

type Draw = (options: ChartOptions) => ReportChart["light"];

/** The charts that the data allows, by section; one whose total cannot be computed or is withheld is left out, and the limits say why. */
export function charts(context: ReportContext): Readonly<Record<KpiSection, readonly ReportChart[]>> {
  const year = lastTwelveMonths(context);
  return {
    coverage: chart(context, "coverage", ...coverage(context)),
    education: [
      chart(context, "sessions", context.rows([educationSessions], { by: ["month"], period: year }), trendByMonth),
      context.view === "operational"
        ? chart(context, "calendar", context.rows([educationSessions], { by: ["village", "month"], period: year }), activityCalendar)
        : [],
    ].flat(),
    service: [],
    reports: [
      chart(context, "reports", context.rows([reportsSubmitted], { by: ["month"], period: year }), trendByMonth),
      chart(context, "timeliness", context.rows([verificationTimeliness], { by: ["category"] }), (rows, options) =>
        timeliness(rows, options),
      ),
    ].flat(),
    offices: [
      chart(context, "offices", context.rows([activeVillages], { by: ["office"] }), officesCompared),
      chart(context, "workload", context.rows([villagesPerOfficer], { by: ["office"] }), workload),
    ].flat(),
    risk: [],
    quality: [],
  };
}

function chart(
  context: ReportContext,
  id: string,
  rows: readonly KpiRow[],
  draw: (rows: readonly KpiRow[], options: ChartOptions) => ReturnType<Draw>,
): ReportChart[] {
  const total = rows.find((row) => Object.keys(row.by).length === 0);
  if (total === undefined || total.value === null) return [];
  const { language, labelOf, dataset } = context;
  const options = { language, labelOf, synthetic: dataset.programme.synthetic };
  return [{ id, light: draw(rows, { ...options, theme: "light" }), dark: draw(rows, { ...options, theme: "dark" }) }];
}

/** Tiles of the provinces, or within one province bars by regency. */
function coverage(context: ReportContext): [KpiRow[], (rows: readonly KpiRow[], options: ChartOptions) => ReturnType<Draw>] {
  const province = onlyProvince(context);
  if (province === undefined) return [context.rows([designatedVillages], { by: ["province"] }), coverageTileGrid];
  const scope = context.scope.kind === "nation" ? ({ kind: "region", code: province } as const) : context.scope;
  return [context.rows([designatedVillages], { by: ["regency"], scope }), (rows, options) => coverageBars(rows, options)];
}

/** The province in which the whole report lies; undefined where there are several. */
function onlyProvince({ scope, villages }: ReportContext): RegionCode | undefined {
  if (scope.kind === "region") return provinceOf(scope.code);
  const provinces = new Set(villages.map((village) => provinceOf(village.regionCode)));
  return provinces.size === 1 ? [...provinces][0] : undefined;
}

/** The twelve calendar months up to the end of the period, but not before the data begins: there nothing is known, which is not 0. Of a publication the months of the period, which are in its release. */
function lastTwelveMonths({ period, dataBegins, published }: ReportContext): Period {
  if (published !== undefined) return period;
  const { lastDay } = period;
  const month = Date.UTC(Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7)) - 12, 1);
  const first = fromDayNumber(month / 86_400_000);
  const parsed = parsePeriod(`${dataBegins !== undefined && dataBegins > first ? dataBegins : first}..${lastDay}`);
  return parsed.ok ? parsed.value : period;
}
