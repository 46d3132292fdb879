import type { KpiRow } from "@pimpasa/analytics";
import { blockOf } from "../block.ts";
import type { PossibleChart } from "../charts/chart-sheet.ts";
import { figureRows, notComputable } from "../figures.ts";
import { placeTable } from "../place-table.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block, Section } from "../report-model.ts";
import { type KpiSection, sectionKpis } from "./section-kpis.ts";

/** What stands in the table of places of a section. */
const comparedKpis: Readonly<Record<KpiSection, readonly string[]>> = {
  coverage: ["designated-villages", "assigned-villages", "active-villages", "silent-villages"],
  offices: [],
  education: ["education-sessions", "participants", "quarterly-standard", "women-share"],
  service: ["service-sessions", "mapping-coverage", "inputs-received"],
  reports: ["reports-submitted", "reporting-completeness", "verification-timeliness", "red-flags"],
  risk: [],
  quality: [],
};

/** A section about some KPIs: their figures, the same by place, and their charts. */
export function kpiSection(
  context: ReportContext,
  id: KpiSection,
  {
    totals,
    charts,
    blocks = [],
  }: { readonly totals: ReadonlyMap<string, KpiRow>; readonly charts: readonly PossibleChart[]; readonly blocks?: readonly Block[] },
): Section {
  const { texts } = context;
  const rows = sectionKpis[id].flatMap((kpi) => totals.get(kpi) ?? []);
  const isKnown = rows.some((row) => row.status !== "not-computable");
  const instead = isKnown ? null : notComputable(context, rows);
  const figures = blockOf(context, { id, title: texts.columns.kpi, caption: texts.sections[id], ...figureRows(context, rows), instead });
  const compared = comparedKpis[id];
  const places =
    compared.length === 0 ? [] : [placeTable(context, { id: `${id}-by-place`, title: texts.byPlace(texts.sections[id]), kpis: compared })];
  return {
    id,
    title: texts.sections[id],
    paragraphs: isKnown ? leftOut(context, charts) : [],
    blocks: [figures, ...places, ...blocks],
    charts: charts.flatMap(({ chart }) => chart ?? []),
    definitions: [],
  };
}

/** The charts that have no data, by name. */
function leftOut({ texts }: ReportContext, charts: readonly PossibleChart[]): string[] {
  const names = charts.flatMap(({ id, chart }) => (chart === null ? [texts.charts[id as keyof typeof texts.charts] ?? id] : []));
  return names.length === 0 ? [] : [texts.chartsLeftOut(names.join(", "))];
}
