/** A chart as it was drawn for light and for dark ground. */
export interface DrawnChart {
  readonly id: string;
  readonly light: string;
  readonly dark: string;
  readonly description: string;
}

/** Each chart twice; the style sheet shows the one that fits the reader's ground, and the light one on paper. */
export function ChartFigures({ title, charts }: { readonly title: string; readonly charts: readonly DrawnChart[] }) {
  if (charts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div class="charts">
        {charts.map((chart) => (
          <figure role="img" aria-label={chart.description}>
            {/* An SVG that vega drew, with every text escaped */}
            <div class="on-light" aria-hidden="true" dangerouslySetInnerHTML={{ __html: chart.light }} />
            {/* An SVG that vega drew, with every text escaped */}
            <div class="on-dark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: chart.dark }} />
          </figure>
        ))}
      </div>
    </section>
  );
}
