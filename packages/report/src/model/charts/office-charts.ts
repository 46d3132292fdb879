import {
  activeVillages,
  funnel,
  funnelPlot,
  type KpiRow,
  lorenz,
  lorenzCurve,
  officersInPost,
  officesCompared,
  verificationTimeliness,
  villagesPerOfficer,
  workload,
  workloadGini,
} from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";
import { chartOf, drawn, operational, type PossibleChart } from "./chart-sheet.ts";

/** With fewer offices a funnel says nothing. */
const fewestOffices = 5;

/** How offices compare, given their size; how their work is spread. In a publication only what decrees say. */
export function officeCharts(context: ReportContext): PossibleChart[] {
  return [
    ...operational(context, () =>
      chartOf(context, "offices", context.rows([activeVillages], { by: ["office"] }), (rows, options) => officesCompared(rows, options)),
    ),
    ...operational(context, () => timelinessFunnel(context)),
    chartOf(context, "workload", context.rows([villagesPerOfficer], { by: ["office"] }), workload),
    ...operational(context, () => unevenness(context)),
  ];
}

/** Do offices differ in what they decide in time by more than chance, given how many reports they have? */
function timelinessFunnel(context: ReportContext): PossibleChart {
  const rows = context.rows([verificationTimeliness], { by: ["office"] });
  const units = rows.flatMap(unitOf);
  if (units.length < fewestOffices) return { id: "funnel", chart: null };
  const limits = funnel(units, { scale: "share" });
  return chartOf(context, "funnel", rows, (own, options) => funnelPlot(own, limits, options));
}

const unitOf = ({ by: { office }, numerator, denominator }: KpiRow) =>
  office === undefined || numerator === null || denominator === null ? [] : [{ key: office, numerator, denominator }];

/** How unevenly villages are spread over the officers in post. */
function unevenness(context: ReportContext): PossibleChart {
  const [row] = context.rows([workloadGini]);
  const spread = lorenz(villagesLed(context));
  if (row === undefined || row.value === null || spread === null) return { id: "lorenz", chart: null };
  return drawn(context, "lorenz", (options) => lorenzCurve(row, spread.curve, options));
}

/** How many designated villages each officer in post in the scope leads on the stock day. */
export function villagesLed(context: ReportContext): number[] {
  const { dataset, prepared, stockDay } = context;
  const { postingOf, designationOf, leadOf } = prepared.timeline;
  const offices = new Set(context.rows([officersInPost], { by: ["office"] }).flatMap((row) => row.by.office ?? []));
  const led = new Map<string, number>();
  for (const { id } of dataset.villages) {
    const lead = designationOf.at(id, stockDay) && leadOf.at(id, stockDay);
    if (lead !== undefined) led.set(lead.officerId, (led.get(lead.officerId) ?? 0) + 1);
  }
  return dataset.officers.flatMap(({ id }) => {
    const office = postingOf.at(id, stockDay)?.officeId;
    return office !== undefined && offices.has(office) ? [led.get(id) ?? 0] : [];
  });
}
