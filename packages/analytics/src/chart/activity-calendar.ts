import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { ChartOptions } from "./chart-options.ts";
import { nameOf, shownFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { distinctLabels } from "./distinct-labels.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { themeColours } from "./theme.ts";
import { shortMonth } from "./trend-by-month.ts";

/** How many villages are drawn: those with least come first, since they are the ones to look at. */
const mostVillages = 30;
const labelWidth = 128;
const mostCharacters = 16;

/**
 * Which villages had something in which month? Villages × months; takes the rows of one KPI by village and month (both).
 * A zero is a light tile with its 0, a withheld count a ×, a month in which the village was not designated is empty.
 */
export function activityCalendar(rows: readonly KpiRow[], options: ChartOptions): TopLevelSpec {
  const texts = chartTexts(options.language);
  const name = nameOf(rows, options);
  const cells = rows.filter((row) => row.by.village !== undefined && row.by.month !== undefined);
  const months = [...new Set(rows.flatMap((row) => row.by.month ?? []))].sort();
  const totals = rows.filter((row) => row.by.village !== undefined && row.by.month === undefined);
  if (totals.length === 0 || months.length === 0) return emptyChart(options, name, rows, texts.noRows);
  const ordered = totals.sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || ((a.by.village as string) < (b.by.village as string) ? -1 : 1));
  const villages = ordered.slice(0, mostVillages).map((row) => row.by.village as string);
  const colours = themeColours[options.theme];
  const values = calendarValues(cells, villages, months, options);
  const quiet = totals.filter((row) => row.value === 0).length;
  const highest = Math.max(...values.map((v) => v.value ?? 0), 1);
  const x = {
    field: "month",
    type: "ordinal",
    sort: { field: "key" },
    axis: { title: null, orient: "top", labelAngle: 0, ticks: false, domain: false, labelOverlap: "greedy" },
  };
  const y = { field: "village", type: "ordinal", sort: null, axis: null };
  return framed(
    options,
    {
      title: texts.calendar(name, totals.length),
      description: texts.quietVillages(quiet, totals.length),
      rows,
      remarks: [
        texts.quietVillages(quiet, totals.length),
        ...(totals.length > villages.length ? [texts.notShown(totals.length - villages.length)] : []),
        texts.legend,
      ],
    },
    {
      width: plotWidth(options, labelWidth + 8),
      height: { step: 16 },
      data: { values },
      layer: [
        {
          transform: [{ filter: "datum.first" }],
          mark: { type: "text", align: "left", fontSize: 10, color: colours.text },
          encoding: { x: { value: -labelWidth - 4 }, y, text: { field: "label", type: "nominal" } },
        },
        {
          mark: { type: "rect", invalid: "show", stroke: colours.ground, strokeWidth: 1 },
          encoding: {
            x,
            y,
            color: {
              condition: { test: "datum.value === null", value: colours.absent },
              field: "value",
              type: "quantitative",
              scale: { type: "quantize", domain: [0, highest], range: [...colours.sequence] },
              legend: null,
            },
          },
        },
        {
          mark: { type: "text", fontSize: 9 },
          encoding: {
            x,
            y,
            text: { field: "shown", type: "nominal" },
            color: { condition: { test: `datum.value > ${highest * 0.6}`, value: colours.onHigh }, value: colours.text },
          },
        },
      ],
    },
  );
}

/** A tile for each village and month, by key: two villages can have one name. */
function calendarValues(cells: readonly KpiRow[], villages: readonly string[], months: readonly string[], options: ChartOptions) {
  const labels = distinctLabels(villages, "village", options, mostCharacters);
  const byKey = new Map(cells.map((row) => [`${row.by.village}\0${row.by.month}`, row] as const));
  return villages.flatMap((village) =>
    months.map((key, at) => {
      const row = byKey.get(`${village}\0${key}`);
      return {
        village,
        label: labels.get(village),
        first: at === 0,
        key,
        month: shortMonth(key),
        value: row?.value ?? null,
        shown: row === undefined ? "" : shownFigure(row, options).value,
      };
    }),
  );
}
