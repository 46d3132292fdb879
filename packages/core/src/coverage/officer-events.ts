import { type CalendarDay, fromDayNumber } from "../calendar-day.ts";
import { listSeparator } from "../cell.ts";
import type { Dataset } from "../dataset.ts";
import type { Instant } from "../instant.ts";
import { reportRowsByCode } from "../report-history.ts";
import type { ActivityKind, ReportState } from "../terms.ts";
import type { DaySpan } from "./day-spans.ts";
import { villageClock } from "./village-clock.ts";

/** An activity that names the officer. */
export interface OfficerActivity {
  readonly activityId: string;
  readonly kind: ActivityKind;
  /** The host village. */
  readonly villageId: string;
  readonly day: CalendarDay;
}

/** The states by which a submitted report is decided. */
export const decisionStates = ["verified", "returned", "rejected"] as const satisfies ReportState[];

/** A decision of the officer on a report. */
export interface ReportDecision {
  readonly reportId: string;
  /** The entry in the report's history. */
  readonly reportEventId: string;
  readonly villageId: string;
  readonly state: (typeof decisionStates)[number];
  readonly at: Instant;
  /** The day in the village. */
  readonly day: CalendarDay;
}

/** The activities on one of the days that name the officer, in order of day and id. */
export function officerActivities({ activities }: Dataset, officerId: string, { fromDay, toDay }: DaySpan): OfficerActivity[] {
  const officers = activities.dictionary("officerIds");
  const names = officers.values.map((list) => list.split(listSeparator).includes(officerId));
  const days = activities.numbers("day");
  const found: OfficerActivity[] = [];
  officers.codes.forEach((code, row) => {
    if (names[code] !== true || !((days[row] as number) >= fromDay && (days[row] as number) < toDay)) return;
    const { id, kind, villageId, day } = activities.row(row);
    found.push({ activityId: id, kind, villageId, day });
  });
  return found.sort((a, b) => (a.day + a.activityId < b.day + b.activityId ? -1 : 1));
}

const isDecision = (state: ReportState): state is ReportDecision["state"] => (decisionStates as readonly ReportState[]).includes(state);

/** The officer's decisions that lie on one of the days in the village of the report, in order of time and id. */
export function officerDecisions(dataset: Dataset, officerId: string, { fromDay, toDay }: DaySpan): ReportDecision[] {
  const { reports, reportEvents } = dataset;
  const clock = villageClock(dataset, toDay);
  const villages = clock.rowsOf(reports.dictionary("villageId"));
  const officers = reportEvents.dictionary("officerId");
  const own = officers.values.indexOf(officerId);
  const found: ReportDecision[] = [];
  if (own < 0) return found;
  const reportRows = reportRowsByCode(dataset);
  const reportCodes = reportEvents.dictionary("reportId").codes;
  officers.codes.forEach((code, row) => {
    if (code !== own) return;
    const { id, reportId, state, at } = reportEvents.row(row);
    const village = villages[reportRows[reportCodes[row] as number] as number] ?? -1;
    if (!isDecision(state) || village < 0) return;
    const day = clock.localDay(village, reportEvents.numbers("at")[row] as number);
    const { id: villageId } = dataset.villages[village] as Dataset["villages"][number];
    if (fromDay <= day && day < toDay) found.push({ reportId, reportEventId: id, villageId, state, at, day: fromDayNumber(day) });
  });
  return found.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.reportEventId < b.reportEventId ? -1 : 1));
}
