import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, isShare, nameOf, rowsBy } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { describe } from "./coverage-tile-grid.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { type Area, areasOf, boxOf, featureOf, type GeoFeatures, pointsOf, projectionOf, signPlace } from "./geo-json.ts";
import { highest } from "./highest.ts";
import { themeColours } from "./theme.ts";

/** A map of one's own, and how its areas are found. */
export interface RegionMap {
  readonly map: GeoFeatures;
  /** The property that holds the key of the rows (the Kemendagri code with its dots, for regions). */
  readonly keyProperty: string;
  readonly dimension: Dimension;
  /** Whose map it is; stands below the title. */
  readonly source: string;
}

/**
 * Where is how much, on a map of one's own? Takes the rows of one KPI by region and GeoJSON with the borders. An area without a row is
 * empty, one without a figure grey with its sign (× withheld, – not computable); rows without an area are counted in a remark. Rings may
 * run either way. GeoJSON without areas gives a picture that says so.
 *
 * @example
 * ```ts
 * const map = { type: "FeatureCollection", features: [] };
 * regionMap([], { language: "en", theme: "light" }, { map, keyProperty: "code", dimension: "regency", source: "BIG" }).description; // => "There are no rows."
 * ```
 */
export function regionMap(
  rows: readonly KpiRow[],
  options: ChartOptions,
  { map, keyProperty, dimension, source }: RegionMap,
): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(rows, options);
  const regions = rowsBy(rows, dimension, options);
  const areas = areasOf(map);
  const box = boxOf(areas.flatMap(pointsOf));
  if (regions.length === 0) return emptyChart(options, name, rows, texts.noRows);
  if (box === undefined) return emptyChart(options, name, rows, findings.noMap);
  const keys = new Set(areas.map(({ properties }) => String(properties[keyProperty])));
  const lost = regions.filter(({ key }) => !keys.has(key)).length;
  const { title, remarks } = highest(name, regions, options.language, isShare(rows));
  const width = plotWidth(options, 0);
  const { projection, height } = projectionOf(box, width);
  return framed(
    options,
    {
      title,
      description: describe(regions),
      rows,
      remarks: [
        ...remarks,
        ...(lost > 0 ? [findings.notOnMap(lost)] : []),
        ...scaleRemark(regions, options),
        texts.legend,
        findings.mapCredit(source),
      ],
    },
    { width, height, layer: layers(areas, { regions, keyProperty, projection }, options) },
  );
}

/** What the lightest and the darkest colour mean. */
export function scaleRemark(rows: readonly ChartRow[], { language, theme }: ChartOptions): string[] {
  const figures = rows.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [figures[0], figures.at(-1)];
  return low === undefined || high === undefined || low === high
    ? []
    : [findingTexts(language).scale(low.shown, high.shown, theme === "dark")];
}

interface Drawing {
  readonly regions: readonly ChartRow[];
  readonly keyProperty: string;
  readonly projection: object;
}

function layers(areas: readonly Area[], { regions, keyProperty, projection }: Drawing, { theme }: ChartOptions): object[] {
  const colours = themeColours[theme];
  const byKey = new Map(regions.map((row) => [row.key, row] as const));
  const most = Math.max(...regions.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const drawn = areas.map((area) => {
    const row = byKey.get(String(area.properties[keyProperty]));
    const figure = [row?.shown ?? "", row?.of ?? ""].filter((text) => text !== "").join(" · ");
    return {
      area,
      data: { value: row?.value ?? null, status: row?.status ?? "no-row", label: row?.label ?? "", shown: row?.shown ?? "", figure },
    };
  });
  const signs = drawn
    .filter(({ data }) => data.value === null && data.status !== "no-row")
    .map(({ area, data }) => ({ longitude: signPlace(area)[0], latitude: signPlace(area)[1], shown: data.shown }));
  const scale = { type: "quantize", domain: [0, most], range: [...colours.sequence] };
  return [
    {
      data: { values: drawn.map(({ area, data }) => featureOf(area, data)) },
      projection,
      mark: { type: "geoshape", invalid: "show", stroke: colours.muted, strokeWidth: 0.4 },
      encoding: {
        color: {
          condition: [
            { test: "datum.status === 'no-row'", value: colours.ground },
            { test: "datum.value === null", value: colours.absent },
          ],
          field: "value",
          type: "quantitative",
          scale,
          legend: null,
        },
        tooltip: [
          { field: "label", type: "nominal", title: " " },
          { field: "figure", type: "nominal", title: " " },
        ],
      },
    },
    {
      data: { values: signs },
      projection,
      mark: { type: "text", fontSize: 11, color: colours.text },
      encoding: {
        longitude: { field: "longitude", type: "quantitative" },
        latitude: { field: "latitude", type: "quantitative" },
        text: { field: "shown", type: "nominal" },
      },
    },
  ];
}
