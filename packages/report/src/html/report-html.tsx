import { render } from "preact-render-to-string";
import { reportTexts } from "../messages/report-texts.ts";
import type { ReportModel } from "../model/report-model.ts";
import { drawCharts } from "./drawn-chart.ts";
import { ReportPage } from "./report-page.tsx";

/**
 * The report as one HTML file: no script, nothing loaded from anywhere, in light and dark, on a phone and on paper.
 * The same model gives the same bytes. Text from the data stands in it as text, whatever it holds.
 * Rejects only if a chart's specification is not what `evaluationReport` made.
 *
 * @example
 * ```ts
 * const { dataset, findings, rejected } = await readDataset({});
 * const year = parsePeriod("2025");
 * const options = { language: "id", asOf: CalendarDay.parse("2025-12-31"), findings, rejected };
 * const html = year.ok ? await reportHtml(evaluationReport(dataset, { ...options, period: year.value })) : "";
 * html.startsWith("<!doctype html>\n<html lang=\"id\">"); // => true
 * html.includes("<script"); // => false
 * ```
 */
export async function reportHtml(model: ReportModel): Promise<string> {
  const charts = await drawCharts(model);
  return `<!doctype html>\n${render(<ReportPage model={model} texts={reportTexts(model.language)} charts={charts} />)}\n`;
}
