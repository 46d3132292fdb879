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
import { fromDayNumber, type Period, parsePeriod, provinceOf, type RegionCode, toDayNumber } from "@pimpasa/core";
import type { ReportContext } from "./report-context.ts";
import type { ReportChart } from "./report-model.ts";

type Draw = (options: ChartOptions) => ReportChart["light"];

/** The charts that the data allows; one that has nothing to draw is left out, since the limits say why. */
export function charts(context: ReportContext): ReportChart[] {
  const year = lastTwelveMonths(context);
  return [
    chart(context, "coverage", ...coverage(context)),
    chart(context, "offices", context.rows(activeVillages, { by: ["office"] }), officesCompared),
    chart(context, "sessions", context.rows(educationSessions, { by: ["month"], period: year }), trendByMonth),
    chart(context, "reports", context.rows(reportsSubmitted, { by: ["month"], period: year }), trendByMonth),
    chart(context, "timeliness", context.rows(verificationTimeliness, { by: ["category"] }), (rows, options) => timeliness(rows, options)),
    chart(context, "workload", context.rows(villagesPerOfficer, { by: ["office"] }), workload),
    chart(context, "calendar", context.rows(educationSessions, { by: ["village", "month"], period: year }), activityCalendar),
  ].flat();
}

function chart(
  context: ReportContext,
  id: string,
  rows: readonly KpiRow[],
  draw: (rows: readonly KpiRow[], options: ChartOptions) => ReturnType<Draw>,
): ReportChart[] {
  if (rows.every((row) => row.value === null)) return [];
  const { language, labelOf, dataset } = context;
  const options = { language, labelOf, synthetic: dataset.programme.synthetic };
  return [{ id, light: draw(rows, { ...options, theme: "light" }), dark: draw(rows, { ...options, theme: "dark" }) }];
}

/** Tiles of the provinces, or within one province bars by regency. */
function coverage(context: ReportContext): [KpiRow[], (rows: readonly KpiRow[], options: ChartOptions) => ReturnType<Draw>] {
  const province = onlyProvince(context);
  if (province === undefined) return [context.rows(designatedVillages, { by: ["province"] }), coverageTileGrid];
  const scope = context.scope.kind === "nation" ? ({ kind: "region", code: province } as const) : context.scope;
  return [context.rows(designatedVillages, { by: ["regency"], scope }), (rows, options) => coverageBars(rows, options)];
}

/** The province in which all villages of the report lie; undefined where there are several. */
function onlyProvince({ scope, dataset }: ReportContext): RegionCode | undefined {
  if (scope.kind === "region") return provinceOf(scope.code);
  const provinces = new Set(dataset.villages.map((village) => provinceOf(village.regionCode)));
  return provinces.size === 1 ? [...provinces][0] : undefined;
}

/** The twelve calendar months up to the end of the period. */
function lastTwelveMonths({ period }: ReportContext): Period {
  const last = period.lastDay;
  const year = Number(last.slice(0, 4));
  const month = Number(last.slice(5, 7));
  const first = new Date(Date.UTC(year, month - 12, 1)).getTime() / 86_400_000;
  const parsed = parsePeriod(`${fromDayNumber(first)}..${fromDayNumber(toDayNumber(last))}`);
  return parsed.ok ? parsed.value : period;
}
