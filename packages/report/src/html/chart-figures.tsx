import type { DrawnChart } from "./drawn-chart.ts";

/**
 * Each chart twice; the style sheet shows the one that fits the reader's ground, and the light one on paper. The dark one
 * stays hidden where the style sheet is not applied. A wide one scrolls sideways on a phone, so it is reached by keyboard.
 */
export function ChartFigures({ charts }: { readonly charts: readonly DrawnChart[] }) {
  if (charts.length === 0) return null;
  return (
    <div class="charts">
      {charts.map((chart) => (
        <figure class={chart.isWide ? "wide-chart" : ""} tabIndex={chart.isWide ? 0 : undefined}>
          {/* An SVG that vega drew, with every text escaped */}
          <div class="on-light" dangerouslySetInnerHTML={{ __html: chart.light }} />
          {/* An SVG that vega drew, with every text escaped */}
          <div class="on-dark" hidden dangerouslySetInnerHTML={{ __html: chart.dark }} />
        </figure>
      ))}
    </div>
  );
}
