import type { ChartTheme, vegaLocale } from "@pimpasa/analytics";
import embed from "vega-embed";
import type { TopLevelSpec } from "vega-lite";
import { element } from "./element.ts";

/** Space between two charts in pixels. */
const gap = 24;
/** A chart wider than this says no more. */
const widest = 480;

/** How wide a chart is where `width` pixels are there for all: two beside each other, or one. */
export function chartWidth(width: number): number {
  const columns = width >= 2 * 330 + gap ? 2 : 1;
  return Math.max(280, Math.min(widest, Math.floor((width - (columns - 1) * gap) / columns)));
}

export interface DrawOptions {
  readonly theme: ChartTheme;
  readonly formatLocale: ReturnType<typeof vegaLocale>;
}

/** Draws the charts, each with its tooltips, on the ground of the page. */
export async function drawCharts(specs: readonly TopLevelSpec[], { theme, formatLocale }: DrawOptions): Promise<HTMLElement> {
  const charts = element("div", { class: "charts" });
  for (const spec of specs) {
    const box = element("div", { class: "chart" });
    charts.append(box);
    await embed(box, { ...spec, background: "transparent" } as TopLevelSpec, {
      actions: false,
      renderer: "svg",
      tooltip: { theme },
      formatLocale: formatLocale as never,
    });
  }
  return charts;
}
