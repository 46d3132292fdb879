import { formatNumber, kpiById } from "@pimpasa/analytics";
import { blockOf } from "../block.ts";
import { countCell } from "../cell.ts";
import { percent } from "../figures.ts";
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
  const paragraphs = view === "operational" ? [texts.withheld.operational] : [texts.withheld.rule, ...auditTexts(context)];
  return {
    id: "withheld",
    title: texts.sections.withheld,
    paragraphs,
    blocks: view === "operational" ? [] : [block],
    charts: [],
    definitions: [],
  };
}

/** What the audit of the release says; in a draft, that there was none. */
function auditTexts(context: ReportContext): string[] {
  const { texts, language, published } = context;
  if (published === undefined) return [texts.withheld.look];
  const { cells, suppressed, loss, smallestInterval } = published.audit;
  const number = (count: number): string => formatNumber(count, language);
  const closest = smallestInterval === null ? texts.withheld.nothingClose : texts.withheld.closest(number(smallestInterval + 1));
  return [texts.withheld.audit(number(cells), number(suppressed), percent(loss, context)), closest, texts.withheld.office];
}
