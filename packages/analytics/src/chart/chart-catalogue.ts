import type { LocalText } from "@pimpasa/core";
import type { KpiDefinition } from "../answer/kpi-definition.ts";

/** A chart, the question that it answers, and what it takes. */
export interface ChartEntry {
  /** The name of its function. */
  readonly name: string;
  readonly question: LocalText;
  readonly input: string;
}

const entry = <N extends string>(name: N, id: string, en: string, input: string): ChartEntry & { readonly name: N } => ({
  name,
  question: { id, en },
  input,
});

/** Every chart. What belongs to which KPI says `chartsFor`. */
export const chartCatalogue = [
  entry("coverageTileGrid", "Di provinsi mana berapa banyak?", "In which provinces is how much?", "rows by province"),
  entry(
    "coverageBars",
    "Di kabupaten/kota mana berapa banyak?",
    "In which regency is how much?",
    "rows by regency, or another dimension of place",
  ),
  entry(
    "regionMap",
    "Di mana berapa banyak, pada peta sendiri?",
    "Where is how much, on a map of one's own?",
    "rows by region, GeoJSON of one's own",
  ),
  entry(
    "pointMap",
    "Tempat mana berapa banyak?",
    "Where is how much, place by place?",
    "rows by village, office or region; coordinates; land (world-atlas)",
  ),
  entry("trendByMonth", "Bagaimana dari bulan ke bulan?", "How did it go from month to month?", "rows by month"),
  entry("controlChart", "Apakah suatu bulan di luar kewajaran?", "Is a month out of the ordinary?", "rows by month"),
  entry(
    "smallMultiples",
    "Bagaimana dari bulan ke bulan di tiap provinsi?",
    "How did it go in each province?",
    "rows by province (or another dimension) and month",
  ),
  entry(
    "periodSlope",
    "Apa yang berubah sejak periode sebelumnya?",
    "What changed since the period before?",
    "rows of two periods by one dimension",
  ),
  entry("heatMap", "Di mana dan kapan berapa banyak?", "Where and when is how much?", "rows by two dimensions"),
  entry(
    "activityCalendar",
    "Desa mana ada kegiatan pada bulan apa?",
    "Which villages had something in which month?",
    "rows by village and month",
  ),
  entry("officesCompared", "Bagaimana angka tiap kantor?", "What are the numbers of each office?", "rows by office"),
  entry(
    "funnelPlot",
    "Apakah perbedaan kantor melebihi kebetulan?",
    "Do offices differ more than chance explains?",
    "rows by office with denominators; limits of the funnel",
  ),
  entry(
    "intervalDots",
    "Kantor mana jelas berbeda dari keseluruhan?",
    "Which offices clearly differ from the whole?",
    "rows by office, or another dimension, with intervals",
  ),
  entry("targetBullets", "Target mana yang tercapai?", "Which targets are met?", "rows with targets, of one KPI or several"),
  entry("timeliness", "Apakah batas waktu ditepati?", "Were service levels kept?", "rows of a share in time by category, month or channel"),
  entry("survivalCurve", "Berapa lama sampai selesai?", "How long does it last?", "the row of a median time, its Kaplan–Meier curve"),
  entry(
    "workload",
    "Berapa kantor dengan berapa desa per petugas?",
    "How many offices have how many villages for one officer?",
    "rows of villages-per-officer by office",
  ),
  entry("lorenzCurve", "Seberapa tidak merata bebannya?", "How unevenly is the work spread?", "the row of workload-gini, its Lorenz curve"),
  entry(
    "assignmentTimeline",
    "Siapa bertugas di mana, kapan?",
    "Who was where, when, and when was nobody?",
    "postings, assignments and gaps (operational view only)",
  ),
  entry("reportFlow", "Apa yang terjadi dengan laporan?", "What became of the reports?", "steps between states (reportFlowLinks)"),
] as const satisfies readonly ChartEntry[];

/** The name of a chart. */
export type ChartName = (typeof chartCatalogue)[number]["name"];

/**
 * Which charts answer the question of a KPI? The first is the one to begin with. Every KPI has at least one.
 *
 * @example
 * ```ts
 * chartsFor(officersInPost.definition)[0]; // => "coverageTileGrid"
 * chartsFor(verificationTimeliness.definition).includes("funnelPlot"); // => true
 * ```
 */
export function chartsFor({ unit, dimensions, uncertainty }: KpiDefinition): ChartName[] {
  const by = new Set<string>(dimensions);
  const isShare = unit === "share";
  const isTime = unit === "hours" || unit === "days" || unit === "months";
  const found: [ChartName, boolean][] = [
    ["lorenzCurve", unit === "gini"],
    ["survivalCurve", isTime],
    ["workload", unit === "villages-per-officer"],
    ["timeliness", isShare && by.has("category")],
    ["coverageTileGrid", by.has("province")],
    ["coverageBars", by.has("regency")],
    ["trendByMonth", by.has("month")],
    ["controlChart", by.has("month") && uncertainty === "process"],
    ["funnelPlot", by.has("office") && uncertainty === "process" && (isShare || unit.includes("-per-"))],
    ["intervalDots", by.has("office") && uncertainty !== "none"],
    ["officesCompared", by.has("office")],
    ["targetBullets", true],
    ["periodSlope", by.has("province")],
    ["activityCalendar", by.has("village") && by.has("month")],
    ["heatMap", by.has("office") && by.has("month")],
    ["smallMultiples", by.has("province") && by.has("month")],
  ];
  return found.flatMap(([name, fits]) => (fits ? [name] : []));
}
