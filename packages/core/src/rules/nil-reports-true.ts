import { type CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
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
    const { nilReports } = view.dataset;
    if (nilReports.length === 0) return [];
    const [villages, months] = [nilReports.dictionary("villageId"), nilReports.dictionary("month")];
    const told = monthsWithReports(view, new Map(villages.values.map((id, index) => [id, index])));
    const lastDays = months.values.map((text) => toDayNumber(monthOf(text).lastDay));
    const monthNumbers = months.values.map((text) => monthNumber(monthOf(text).start));
    const days = nilReports.numbers("submittedOn");
    const first = new Map<number, number>();
    return Array.from(days.keys()).flatMap((row) => {
      const month = months.codes[row] as number;
      const key = monthKey(villages.codes[row] as number, monthNumbers[month] as number);
      const [report, other] = [told.get(key), first.get(key)];
      if (other === undefined) first.set(key, row);
      const isEarly = (days[row] as number) < (lastDays[month] as number);
      return report === undefined && other === undefined && !isEarly ? [] : nilFindings(view, { row, report, other, isEarly });
    });
  },
};

interface Faulty {
  readonly row: number;
  /** The row of a report of that month. */
  readonly report: number | undefined;
  /** The row of the first nil report of that month. */
  readonly other: number | undefined;
  readonly isEarly: boolean;
}

function nilFindings({ dataset: { nilReports, reports } }: DatasetView, { row, report, other, isEarly }: Faulty): Finding[] {
  const { id, villageId: village, month } = nilReports.row(row);
  const where = (field: string) => ({ table: "nilReports", key: id, path: [field] }) as const;
  const idAt = (table: typeof nilReports | typeof reports, at: number): string => table.texts("id")[at] as string;
  return [
    ...(report === undefined
      ? []
      : [finding("nil-report-contradicted", "warning", where("month"), { village, month, report: idAt(reports, report) })]),
    ...(other === undefined
      ? []
      : [finding("nil-report-repeated", "warning", where("month"), { village, month, other: idAt(nilReports, other) })]),
    ...(isEarly ? [finding("nil-report-early", "warning", where("submittedOn"), { month })] : []),
  ];
}

/** The month of a report is that of its event, else of its submission, in the village's time zone. Gives the first report's row of each. */
function monthsWithReports(view: DatasetView, nilVillages: ReadonlyMap<string, number>): Map<number, number> {
  const { reports } = view.dataset;
  const { codes, values } = reports.dictionary("villageId");
  const villages = eventVillages(view, { codes, values });
  const indexOf = values.map((id) => nilVillages.get(id));
  const [event, submitted] = [reports.numbers("eventAt"), reports.numbers("submittedAt")];
  const rows = new Map<number, number>();
  const monthNumbers = new Map<number, number>();
  for (let row = 0; row < reports.length; row += 1) {
    const village = indexOf[codes[row] as number];
    const at = event[row] as number;
    const day = villages.localDay(row, Number.isNaN(at) ? (submitted[row] as number) : at);
    if (village === undefined || Number.isNaN(day)) continue;
    const month = monthNumbers.get(day) ?? monthNumber(fromDayNumber(day));
    monthNumbers.set(day, month);
    const key = monthKey(village, month);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

const monthOf = (text: string): Period => (parsePeriod(text) as { value: Period }).value;

const monthNumber = (day: CalendarDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** More than there are months until the year 9999, so that each village has numbers of its own. */
const monthsOfAVillage = 200_000;
const monthKey = (village: number, month: number): number => village * monthsOfAVillage + month;
