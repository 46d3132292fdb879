import {
  controlChart,
  decisionCurve,
  medianVerificationHours,
  reportFlow,
  reportFlowLinks,
  reportsSubmitted,
  survivalCurve,
  timeliness,
  trendByMonth,
  verificationTimeliness,
} from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";
import { chartPeriod } from "./chart-period.ts";
import { chartOf, drawn, operational, type PossibleChart } from "./chart-sheet.ts";

/** How many came in, were they decided in time, was any month out of the ordinary, how long did it take, and what became of them? */
export function reportCharts(context: ReportContext): PossibleChart[] {
  const period = chartPeriod(context);
  return [
    chartOf(context, "reports", context.rows([reportsSubmitted], { by: ["month"], period }), trendByMonth),
    chartOf(context, "timeliness", context.rows([verificationTimeliness], { by: ["category"] }), (rows, options) =>
      timeliness(rows, options),
    ),
    ...operational(context, () =>
      chartOf(context, "timeliness-by-month", context.rows([verificationTimeliness], { by: ["month"], period }), controlChart),
    ),
    ...operational(context, () => decisions(context)),
    ...operational(context, () => flow(context)),
  ];
}

/** How long until a decision. The curve is made of single reports, so it is no part of a publication. */
function decisions(context: ReportContext): PossibleChart {
  const { prepared, period, scope } = context;
  const [row] = context.rows([medianVerificationHours]);
  const isDrawn = row !== undefined && (row.value !== null || row.reason === "median-not-reached");
  if (!isDrawn) return { id: "decisions", chart: null };
  const curve = decisionCurve(prepared, { period, scope });
  return drawn(context, "decisions", (options) => survivalCurve(row, curve, options));
}

/** What became of the reports of the nation or a region; an office has no flow of its own, since villages change offices. */
function flow(context: ReportContext): PossibleChart {
  const { prepared, period, scope } = context;
  const [row] = context.rows([reportsSubmitted]);
  if (scope.kind === "office" || !row?.value) return { id: "report-flow", chart: null };
  const links = reportFlowLinks(prepared, { period, ...(scope.kind === "region" && { region: scope.code }) });
  return drawn(context, "report-flow", (options) => reportFlow(links, options));
}
