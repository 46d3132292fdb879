// Every chart of the catalogue, drawn from the sample.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ChartName, ChartOptions, GeoFeatures, KpiRow } from "@pimpasa/analytics";
import * as a from "@pimpasa/analytics";
import { CalendarDay, RegionCode, regencyOf, toDayNumber } from "@pimpasa/core";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type GalleryData, inventedBorders, inventedPlaces } from "./gallery-data.ts";

export type Draw = (options: ChartOptions) => ReturnType<typeof a.trendByMonth>;

/** How each chart is drawn; a chart of the catalogue that is missing does not compile. */
export function galleryCharts(data: GalleryData): Readonly<Record<ChartName, Draw>> {
  const { rows, before, period } = data;
  const allMonths = "2024-11-01..2026-06-30";
  const year = "2025-07-01..2026-06-30";
  return {
    coverageTileGrid: (o) => a.coverageTileGrid(rows("designated-villages", ["province"]), o),
    coverageBars: (o) =>
      a.coverageBars(rows("designated-villages", ["regency"], { scope: { kind: "region", code: RegionCode.parse("53") } }), o),
    regionMap: (o) =>
      a.regionMap(rows("active-villages", ["province"]), o, {
        map: inventedBorders(a.provinceTiles),
        keyProperty: "code",
        dimension: "province",
        source: "rekaan / invented",
      }),
    pointMap: (o) =>
      a.pointMap(rows("participants", ["village"]), o, {
        dimension: "village",
        places: inventedPlaces(data.dataset),
        land: countries(),
        source: "Natural Earth (world-atlas); lokasi rekaan / invented places",
      }),
    trendByMonth: (o) => a.trendByMonth(rows("education-sessions", ["month"], { period: allMonths }), o),
    controlChart: (o) => a.controlChart(rows("reporting-completeness", ["month"], { period: allMonths }), o),
    smallMultiples: (o) => a.smallMultiples(rows("education-sessions", ["province", "month"], { period: year }), o),
    periodSlope: (o) =>
      a.periodSlope(rows("education-sessions", ["province"], { period: before }), rows("education-sessions", ["province"]), o),
    heatMap: (o) => a.heatMap(rows("education-sessions", ["office", "month"], { period }), o),
    activityCalendar: (o) => a.activityCalendar(rows("education-sessions", ["village", "month"]), o),
    officesCompared: (o) => a.officesCompared(rows("verification-timeliness", ["office"]), o),
    funnelPlot: (o) => a.funnelPlot(rows("verification-timeliness", ["office"]), funnelOf(rows("verification-timeliness", ["office"])), o),
    intervalDots: (o) => a.intervalDots(rows("verification-timeliness", ["province"]), o, "province"),
    targetBullets: (o) =>
      a.targetBullets(
        ["active-villages", "assigned-villages", "reporting-completeness", "verification-timeliness", "women-share"].flatMap((id, at) =>
          rows(id).map((row) => withTarget(row, [0.7, 0.95, 0.9, 0.85, 0.5][at] ?? 1)),
        ),
        o,
      ),
    timeliness: (o) => a.timeliness(rows("verification-timeliness", ["category"]), o),
    survivalCurve: (o) => a.survivalCurve(...tenure(data), o),
    workload: (o) => a.workload(rows("villages-per-officer", ["office"]), o),
    lorenzCurve: (o) => a.lorenzCurve(...load(data), o),
    assignmentTimeline: (o) => {
      const timeline = a.villageTimeline(data.dataset, {
        from: CalendarDay.parse("2025-01-01"),
        to: CalendarDay.parse("2026-07-01"),
        scope: { kind: "region", code: busiestRegency(data) },
      });
      return a.assignmentTimeline(timeline, o);
    },
    reportFlow: (o) => a.reportFlow(a.reportFlowLinks(data.prepared, { period }), o),
  };
}

/** The countries of Natural Earth. */
function countries(): GeoFeatures {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries) as unknown as GeoFeatures;
}

const withTarget = (row: KpiRow, target: number): KpiRow => ({ ...row, target: row.target ?? target });

/** The tenure of officers: the row of the KPI, and the curve of the same stays (postings to one office, in months). */
function tenure({ dataset, asOf, rows }: GalleryData): [KpiRow, a.SurvivalCurve] {
  const end = toDayNumber(asOf) + 1;
  const stays = dataset.postings.filter(({ from }) => toDayNumber(from) < end);
  const offices = new Map(dataset.offices.map(({ id }, at) => [id, at] as const));
  const over = (to: CalendarDay | undefined): boolean => to !== undefined && toDayNumber(to) < end;
  const curve = a.kaplanMeierCurve({
    time: stays.map(({ from, to }) => ((over(to) ? toDayNumber(to as CalendarDay) : end) - toDayNumber(from)) / 30.4375),
    isEvent: stays.map(({ to }) => (over(to) ? 1 : 0)),
    cluster: stays.map(({ officeId }) => offices.get(officeId) ?? 0),
  });
  return [rowOf(rows, "officer-tenure", a.medianTime(curve).median), curve];
}

/** The villages that each officer in post leads. */
function load({ dataset, prepared, asOf, rows }: GalleryData): [KpiRow, readonly a.LorenzPoint[]] {
  const led = new Map(
    dataset.officers.flatMap(({ id }) => (prepared.timeline.postingOf.at(id, asOf) === undefined ? [] : [[id, 0] as [string, number]])),
  );
  for (const { id } of dataset.villages) {
    const lead = prepared.timeline.designationOf.at(id, asOf) && prepared.timeline.leadOf.at(id, asOf);
    const villages = led.get(lead?.officerId ?? "");
    if (lead !== undefined && villages !== undefined) led.set(lead.officerId, villages + 1);
  }
  const spread = a.lorenz([...led.values()]);
  return [rowOf(rows, "workload-gini", spread?.gini ?? null), spread?.curve ?? []];
}

/** The limits in which offices lie by chance, widened for what differs between them besides. */
function funnelOf(offices: readonly KpiRow[]): a.Funnel {
  const units = offices.flatMap(({ by, numerator, denominator }) =>
    by.office === undefined || numerator === null || denominator === null ? [] : [{ key: by.office, numerator, denominator }],
  );
  return a.funnel(units, { scale: "share" });
}

/** The regency with most villages of the sample, so that the timeline has lines. */
function busiestRegency({ dataset }: GalleryData): RegionCode {
  const counts = new Map<RegionCode, number>();
  for (const { regionCode } of dataset.villages) {
    const regency = regencyOf(regionCode);
    if (regency !== undefined) counts.set(regency, (counts.get(regency) ?? 0) + 1);
  }
  return ([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [RegionCode.parse("53")])[0];
}

/** The row of a KPI; made from the figure itself where the catalogue does not have the KPI. */
function rowOf(rows: GalleryData["rows"], id: string, value: number | null): KpiRow {
  if (a.kpiById(id) !== undefined) return rows(id)[0] as KpiRow;
  const like = rows("officers-in-post")[0] as KpiRow;
  return {
    ...like,
    kpi: id,
    value,
    numerator: null,
    denominator: null,
    ...(value === null ? { status: "not-computable", reason: "median-not-reached" } : {}),
  } as KpiRow;
}
