import { render } from "preact-render-to-string";
import { reportTexts } from "../messages/report-texts.ts";
import type { ReportModel } from "../model/report-model.ts";
import { drawCharts } from "./draw-charts.ts";
import { ReportPage } from "./report-page.tsx";

/**
 * The report as one HTML file: no script, nothing loaded from anywhere, in light and dark, on a phone and on paper.
 * The same model gives the same bytes. Text from the data stands in it as text, whatever it holds.
 */
export async function reportHtml(model: ReportModel): Promise<string> {
  const charts = await drawCharts(model);
  return `<!doctype html>\n${render(<ReportPage model={model} texts={reportTexts(model.language)} charts={charts} />)}\n`;
}
