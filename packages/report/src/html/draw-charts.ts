import { renderSvg } from "@pimpasa/analytics";
import type { ReportModel } from "../model/report-model.ts";
import type { DrawnChart } from "./chart-figures.tsx";

/** Draws every chart of the model for both grounds. */
export async function drawCharts({ charts, language }: ReportModel): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const { id, light, dark } of charts) {
    drawn.push({
      id,
      light: withOwnIds(await renderSvg(light, language), `${id}-light`),
      dark: withOwnIds(await renderSvg(dark, language), `${id}-dark`),
      description: String(light.description ?? id),
    });
  }
  return drawn;
}

/** Ids inside an SVG count through everything that a process draws: they are counted anew, so that equal input gives equal bytes. */
function withOwnIds(svg: string, prefix: string): string {
  const names = new Map<string, string>();
  const own = (id: string): string => {
    const name = names.get(id) ?? `${prefix}-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return svg
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${own(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
}
