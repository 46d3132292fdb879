import type { KpiRow } from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";
import type { KpiSection } from "../sections/section-kpis.ts";
import type { PossibleChart } from "./chart-sheet.ts";
import { coverageCharts } from "./coverage-charts.ts";
import { educationCharts } from "./education-charts.ts";
import { officeCharts } from "./office-charts.ts";
import { reportCharts } from "./report-charts.ts";
import { targetChart } from "./target-chart.ts";

/** The charts that the data allows, by section; one that has no data, or whose total is withheld, is null, and its section says so. */
export function charts(
  context: ReportContext,
  totals: ReadonlyMap<string, KpiRow>,
): Readonly<Record<KpiSection | "changes", readonly PossibleChart[]>> {
  return {
    changes: targetChart(context, totals),
    coverage: coverageCharts(context),
    education: educationCharts(context),
    service: [],
    reports: reportCharts(context),
    offices: officeCharts(context),
    risk: [],
    quality: [],
  };
}
