import { UTCDate } from "@date-fns/utc";
import { addMonths } from "date-fns/addMonths";
import { type CalendarDay, fromDayNumber, toDayNumber } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import { type AnyRecord, recordsOf, withRecords } from "../dataset-records.ts";
import { containsDay } from "../interval.ts";
import { type Issue, issue } from "../issue.ts";
import { err, ok, type Result } from "../result.ts";
import type { TableName } from "../tables.ts";
import { personalFieldsOf, personalTables } from "./personal-fields.ts";
import { recordEnd } from "./record-end.ts";
import type { RetentionPolicy } from "./retention-policy.ts";

/** A record whose personal fields are past their retention time. No value of these fields is in it. */
export interface ExpiredRecord {
  readonly table: TableName;
  readonly id: string;
  /** The personal fields that are filled. */
  readonly fields: readonly string[];
  /** When the record ended. */
  readonly endedOn: CalendarDay;
  /** The first day on which the fields should be gone. */
  readonly expiredOn: CalendarDay;
}

const msPerDay = 86_400_000;

/**
 * Which records' personal fields are past their retention time on a day? Those that are filled although the record ended
 * so many calendar months ago as the policy says for its table, in the order of tables and records. 31 August and six
 * months is 28 (29) February.
 *
 * A record ends when its dated interval does (`to`), an officer with the last posting, an activity on its day, a report
 * and its history with the entry that closes it. What is still open, has no known end, or stands in a table without a
 * retention time does not expire.
 *
 * @returns the records, or the issue `policy-not-valid` where the policy is not in force on the day.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   liaisons: [{ id: "l1", villageId: "v1", name: "Perangkat Contoh", from: "2023-01-01", to: "2024-01-31" }],
 * });
 * const policy = RetentionPolicy.parse({
 *   id: "contoh", label: { id: "Contoh", en: "Example" }, source: "SK contoh", from: "2025-01-01", months: { liaisons: 13 },
 * });
 * const result = expired(dataset, CalendarDay.parse("2025-02-28"), policy);
 * result.ok ? result.value.map((one) => [one.id, one.fields, one.expiredOn]) : []; // => [["l1", ["name"], "2025-02-28"]]
 * ```
 */
export function expired(dataset: Dataset, asOf: CalendarDay, policy: RetentionPolicy): Result<ExpiredRecord[], Issue> {
  if (!containsDay(policy, asOf)) return err(issue("policy-not-valid", { policy: policy.id, day: asOf }));
  return ok(personalTables.flatMap((table) => [...expiredIn(dataset, table, asOf, policy.months[table])]));
}

function* expiredIn(dataset: Dataset, table: TableName, asOf: CalendarDay, months: number | undefined): Iterable<ExpiredRecord> {
  if (months === undefined) return;
  const endOf = recordEnd(dataset, table);
  const names = personalFieldsOf(table).map((field) => field.name);
  const today = toDayNumber(asOf);
  for (const record of recordsOf(dataset, table)) {
    const endedOn = endOf(record);
    const fields = names.filter((name) => record[name] !== undefined);
    if (endedOn === undefined || fields.length === 0) continue;
    const expiry = dayNumberAfter(endedOn, months);
    if (expiry <= today) yield { table, id: record.id as string, fields, endedOn, expiredOn: fromDayNumber(expiry) };
  }
}

/** As a day number: months after the year 9999 are days that cannot be written. */
const dayNumberAfter = (day: CalendarDay, months: number): number =>
  addMonths(new UTCDate(toDayNumber(day) * msPerDay), months).getTime() / msPerDay;

/**
 * The dataset without the personal fields that are past their retention time on the day (`expired`); the records stay,
 * and so does everything else in them.
 *
 * @returns the dataset, or the issue `policy-not-valid` where the policy is not in force on the day.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   activities: [{ id: "a1", kind: "village-visit", villageId: "v1", day: "2023-01-01", summary: "Ringkasan contoh" }],
 * });
 * const policy = RetentionPolicy.parse({
 *   id: "contoh", label: { id: "Contoh", en: "Example" }, source: "SK contoh", from: "2025-01-01", months: { activities: 24 },
 * });
 * const result = withoutExpired(dataset, CalendarDay.parse("2025-01-01"), policy);
 * result.ok && result.value.activities.row(0).summary; // => undefined
 * ```
 */
export function withoutExpired(dataset: Dataset, asOf: CalendarDay, policy: RetentionPolicy): Result<Dataset, Issue> {
  const found = expired(dataset, asOf, policy);
  if (!found.ok) return found;
  const tables = Map.groupBy(found.value, (one) => one.table);
  return ok(withRecords(dataset, new Map([...tables].map(([table, list]) => [table, blanked(dataset, table, list)] as const))));
}

function blanked(dataset: Dataset, table: TableName, list: readonly ExpiredRecord[]): AnyRecord[] {
  const fieldsOf = new Map(list.map((one) => [one.id, one.fields] as const));
  return [...recordsOf(dataset, table)].map((record) => {
    const fields = fieldsOf.get(record.id as string);
    return fields === undefined ? record : Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)));
  });
}
