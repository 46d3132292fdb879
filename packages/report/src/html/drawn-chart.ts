import { renderSvg } from "@pimpasa/analytics";
import type { ReportModel } from "../model/report-model.ts";
import { inlineSvg } from "./inline-svg.ts";

/** A chart as it was drawn for light and for dark ground, as SVG. */
export interface DrawnChart {
  readonly id: string;
  readonly light: string;
  readonly dark: string;
  readonly isWide: boolean;
}

/** Draws every chart of the model for both grounds. */
export async function drawCharts({ sections, language }: ReportModel): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const { id, light, dark, isWide } of sections.flatMap(({ charts }) => charts)) {
    const label = String(light.description ?? id);
    drawn.push({
      id,
      isWide,
      light: inlineSvg(await renderSvg(light, language), { prefix: `${id}-light`, label }),
      dark: inlineSvg(await renderSvg(dark, language), { prefix: `${id}-dark`, label }),
    });
  }
  return drawn;
}
