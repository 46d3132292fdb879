import { renderSvg } from "@pimpasa/analytics";
import type { ReportModel } from "../model/report-model.ts";
import type { ReportFile } from "./report-tables.ts";

/** Every chart of the report as an SVG file of its own, for light ground and paper. */
export async function reportCharts({ sections, language }: ReportModel): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  for (const { id, light } of sections.flatMap(({ charts }) => charts))
    files.push({ name: `chart-${id}.svg`, content: await renderSvg(light, language) });
  return files;
}
