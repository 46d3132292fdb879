import { activitiesOf } from "../events/activities.ts";
import { nilReportsOf } from "../events/nil-reports.ts";
import { reportsOf } from "../events/reports.ts";
import type { Stage } from "../events/stage.ts";
import type { VillageDraft } from "../plan/drafts.ts";
import { lazily, type RowsOf } from "./rows.ts";

/** The events, village by village: only those of one village are ever held. */
export function eventRows(stage: Stage): RowsOf<"activities" | "activityVillages" | "reports" | "reportEvents" | "nilReports"> {
  const inEach = <T>(generate: (village: VillageDraft) => Iterable<T>): Iterable<T> =>
    lazily(function* () {
      for (const village of stage.world.villages) yield* generate(village);
    });
  return {
    activities: inEach(function* (village) {
      for (const { activity } of activitiesOf(stage, village)) yield activity;
    }),
    activityVillages: inEach(function* (village) {
      for (const { villages } of activitiesOf(stage, village)) yield* villages;
    }),
    reports: inEach(function* (village) {
      for (const { report } of reportsOf(stage, village)) yield report;
    }),
    reportEvents: inEach(function* (village) {
      for (const { events } of reportsOf(stage, village)) yield* events;
    }),
    nilReports: inEach((village) => nilReportsOf(stage, village)),
  };
}
