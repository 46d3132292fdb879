import { fromDayNumber } from "../calendar-day.ts";
import { isSupplied } from "../dataset.ts";
import { type Finding, finding } from "../finding.ts";
import type { DatasetView } from "./dataset-view.ts";
import { eventVillages } from "./event-villages.ts";
import { rowGroups } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * Activities are held in, and reports come from, a village that is designated on that day (of its time zone); a report also where
 * it was on the day of the event. One finding a village.
 */
export const eventsOfDesignatedVillages: Rule = {
  codes: {
    "activity-outside-designation": { severities: ["warning"], source: ruleSources.inauguration },
    "report-outside-designation": { severities: ["warning"], source: ruleSources.regionalPractice },
  },
  reads: ["villages", "designations", "activities", "reports"],
  check(view) {
    if (!isSupplied(view.dataset, "designations") || !isSupplied(view.dataset, "villages")) return [];
    return [...outside(view, "activities"), ...outside(view, "reports")];
  },
};

const codeOf = { activities: "activity-outside-designation", reports: "report-outside-designation" } as const;

function outside(view: DatasetView, table: "activities" | "reports"): Finding[] {
  const ids = view.dataset[table].texts("id");
  const { days, eventDays, villageOf } = daysOf(view, table);
  const groups = rowGroups<string>();
  const steps = new Map([...view.timeline.designationOf.keys()].map((key) => [key, view.timeline.designationOf.steps(key)] as const));
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] as number;
    const villageId = villageOf(row);
    const isDesignated = (on: number): boolean => steps.get(villageId)?.some((step) => step.fromDay <= on && on < step.toDay) === true;
    if (Number.isNaN(day) || isDesignated(day) || isDesignated(eventDays[row] as number)) continue;
    if (view.village(villageId) !== undefined && !view.lost("designations", villageId)) groups.add(villageId, row);
  }
  return groups.groups().map(({ key: village, firstRow, count }) => {
    const params = { village, day: fromDayNumber(days[firstRow] as number), count };
    return finding(codeOf[table], "warning", { table, key: ids[firstRow] as string, path: ["villageId"] }, params);
  });
}

interface EventDays {
  readonly days: Float64Array;
  /** NaN where the event's time is not known. */
  readonly eventDays: Float64Array;
  readonly villageOf: (row: number) => string;
}

/** The local day of every row and of its event, and its village. */
function daysOf(view: DatasetView, table: "activities" | "reports"): EventDays {
  const { dataset } = view;
  const villages = eventVillages(view, dataset[table].dictionary("villageId"));
  const villageOf = villages.idOf;
  if (table === "activities") return { days: dataset.activities.numbers("day"), eventDays: dataset.activities.numbers("day"), villageOf };
  const localDays = (minutes: Float64Array): Float64Array => minutes.map((at, row) => villages.localDay(row, at));
  return { days: localDays(dataset.reports.numbers("submittedAt")), eventDays: localDays(dataset.reports.numbers("eventAt")), villageOf };
}
