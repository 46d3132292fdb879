import {
  type CalendarDay,
  type Dataset,
  type Period,
  type RegionCode,
  type Scope,
  type TableName,
  type Timeline,
  timelineOf,
  toDayNumber,
} from "@pimpasa/core";
import { type ActivityCubes, activityCubes } from "../cube/activity-cubes.ts";
import { type ReportCubes, reportCubes } from "../cube/report-cubes.ts";
import { type SignalLife, signalLives } from "../cube/signal-lives.ts";
import { usableShare } from "../cube/usable-share.ts";
import { type VillageFrame, villageFrame } from "../cube/village-frame.ts";
import { type RiskScore, type RiskScores, riskScores } from "../risk/risk-scores.ts";
import { areaVillages } from "./area-villages.ts";
import { type Population, populationCounts } from "./population.ts";
import type { Recorder } from "./recorder.ts";

/** Everything that the KPIs of one call share. The cubes are made when they are first asked for. */
export interface KpiContext {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
  readonly frame: VillageFrame;
  readonly scope: Scope;
  readonly period: Period;
  readonly asOf: CalendarDay;
  /** Are intervals of uncertainty asked for? */
  readonly intervals: boolean;
  /** `asOf` as a day number. */
  readonly asOfDay: number;
  readonly activities: () => ActivityCubes;
  readonly reports: () => ReportCubes;
  readonly signals: () => readonly SignalLife[];
  /** How many people live where: for KPIs that need the table of observations. */
  readonly population: () => Population;
  /** The risk of villages, where an index gave it: for KPIs that need one. */
  readonly risk: RiskScores | undefined;
  /** The villages of the list of regions that the dataset, its population or the risk index knows, in order of their codes. */
  readonly areaVillages: () => readonly RegionCode[];
  /** The same with cubes that keep their sources. */
  readonly traced: () => PreparedDataset;
  /** Notes the records of one cell, where evidence is asked for. */
  readonly recorder?: Recorder;
  /** Which share 0..1 of the rows of a table could be used. */
  readonly usableShare: (table: TableName) => number;
}

/** What is known of a dataset at the end of a day: make it once, use it for any number of periods and scopes. */
export type PreparedDataset = Omit<KpiContext, "scope" | "period" | "intervals" | "recorder">;

/** What is not in the tables, and some KPIs need. */
export interface PrepareOptions {
  /** The scores of a risk index. Without them the KPIs of risk are not computable. */
  readonly risk?: readonly RiskScore[] | undefined;
}

/**
 * Prepares a dataset for questions as of a day: its timeline now, its cubes when they are first asked for. What happened
 * or was recorded after the end of the day (in each village's time zone) is left out. Throws `RiskScoreError` for risk
 * scores that no index can have made.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ offices: [], officers: [], postings: [] });
 * const prepared = prepareDataset(dataset, CalendarDay.parse("2025-12-31"));
 * kpi(prepared, { kpis: [officersInPost], period: "2025" }).map((row) => row.value); // => [0]
 * kpi(prepared, { kpis: [officersInPost], period: "2025-Q4" }).map((row) => row.value); // => [0]
 * ```
 */
export function prepareDataset(dataset: Dataset, asOf: CalendarDay, { risk }: PrepareOptions = {}): PreparedDataset {
  return prepared(dataset, asOf, { timeline: timelineOf(dataset), risk: risk && riskScores(risk), keepsSources: false });
}

interface Given {
  readonly timeline: Timeline;
  readonly risk: RiskScores | undefined;
  readonly keepsSources: boolean;
}

function prepared(dataset: Dataset, asOf: CalendarDay, { timeline, risk, keepsSources }: Given): PreparedDataset {
  const frame = villageFrame(dataset, keepsSources);
  const asOfDay = toDayNumber(asOf);
  let activities: ActivityCubes | undefined;
  let reports: ReportCubes | undefined;
  let signals: SignalLife[] | undefined;
  let population: Population | undefined;
  const populationOnce = (): Population => (population ??= populationCounts(dataset));
  let inAreas: readonly RegionCode[] | undefined;
  let traced: PreparedDataset | undefined;
  const shares = new Map<TableName, number>();
  return {
    dataset,
    timeline,
    frame,
    asOf,
    asOfDay,
    activities: () => (activities ??= activityCubes(dataset, frame, asOfDay)),
    reports: () => (reports ??= reportCubes(dataset, frame, asOfDay)),
    signals: () => (signals ??= signalLives(dataset, asOfDay)),
    population: populationOnce,
    risk,
    areaVillages: () => (inAreas ??= areaVillages(dataset, [...populationOnce().codes, ...(risk?.codes ?? [])])),
    traced: () => (traced ??= prepared(dataset, asOf, { timeline, risk, keepsSources: true })),
    usableShare(table) {
      const share = shares.get(table) ?? usableShare(dataset, table);
      shares.set(table, share);
      return share;
    },
  };
}
