import type { TopLevelSpec } from "vega-lite";
import type { KpiRow } from "../answer/kpi-value.ts";
import { type Dimension, isTimeDimension, type TimeDimension } from "../dimension.ts";
import type { ChartOptions } from "./chart-options.ts";
import { isShare, nameOf, shownFigure } from "./chart-rows.ts";
import { chartTexts } from "./chart-texts.ts";
import { distinctLabels } from "./distinct-labels.ts";
import { findingTexts } from "./finding-texts.ts";
import { emptyChart, framed, plotWidth } from "./frame.ts";
import { highest } from "./highest.ts";
import { themeColours } from "./theme.ts";
import { shortMonth } from "./trend-by-month.ts";

const mostRows = 40;
const pixelsPerCharacter = 7.2;
/** The room for names: more where the picture is wide. */
const labelWidthOf = (options: ChartOptions): number => (plotWidth(options, 0) >= 560 ? 230 : 128);
/** The narrowest tile in which a sign can be read, and the room that a letter takes. */
const narrowest = 11;
const pixelsPerLetter = 5.6;

/** The two dimensions of a heat map. */
export interface HeatMapBy {
  readonly rows: Dimension;
  readonly columns: Dimension;
}

/**
 * Where and when is how much? A tile for each pair of two dimensions; takes the rows of one KPI by both. Places stand in order of their
 * own figure, highest first, times in their order. Withheld (×), not computable (–) and missing (empty) differ. Where there is no room
 * for all columns, the last ones are drawn and the remark says so; where none for figures, the colour alone and its range.
 *
 * @example
 * ```ts
 * heatMap([], { language: "en", theme: "light" }).description; // => "There are no rows."
 * ```
 */
export function heatMap(
  rows: readonly KpiRow[],
  options: ChartOptions,
  by: HeatMapBy = { rows: "office", columns: "month" },
): TopLevelSpec {
  const texts = chartTexts(options.language);
  const findings = findingTexts(options.language);
  const name = nameOf(rows, options);
  const cells = rows.filter((row) => isKey(row.by[by.rows]) && isKey(row.by[by.columns]));
  if (cells.length === 0) return emptyChart(options, name, rows, texts.noRows);
  const [allRows, allColumns] = [rowKeys(rows, cells, by), columnKeys(cells, by)];
  const room = plotWidth(options, labelWidthOf(options) + 8);
  const columns = allColumns.slice(-Math.floor(room / narrowest));
  const keys = allRows.slice(0, mostRows);
  const tiles = tilesOf(cells, { keys, columns, by }, options);
  const { title, remarks } = highest(name, tiles.filter(({ status }) => status !== "no-row").map(asRow), options.language, isShare(rows));
  const figures = tiles.filter(({ value }) => value !== null);
  const hasRoom = Math.max(...figures.map(({ shown }) => shown.length), 0) * pixelsPerLetter <= room / columns.length;
  return framed(
    options,
    {
      title,
      description: describeTiles(tiles),
      rows,
      remarks: [
        ...remarks,
        ...(hasRoom ? [] : scaleOf(figures, options)),
        ...(columns.length < allColumns.length ? [findings.latestColumns(columns.length, allColumns.length)] : []),
        ...(keys.length < allRows.length ? [texts.notShown(allRows.length - keys.length)] : []),
        texts.legend,
      ],
    },
    marks(tiles, hasRoom, options),
  );
}

const isKey = (key: string | undefined): key is string => key !== undefined && key !== "*";

/** Times in their order, anything else by its own figure, highest first, then by key. */
function rowKeys(rows: readonly KpiRow[], cells: readonly KpiRow[], by: HeatMapBy): string[] {
  const own = new Map(rows.flatMap((row) => (Object.keys(row.by).length === 1 ? [[row.by[by.rows] ?? "", row.value ?? -1] as const] : [])));
  const keys = [...new Set(cells.map((row) => row.by[by.rows] as string))].sort();
  return isTimeDimension(by.rows) ? keys : keys.sort((a, b) => (own.get(b) ?? -1) - (own.get(a) ?? -1) || (a < b ? -1 : 1));
}

const columnKeys = (cells: readonly KpiRow[], by: HeatMapBy): string[] =>
  [...new Set(cells.map((row) => row.by[by.columns] as string))].sort();

interface Tile {
  readonly row: string;
  readonly label: string;
  readonly first: boolean;
  readonly column: string;
  readonly columnLabel: string;
  /** Row and column in full, as the title and the alternative text say them. */
  readonly full: string;
  readonly value: number | null;
  readonly shown: string;
  readonly tile: string;
  readonly of: string;
  readonly status: KpiRow["status"] | "no-row";
}

function tilesOf(
  cells: readonly KpiRow[],
  { keys, columns, by }: { readonly keys: readonly string[]; readonly columns: readonly string[]; readonly by: HeatMapBy },
  options: ChartOptions,
): Tile[] {
  const labels = distinctLabels(keys, by.rows, options, Math.floor(labelWidthOf(options) / pixelsPerCharacter));
  const columnLabels = distinctLabels(columns, by.columns, options);
  const fullLabels = distinctLabels(keys, by.rows, options);
  const short = (key: string): string => (isTimeDimension(by.columns) ? shortTime(key, by.columns) : (columnLabels.get(key) ?? key));
  const byKey = new Map(cells.map((row) => [`${row.by[by.rows]}\0${row.by[by.columns]}`, row] as const));
  return keys.flatMap((key) =>
    columns.map((column, at) => {
      const row = byKey.get(`${key}\0${column}`);
      const { value: shown, of } = row === undefined ? { value: "", of: "" } : shownFigure(row, options);
      const names = {
        row: key,
        label: labels.get(key) ?? key,
        column,
        columnLabel: short(column),
        full: `${fullLabels.get(key)}, ${columnLabels.get(column)}`,
        first: at === 0,
      };
      return { ...names, value: row?.value ?? null, shown, tile: shown.replace(/\s?%$/, ""), of, status: row?.status ?? "no-row" };
    }),
  );
}

const shortTime = (key: string, dimension: TimeDimension): string => (dimension === "month" ? shortMonth(key) : key);

/** A tile as `highest` takes it: named by its row and column. */
const asRow = ({ row, column, full, value, shown, of, status }: Tile) =>
  ({
    key: `${row} ${column}`,
    label: full,
    value,
    shown,
    of,
    denominator: null,
    status: status === "no-row" ? "not-computable" : status,
    target: null,
    shownTarget: "",
    reason: "",
  }) as const;

/** The twelve highest tiles in words. */
const describeTiles = (tiles: readonly Tile[]): string =>
  tiles
    .filter(({ value }) => value !== null && value > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 12)
    .map(({ full, shown, of }) => `${full} ${shown}${of ? ` (${of})` : ""}`)
    .join("; ");

function scaleOf(figures: readonly Tile[], { language, theme }: ChartOptions): string[] {
  const ordered = [...figures].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [ordered[0], ordered.at(-1)];
  return low === undefined || high === undefined ? [] : [findingTexts(language).scale(low.shown, high.shown, theme === "dark")];
}

function marks(tiles: readonly Tile[], hasRoom: boolean, options: ChartOptions): object {
  const labelWidth = labelWidthOf(options);
  const colours = themeColours[options.theme];
  const most = Math.max(...tiles.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const x = {
    field: "column",
    type: "ordinal",
    sort: null,
    axis: {
      title: null,
      orient: "top",
      labelAngle: 0,
      ticks: false,
      domain: false,
      labelOverlap: "greedy",
      labelExpr: labelExpression(tiles),
    },
  };
  const y = { field: "row", type: "ordinal", sort: null, axis: null };
  const scale = { type: "quantize", domain: [0, most], range: [...colours.sequence] };
  return {
    width: plotWidth(options, labelWidth + 8),
    height: { step: 17 },
    data: { values: tiles },
    layer: [
      {
        transform: [{ filter: "datum.first" }],
        mark: { type: "text", align: "left", fontSize: 10, color: colours.text },
        encoding: { x: { value: -labelWidth - 4 }, y, text: { field: "label", type: "nominal" } },
      },
      {
        transform: [{ filter: "datum.status !== 'no-row'" }],
        mark: { type: "rect", invalid: "show", stroke: colours.ground, strokeWidth: 1 },
        encoding: {
          x,
          y,
          color: {
            condition: { test: "datum.value === null", value: colours.absent },
            field: "value",
            type: "quantitative",
            scale,
            legend: null,
          },
        },
      },
      {
        transform: [{ filter: hasRoom ? "true" : "datum.value === null" }],
        mark: { type: "text", fontSize: 9 },
        encoding: {
          x,
          y,
          text: { field: "tile", type: "nominal" },
          color: { condition: { test: `datum.value > ${most * 0.6}`, value: colours.onHigh }, value: colours.text },
        },
      },
    ],
  };
}

/** The names of the columns, by key: two columns can have one name. */
function labelExpression(tiles: readonly Tile[]): string {
  const names = Object.fromEntries(
    tiles.filter(({ row }) => row === tiles[0]?.row).map(({ column, columnLabel }) => [column, columnLabel]),
  );
  return `(${JSON.stringify(names)})[datum.value]`;
}
