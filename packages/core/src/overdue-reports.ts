import { type CalendarDay, fromDayNumber, toDayNumber } from "./calendar-day.ts";
import type { Dataset } from "./dataset.ts";
import type { PolicyProfile } from "./entities/policy-profile.ts";
import { endOfDayMinutes, fromMinutes, type Instant, localDayNumber } from "./instant.ts";
import { onceForEach } from "./lazy.ts";
import { deadlineOf, policyOn, type ServiceLevel } from "./policy.ts";
import { lastEntryBefore, type ReportHistories, reportHistories } from "./report-history.ts";
import { type ReportCategory, type ReportState, reportStates } from "./terms.ts";
import { timeZoneOf } from "./time-zone.ts";

/** A report that waits for longer than its service level allows (a red flag). */
export interface OverdueReport {
  readonly reportId: string;
  readonly villageId: string;
  readonly category: ReportCategory;
  readonly level: Exclude<ServiceLevel, "submission">;
  /** The policy profile whose level it is. */
  readonly policyId: string;
  /** When the clock began to run, and by when it should have been done; in the village's time zone. */
  readonly since: Instant;
  readonly due: Instant;
}

/** Which level runs while a report is in a state. */
const waitsFor: Readonly<Partial<Record<ReportState, OverdueReport["level"]>>> = { submitted: "verification", verified: "follow-up" };

/**
 * Which reports are open past a service level at the end of a day (in the village's time zone), longest overdue first?
 * The level is that of the policy profile in force on the day on which the clock began; where there is none, nothing is overdue.
 * Reports and entries that happened or were recorded after the day are not seen; a report of which no entry is seen was
 * submitted when it says so. Reports of villages that are not in the dataset are left out.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2026-03-01T08:00+08:00" }],
 *   reportEvents: [],
 * }, { programme: { synthetic: true, policyProfiles: [northSumatra2026(CalendarDay.parse("2026-01-01"))] } });
 * overdueReports(dataset, CalendarDay.parse("2026-03-02")).length; // => 0
 * overdueReports(dataset, CalendarDay.parse("2026-03-03")).map((report) => report.due); // => ["2026-03-03T08:00+08:00"]
 * ```
 */
export function overdueReports(
  dataset: Dataset,
  asOf: CalendarDay,
  histories: ReportHistories = reportHistories(dataset),
): OverdueReport[] {
  const policyAt = onceForEach((day: number) => policyOn(dataset.programme, fromDayNumber(day)));
  const { codes, values } = dataset.reports.dictionary("villageId");
  const codeOf = new Map(dataset.villages.map((village) => [village.id, village.regionCode]));
  const offsets = values.map((id) => {
    const code = codeOf.get(id);
    return code && timeZoneOf(code).offsetMinutes;
  });
  const [submitted, recorded] = [dataset.reports.numbers("submittedAt"), dataset.reports.numbers("recordedAt")];
  const overdue: OverdueReport[] = [];
  for (let report = 0; report < dataset.reports.length; report += 1) {
    const offsetMinutes = offsets[codes[report] as number];
    if (offsetMinutes === undefined) continue;
    const end = endOfDayMinutes(toDayNumber(asOf), offsetMinutes);
    const submittedAt = submitted[report] as number;
    if (submittedAt >= end || (recorded[report] as number) >= end) continue;
    const open = waitingAt(histories, { report, end, submittedAt });
    const found = open && overdueAt(dataset, policyAt, { ...open, report, offsetMinutes, end });
    if (found !== undefined) overdue.push(found);
  }
  return overdue.sort((a, b) => Date.parse(a.due) - Date.parse(b.due) || (a.reportId < b.reportId ? -1 : 1));
}

interface Waiting {
  readonly level: OverdueReport["level"];
  readonly at: number;
}

/** What the report waits for after its last entry that is known at the minute `end`; undefined where it waits for nothing. */
function waitingAt(
  histories: ReportHistories,
  { report, end, submittedAt }: { readonly report: number; readonly end: number; readonly submittedAt: number },
): Waiting | undefined {
  const last = lastEntryBefore(histories, report, end);
  if (last === undefined) return { level: "verification", at: submittedAt };
  const level = waitsFor[reportStates[histories.state[last] as number] as ReportState];
  return level && { level, at: histories.at[last] as number };
}

function overdueAt(
  dataset: Dataset,
  policyAt: (day: number) => PolicyProfile | undefined,
  { level, at, report, offsetMinutes, end }: Waiting & { readonly report: number; readonly offsetMinutes: number; readonly end: number },
): OverdueReport | undefined {
  const policy = policyAt(localDayNumber(at, offsetMinutes));
  if (policy === undefined) return undefined;
  const { id, villageId, category } = dataset.reports.row(report);
  const due = deadlineOf(policy, { level, category, start: at, offsetMinutes });
  if (due >= end) return undefined;
  const [since, dueAt] = [fromMinutes(at, offsetMinutes), fromMinutes(due, offsetMinutes)];
  return { reportId: id, villageId, category, level, policyId: policy.id, since, due: dueAt };
}
