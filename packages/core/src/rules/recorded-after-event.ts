import { type Finding, finding } from "../finding.ts";
import { minutesPerDay } from "../instant.ts";
import type { DatasetView } from "./dataset-view.ts";
import { eventVillages } from "./event-villages.ts";
import { matchingRows } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** What happened was recorded after it happened, and submitted after it happened. One finding a table. */
export const recordedAfterEvent: Rule = {
  codes: {
    "recorded-before-event": { severities: ["warning"], source: ruleSources.consistency },
    "submitted-before-event": { severities: ["error"], source: ruleSources.regionalPractice },
  },
  reads: ["villages", "activities", "reports", "reportEvents", "nilReports"],
  check: (view) => [
    ...ofDay(view, "activities", view.dataset.activities.numbers("day")),
    ...reports(view),
    ...entries(view),
    ...ofDay(view, "nilReports", view.dataset.nilReports.numbers("submittedOn")),
    ...submissions(view),
  ],
};

interface Earlier {
  readonly table: "activities" | "reports" | "reportEvents" | "nilReports";
  readonly field: string;
  readonly isEarlier: (row: number) => boolean;
}

function earlier({ dataset }: DatasetView, rule: "recorded-before-event" | "submitted-before-event", test: Earlier): Finding[] {
  const { table, field, isEarlier } = test;
  const found = matchingRows(dataset[table].length, isEarlier);
  if (found === undefined) return [];
  const key = dataset[table].texts("id")[found.firstRow] as string;
  const severity = rule === "submitted-before-event" ? "error" : "warning";
  return [finding(rule, severity, { table, key, path: [field] }, { column: field, count: found.count })];
}

/** An activity or a nil report has a day but no time: its record may be of the same day, in the village's zone. */
function ofDay(view: DatasetView, table: "activities" | "nilReports", days: Float64Array): Finding[] {
  const villages = eventVillages(view, view.dataset[table].dictionary("villageId"));
  const recorded = view.dataset[table].numbers("recordedAt");
  const isEarlier = (row: number) => (recorded[row] as number) < villages.endOfDay(row, days[row] as number) - minutesPerDay;
  return earlier(view, "recorded-before-event", { table, field: "recordedAt", isEarlier });
}

function reports(view: DatasetView): Finding[] {
  const [submitted, recorded] = [view.dataset.reports.numbers("submittedAt"), view.dataset.reports.numbers("recordedAt")];
  const isEarlier = (row: number) => (recorded[row] as number) < (submitted[row] as number);
  return earlier(view, "recorded-before-event", { table: "reports", field: "recordedAt", isEarlier });
}

function entries(view: DatasetView): Finding[] {
  const [at, recorded] = [view.dataset.reportEvents.numbers("at"), view.dataset.reportEvents.numbers("recordedAt")];
  const isEarlier = (row: number) => (recorded[row] as number) < (at[row] as number);
  return earlier(view, "recorded-before-event", { table: "reportEvents", field: "recordedAt", isEarlier });
}

function submissions(view: DatasetView): Finding[] {
  const [event, submitted] = [view.dataset.reports.numbers("eventAt"), view.dataset.reports.numbers("submittedAt")];
  const isEarlier = (row: number) => (event[row] as number) > (submitted[row] as number);
  return earlier(view, "submitted-before-event", { table: "reports", field: "eventAt", isEarlier });
}
