import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { type ChartRow, isShare, nameOf, rowsBy } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { describe } from "./coverage-tile-grid.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { areasOf, boxOf, featureOf, type GeoBox, type GeoFeatures, pointsOf, projectionOf } from "./geo-json.ts";
import { highest } from "./highest.ts";
import { themeColours } from "./theme.ts";

/** Where the places lie, and the land below them. */
export interface PointMap {
  readonly dimension: Dimension;
  /** Degrees east and north of the keys of the rows. */
  readonly places: ReadonlyMap<string, { readonly longitude: number; readonly latitude: number }>;
  /** The land, as GeoJSON: `feature(topology, topology.objects.countries)` of `topojson-client` makes it from `world-atlas`. */
  readonly land: GeoFeatures;
  /** Whose map it is; stands below the title. */
  readonly source: string;
}

/** Indonesia, with the sea around it. */
const indonesia: GeoBox = [94.5, -11.5, 141.5, 6.5];

/**
 * Where is how much, place by place? A circle for each place, its area in proportion to the figure; an open circle is zero, a × withheld,
 * a – not computable. Takes the rows of one KPI by village, office or region, the coordinates of these, and the land. Rows without
 * coordinates are counted in a remark. The map shows Indonesia, or the surroundings of the places where they lie closer together.
 *
 * @example
 * ```ts
 * const land = { type: "FeatureCollection", features: [] };
 * pointMap([], { language: "en", theme: "light" }, { dimension: "village", places: new Map(), land, source: "Natural Earth" }).description; // => "There are no rows."
 * ```
 */
export function pointMap(rows: readonly KpiRow[], options: ChartOptions, { dimension, places, land, source }: PointMap): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(rows, options);
  const all = rowsBy(rows, dimension, options);
  if (all.length === 0) return emptyChart(options, name, rows, texts.noRows);
  const points = all.flatMap((row) => {
    const place = places.get(row.key);
    return place === undefined ? [] : [{ ...row, ...place }];
  });
  const width = plotWidth(options, 0);
  const box = boxAround(points);
  const { projection, height } = projectionOf(box, width);
  const { title, remarks } = highest(name, all, options.language, isShare(rows));
  const lost = all.length - points.length;
  return framed(
    options,
    {
      title,
      description: describe(all),
      rows,
      remarks: [
        findings.onMap(points.length),
        ...remarks,
        ...(lost > 0 ? [findings.notOnMap(lost)] : []),
        ...(points.some(({ value }) => value === null) ? [`${texts.withheld} · ${texts.noFigure}`] : []),
        findings.mapCredit(source),
      ],
    },
    { width, height, layer: layers({ points, ground: groundOf(land, box), projection }, options) },
  );
}

interface Point extends ChartRow {
  readonly longitude: number;
  readonly latitude: number;
}

/** Indonesia, or a closer look where all places lie within a quarter of it. */
function boxAround(points: readonly Point[]): GeoBox {
  const box = boxOf(points.map(({ longitude, latitude }) => [longitude, latitude]));
  if (box === undefined || box[2] - box[0] > (indonesia[2] - indonesia[0]) / 4) return indonesia;
  const margin = Math.max(box[2] - box[0], box[3] - box[1], 0.5) * 0.25;
  return [box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin];
}

/** The polygons that reach into the box; an island is left out on its own, so that a country of many stays small. */
function groundOf(land: GeoFeatures, [west, south, east, north]: GeoBox): object[] {
  const margin = (east - west) / 2;
  return areasOf(land).flatMap((area) => {
    const polygons = area.polygons.filter((rings) => {
      const box = boxOf(pointsOf({ properties: {}, polygons: [rings] }));
      const meets =
        box !== undefined && box[0] < east + margin && box[2] > west - margin && box[1] < north + margin && box[3] > south - margin;
      return meets && box[2] - box[0] < 180;
    });
    return polygons.length === 0 ? [] : [featureOf({ properties: {}, polygons }, {})];
  });
}

interface Drawing {
  readonly points: readonly Point[];
  readonly ground: readonly object[];
  readonly projection: object;
}

function layers({ points, ground, projection }: Drawing, { theme }: ChartOptions): object[] {
  const colours = themeColours[theme];
  const most = Math.max(...points.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const at = { longitude: { field: "longitude", type: "quantitative" }, latitude: { field: "latitude", type: "quantitative" } };
  const tooltip = (["label", "shown", "of"] as const).map((field) => ({ field, type: "nominal", title: " " }));
  const values = [...points]
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.key < b.key ? -1 : 1))
    .map(({ key, label, value, shown, of, longitude, latitude }) => ({ key, label, value, shown, of, longitude, latitude }));
  // Many places lie on each other: their circles are smaller.
  const largest = Math.round(Math.min(260, Math.max(60, 6000 / points.length)));
  const size = { field: "value", type: "quantitative", scale: { type: "linear", domain: [0, most], range: [6, largest] }, legend: null };
  return [
    {
      data: { values: ground },
      projection,
      mark: { type: "geoshape", clip: true, fill: theme === "print" ? "#f0f0f0" : colours.absent, stroke: colours.line, strokeWidth: 0.6 },
    },
    {
      data: { values },
      transform: [{ filter: "datum.value !== null" }],
      projection,
      mark: { type: "circle", opacity: 0.75, stroke: colours.categories[0], strokeWidth: 1 },
      encoding: {
        ...at,
        size,
        fill: { condition: { test: "datum.value === 0", value: "transparent" }, value: colours.categories[0] },
        tooltip,
      },
    },
    {
      data: { values },
      transform: [{ filter: "datum.value === null" }],
      projection,
      mark: { type: "text", fontSize: 11, color: colours.text },
      encoding: { ...at, text: { field: "shown", type: "nominal" }, tooltip },
    },
  ];
}
