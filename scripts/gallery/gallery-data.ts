// The figures behind the gallery: all from the synthetic sample.
import {
  type Dimension,
  type KeyLabel,
  type Kpi,
  type KpiRow,
  keyLabels,
  kpi,
  kpiById,
  type PreparedDataset,
  prepareDataset,
} from "@pimpasa/analytics";
import { CalendarDay, type Dataset, type Language, parsePeriod, previousPeriod, provinceOf, readDataset, type Scope } from "@pimpasa/core";
import { loadGazetteer, provinces } from "@pimpasa/regions";
import { sampleProgramme } from "@pimpasa/sample-data";

/** What the charts of the gallery are drawn from. */
export interface GalleryData {
  readonly dataset: Dataset;
  readonly prepared: PreparedDataset;
  readonly period: string;
  readonly before: string;
  readonly asOf: CalendarDay;
  readonly labels: Readonly<Record<Language, KeyLabel>>;
  /** The rows of one KPI, as a publication would hold them. */
  readonly rows: (id: string, by?: readonly Dimension[], options?: { readonly period?: string; readonly scope?: Scope }) => KpiRow[];
}

const period = "2026-S1";

/** The sample of 400 villages over 20 months, as of the last day of its last half-year. */
export async function galleryData(): Promise<GalleryData> {
  const sample = sampleProgramme();
  const { dataset } = await readDataset(sample.tables, { programme: sample.programme, gazetteer: await loadGazetteer() });
  const asOf = CalendarDay.parse("2026-06-30");
  const prepared = prepareDataset(dataset, asOf);
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(`${period} is no period.`);
  return {
    dataset,
    prepared,
    period,
    before: previousPeriod(parsed.value).text,
    asOf,
    labels: { id: keyLabels(dataset, "id"), en: keyLabels(dataset, "en") },
    rows: (id, by = [], { period: of = period, scope } = {}) => {
      const day = of === period || of.includes("..") ? { prepared, asOf } : earlier(dataset, of);
      return kpi(day.prepared, { kpis: [known(id)], period: of, by, asOf: day.asOf, ...(scope === undefined ? {} : { scope }) });
    },
  };
}

function known(id: string): Kpi {
  const found = kpiById(id);
  if (found === undefined) throw new Error(`There is no KPI ${id}.`);
  return found;
}

function earlier(dataset: Dataset, text: string): { readonly prepared: PreparedDataset; readonly asOf: CalendarDay } {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(`${text} is no period.`);
  return { prepared: prepareDataset(dataset, parsed.value.lastDay), asOf: parsed.value.lastDay };
}

/** Invented coordinates: the villages of the sample do not exist, so each is put somewhere near the middle of its province. */
export function inventedPlaces({ villages }: Dataset): ReadonlyMap<string, { readonly longitude: number; readonly latitude: number }> {
  return new Map(
    villages.map(({ id, regionCode }, at) => {
      const [longitude, latitude] = middles[provinceOf(regionCode)] ?? [118, -2];
      const [turn, reach] = [at * 2.399963, 0.25 + ((at * 7) % 10) * 0.09];
      return [id, { longitude: longitude + Math.cos(turn) * reach, latitude: latitude + Math.sin(turn) * reach * 0.7 }] as const;
    }),
  );
}

/** About the middle of each province, in whole and half degrees. */
const middles: Readonly<Record<string, readonly [number, number]>> = {
  "11": [96.8, 4.2],
  "12": [99, 2.3],
  "13": [100.5, -0.8],
  "14": [101.7, 0.6],
  "15": [102.7, -1.6],
  "16": [104, -3.2],
  "17": [102.4, -3.6],
  "18": [105, -4.9],
  "19": [106.4, -2.4],
  "21": [104.5, 1],
  "31": [106.8, -6.2],
  "32": [107.6, -6.9],
  "33": [110.1, -7.2],
  "34": [110.4, -7.9],
  "35": [112.6, -7.7],
  "36": [106.1, -6.5],
  "51": [115.1, -8.4],
  "52": [117.5, -8.7],
  "53": [121.5, -9],
  "61": [111.1, 0],
  "62": [113.4, -1.6],
  "63": [115.4, -3],
  "64": [116.4, 0.5],
  "65": [116.6, 3],
  "71": [124.6, 1.2],
  "72": [121, -1],
  "73": [120, -4],
  "74": [122.3, -4],
  "75": [122.4, 0.7],
  "76": [119.3, -2.5],
  "81": [129, -3.2],
  "82": [127.8, 0.8],
  "91": [139.5, -3],
  "92": [133, -1.3],
  "93": [139.5, -7],
  "94": [136.5, -3.8],
  "95": [139, -4.2],
  "96": [131.5, -1],
};

/** An invented GeoJSON: a square for each province where its tile stands, for the map of one's own. */
export function inventedBorders(tiles: readonly { readonly code: string; readonly column: number; readonly row: number }[]) {
  const square = ({ column, row }: { readonly column: number; readonly row: number }) => {
    const [west, north] = [95 + column * 3.4, 6 - row * 2.2];
    const corners = [
      [west, north],
      [west, north - 2],
      [west + 3.1, north - 2.1],
      [west + 3.3, north],
      [west, north],
    ];
    return [corners];
  };
  const features = tiles.map((tile) => ({
    type: "Feature" as const,
    properties: { code: tile.code, name: provinces.find(({ code }) => code === tile.code)?.name ?? "" },
    geometry: { type: "Polygon" as const, coordinates: square(tile) },
  }));
  return { type: "FeatureCollection" as const, features };
}
