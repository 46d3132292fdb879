import {
  activityCalendar,
  educationSessions,
  type KpiRow,
  periodSlope,
  quarterlyStandard,
  smallMultiples,
  trendByMonth,
} from "@pimpasa/analytics";
import { previousPeriod } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";
import { chartPeriod } from "./chart-period.ts";
import { chartOf, operational, type PossibleChart } from "./chart-sheet.ts";

/** Did sessions go on from month to month, and where: by province for the nation, by village below it? */
export function educationCharts(context: ReportContext): PossibleChart[] {
  const period = chartPeriod(context);
  const isNation = context.scope.kind === "nation";
  return [
    chartOf(context, "sessions", context.rows([educationSessions], { by: ["month"], period }), trendByMonth),
    ...(isNation ? [standard(context)] : []),
    ...operational(context, () =>
      isNation
        ? byProvince(context)
        : chartOf(context, "calendar", context.rows([educationSessions], { by: ["village", "month"], period }), activityCalendar),
    ),
  ];
}

/** In which provinces did the share of villages with a session each quarter change? */
function standard(context: ReportContext): PossibleChart {
  const { dataBegins, period } = context;
  const earlier = previousPeriod(period);
  if (dataBegins === undefined || earlier.start < dataBegins) return { id: "standard-by-province", chart: null };
  const [before, after] = [earlier, period].map((one) => context.rows([quarterlyStandard], { by: ["province"], period: one })) as [
    KpiRow[],
    KpiRow[],
  ];
  return chartOf(context, "standard-by-province", after, (rows, options) => periodSlope(before, rows, options));
}

/** A small line for each province, on one scale. */
function byProvince(context: ReportContext): PossibleChart {
  const rows = context.rows([educationSessions], { by: ["province", "month"], period: chartPeriod(context) });
  return chartOf(context, "sessions-by-province", rows, (own, options) => smallMultiples(own, options), true);
}
