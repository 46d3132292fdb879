import { formatNumber, kpiById } from "@pimpasa/analytics";
import { blockOf } from "../block.ts";
import { countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Section } from "../report-model.ts";

/** What was withheld, and why: of each KPI how many of the values that stand behind the report. */
export function suppressionSection(context: ReportContext): Section {
  const { texts, language, view } = context;
  const asked = context.askedRows();
  const withheld = [
    ...Map.groupBy(
      asked.filter((row) => row.status === "suppressed"),
      (row) => row.kpi,
    ),
  ];
  const total = withheld.reduce((sum, [, rows]) => sum + rows.length, 0);
  const { kpi, total: count } = texts.columns;
  const block = blockOf(context, {
    id: "withheld",
    title: texts.withheld.title,
    columns: [kpi, count],
    numbers: [1],
    rows: withheld.map(([id, rows]) => [kpiById(id)?.definition.name[language] ?? id, countCell(rows.length, language)]),
    caption: texts.withheld.caption(formatNumber(total, language), formatNumber(asked.length, language)),
  });
  const paragraphs = view === "operational" ? [texts.withheld.operational] : [texts.withheld.rule, texts.withheld.look];
  return {
    id: "withheld",
    title: texts.sections.withheld,
    paragraphs,
    blocks: view === "operational" ? [] : [block],
    charts: [],
    definitions: [],
  };
}
