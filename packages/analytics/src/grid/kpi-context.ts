import { type CalendarDay, type Dataset, type Period, type Scope, type Timeline, timelineOf, toDayNumber } from "@pimpasa/core";
import { type ActivityCubes, activityCubes } from "../cube/activity-cubes.ts";
import { type ReportCubes, reportCubes } from "../cube/report-cubes.ts";
import { type VillageFrame, villageFrame } from "../cube/village-frame.ts";

/** Everything that the KPIs of one call share. The cubes are made when they are first asked for. */
export interface KpiContext {
  readonly dataset: Dataset;
  readonly timeline: Timeline;
  readonly frame: VillageFrame;
  readonly scope: Scope;
  readonly period: Period;
  readonly asOf: CalendarDay;
  /** `asOf` as a day number. */
  readonly asOfDay: number;
  readonly activities: () => ActivityCubes;
  readonly reports: () => ReportCubes;
}

/** What is known of a dataset at the end of a day: make it once, use it for any number of periods and scopes. */
export type PreparedDataset = Omit<KpiContext, "scope" | "period">;

/** Prepares a dataset for questions as of a day. */
export function prepareDataset(dataset: Dataset, asOf: CalendarDay): PreparedDataset {
  const frame = villageFrame(dataset);
  const asOfDay = toDayNumber(asOf);
  let activities: ActivityCubes | undefined;
  let reports: ReportCubes | undefined;
  return {
    dataset,
    timeline: timelineOf(dataset),
    frame,
    asOf,
    asOfDay,
    activities: () => (activities ??= activityCubes(dataset, frame, asOfDay)),
    reports: () => (reports ??= reportCubes(dataset, frame, asOfDay)),
  };
}
