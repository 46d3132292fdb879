import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { formatNumber } from "../format-figure.ts";
import type { ChartOptions } from "./chart-options.ts";
import { nameOf, rowsBy, withoutFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { themeColours } from "./theme.ts";

/** How is the work spread? How many offices have how many villages for one officer; takes the rows of `villages-per-officer` by office. */
export function workload(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const { language } = options;
  const texts = chartTexts(language);
  const name = nameOf(rows, options);
  const offices = rowsBy(rows, "office", options);
  const loads = offices.flatMap((office) => (office.value === null ? [] : [office.value])).sort((a, b) => a - b);
  if (loads.length === 0) return emptyChart(options, name, rows, offices.length === 0 ? texts.noRows : texts.nothing);
  const colours = themeColours[options.theme];
  const median = ((loads[Math.floor((loads.length - 1) / 2)] as number) + (loads[Math.ceil((loads.length - 1) / 2)] as number)) / 2;
  const values = bins(loads);
  const x = {
    field: "label",
    type: "ordinal",
    sort: null,
    axis: { title: texts.villagesPerOfficer, labelAngle: 0, labelOverlap: "greedy", ticks: false },
  };
  const y = {
    field: "count",
    type: "quantitative",
    axis: { title: texts.officesCount, tickMinStep: 1, tickCount: 4, domain: false, ticks: false },
  };
  return framed(
    options,
    {
      title: texts.workload(formatNumber(median, language, 1), formatNumber(loads.at(-1) as number, language, 1)),
      description: values
        .filter((v) => v.count > 0)
        .map((v) => `${v.label}: ${v.count}`)
        .join("; "),
      rows,
      remarks: withoutFigure(offices, options),
    },
    {
      width: plotWidth(options, 48),
      height: 140,
      data: { values },
      layer: [
        { mark: { type: "bar", color: colours.categories[0] }, encoding: { x, y } },
        {
          transform: [{ filter: "datum.count > 0" }],
          mark: { type: "text", dy: -6, fontSize: 11, color: colours.text },
          encoding: { x, y, text: { field: "count", type: "quantitative", format: "," } },
        },
      ],
    },
  );
}

/** As many bars as have room for their labels on a phone. */
const mostBins = 9;

/** How many loads are 0, up to the first step, up to the second, …? Steps are 1, 2, 5, 10, 20, 50, … so that few bars are left. */
function bins(loads: readonly number[]): readonly { readonly label: string; readonly count: number }[] {
  const step = stepFor(Math.max(...loads));
  const counts = new Map<number, number>();
  for (const load of loads) counts.set(Math.ceil(load / step), (counts.get(Math.ceil(load / step)) ?? 0) + 1);
  return Array.from({ length: Math.max(...counts.keys()) + 1 }, (_, bin) => ({
    label: bin === 0 ? "0" : `≤ ${bin * step}`,
    count: counts.get(bin) ?? 0,
  }));
}

function stepFor(highest: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((digit) => digit * power).find((candidate) => highest / candidate <= mostBins);
    if (step !== undefined) return step;
  }
}
