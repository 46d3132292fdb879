import { toDayNumber } from "../calendar-day.ts";
import { type Finding, finding } from "../finding.ts";
import type { DatasetView } from "./dataset-view.ts";
import { eventVillages } from "./event-villages.ts";
import { matchingRows } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** Nothing happened after the day of the check, in the time zone of its village. One finding a table. */
export const notInFuture: Rule = {
  codes: { "event-in-future": { severities: ["error"], source: ruleSources.consistency } },
  reads: ["villages", "activities", "reports", "reportEvents", "nilReports"],
  check(view) {
    if (view.asOf === undefined) return [];
    const today = toDayNumber(view.asOf);
    return [
      ...later(view, "activities", "day", today),
      ...later(view, "nilReports", "submittedOn", today),
      ...laterReports(view, today),
      ...laterEvents(view, today),
    ];
  },
};

function later(view: DatasetView, table: "activities" | "nilReports", field: string, today: number): Finding[] {
  const days = view.dataset[table].numbers(field as never);
  return future(view, { table, field, isLater: (row) => (days[row] as number) > today });
}

function laterReports(view: DatasetView, today: number): Finding[] {
  const { reports } = view.dataset;
  const villages = eventVillages(view, reports.dictionary("villageId"));
  const at = reports.numbers("submittedAt");
  return future(view, { table: "reports", field: "submittedAt", isLater: (row) => (at[row] as number) >= villages.endOfDay(row, today) });
}

/** The entries of a history lie in the time zone of the report's village. Where that is not known, nothing is said. */
function laterEvents(view: DatasetView, today: number): Finding[] {
  const { reports, reportEvents } = view.dataset;
  const villages = eventVillages(view, reports.dictionary("villageId"));
  const { codes } = reportEvents.dictionary("reportId");
  const ends = Float64Array.from(view.reportRows(), (row) => villages.endOfDay(row, today));
  const at = reportEvents.numbers("at");
  return future(view, {
    table: "reportEvents",
    field: "at",
    isLater: (row) => (at[row] as number) >= (ends[codes[row] as number] as number),
  });
}

interface Future {
  readonly table: "activities" | "nilReports" | "reports" | "reportEvents";
  readonly field: string;
  readonly isLater: (row: number) => boolean;
}

function future({ dataset, asOf }: DatasetView, { table, field, isLater }: Future): Finding[] {
  const found = matchingRows(dataset[table].length, isLater);
  if (found === undefined) return [];
  const key = dataset[table].texts("id")[found.firstRow] as string;
  const params = { column: field, day: asOf as string, count: found.count };
  return [finding("event-in-future", "error", { table, key, path: [field] }, params)];
}
