import { type CalendarDay, fromDayNumber } from "../calendar-day.ts";
import type { NilReport } from "../entities/nil-report.ts";
import { type Finding, finding } from "../finding.ts";
import { type Period, parsePeriod } from "../period.ts";
import type { DatasetView } from "./dataset-view.ts";
import { eventVillages } from "./event-villages.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A nil report says of a month, not before its last day, that nothing happened in it: once, and no report tells of an event in it. */
export const nilReportsTrue: Rule = {
  codes: {
    "nil-report-contradicted": { severities: ["warning"], source: ruleSources.regionalPractice },
    "nil-report-repeated": { severities: ["warning"], source: ruleSources.consistency },
    "nil-report-early": { severities: ["warning"], source: ruleSources.consistency },
  },
  reads: ["villages", "reports", "nilReports"],
  check(view) {
    if (view.dataset.nilReports.length === 0) return [];
    const known = { told: monthsWithReports(view), first: new Map<string, string>(), lastDays: new Map<string, CalendarDay>() };
    return [...view.dataset.nilReports].flatMap((nilReport) => nilFindings(nilReport, known));
  },
};

interface Known {
  /** The first report of each village and month. */
  readonly told: ReadonlyMap<string, string>;
  /** The first nil report of each village and month. */
  readonly first: Map<string, string>;
  /** The last day of each month. */
  readonly lastDays: Map<string, CalendarDay>;
}

function nilFindings({ id, villageId, month, submittedOn }: NilReport, { told, first, lastDays }: Known): Finding[] {
  const key = `${villageId}\n${month}`;
  const [report, other] = [told.get(key), first.get(key)];
  if (other === undefined) first.set(key, id);
  const lastDay = lastDays.get(month) ?? (parsePeriod(month) as { value: Period }).value.lastDay;
  lastDays.set(month, lastDay);
  const where = (field: string) => ({ table: "nilReports", key: id, path: [field] }) as const;
  return [
    ...(report === undefined ? [] : [finding("nil-report-contradicted", "warning", where("month"), { village: villageId, month, report })]),
    ...(other === undefined ? [] : [finding("nil-report-repeated", "warning", where("month"), { village: villageId, month, other })]),
    ...(submittedOn >= lastDay ? [] : [finding("nil-report-early", "warning", where("submittedOn"), { month })]),
  ];
}

/** The month of a report is that of its event, else of its submission, in the village's time zone. */
function monthsWithReports(view: DatasetView): Map<string, string> {
  const { reports } = view.dataset;
  const villages = eventVillages(view, reports.dictionary("villageId"));
  const [event, submitted, ids] = [reports.numbers("eventAt"), reports.numbers("submittedAt"), reports.texts("id")];
  const nilVillages = new Set(view.dataset.nilReports.dictionary("villageId").values);
  const months = new Map<string, string>();
  const monthOf = new Map<number, string>();
  for (let row = 0; row < reports.length; row += 1) {
    if (!nilVillages.has(villages.idOf(row))) continue;
    const at = event[row] as number;
    const day = villages.localDay(row, Number.isNaN(at) ? (submitted[row] as number) : at);
    if (Number.isNaN(day)) continue;
    const month = monthOf.get(day) ?? fromDayNumber(day).slice(0, "YYYY-MM".length);
    monthOf.set(day, month);
    const key = `${villages.idOf(row)}\n${month}`;
    if (!months.has(key)) months.set(key, ids[row] as string);
  }
  return months;
}
