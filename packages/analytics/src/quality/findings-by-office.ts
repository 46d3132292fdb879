import {
  type CalendarDay,
  type Dataset,
  type Finding,
  type RejectedRow,
  type RuleCode,
  type Severity,
  severities,
  type TableName,
} from "@pimpasa/core";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import { allOffices, placeOf, type QualityPlace, wholeProgramme } from "./quality-place.ts";
import { rejectedRowOffice } from "./rejected-row-office.ts";

/** How many findings of one rule concern the records of one table. */
export interface FindingCount extends QualityPlace {
  /** The code of the rule; `row-rejected` for rows that could not be read. */
  readonly rule: RuleCode | "row-rejected";
  readonly severity: Severity;
  readonly table: TableName | "programme";
  readonly count: number;
}

/** What was found, and on which day the villages' offices are asked. */
export interface FindingOptions {
  readonly asOf: CalendarDay;
  readonly findings: readonly Finding[];
  readonly rejected?: readonly RejectedRow[];
}

/**
 * How many findings are there, by rule and severity, for the programme and for each office? A finding belongs to the
 * office of its record, a rejected row to the office or village that it names; what concerns a table as a whole, or
 * speaks for many of its records, is unplaced. The gravest first, then the most frequent.
 *
 * @example
 * ```ts
 * const { dataset, findings } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", decree: "SK/1/2025", from: "2025-01-01" }],
 * });
 * findingsByOffice(dataset, { asOf: CalendarDay.parse("2025-06-30"), findings }).map((row) => [row.officeId, row.rule, row.count]); // => [[null, "reference-missing", 1], ["k1", "reference-missing", 1]]
 * ```
 */
export function findingsByOffice(data: Dataset | PreparedQuality, { asOf, findings, rejected = [] }: FindingOptions): FindingCount[] {
  const { prepared, offices } = qualityOf(data, asOf);
  const items = [
    ...findings.map((found) => {
      const { rule, severity, table, key } = found;
      const officeId = table === "programme" || key === "" || isOfManyOffices(found) ? null : offices.of(table, key);
      return { rule, severity, table, officeId };
    }),
    ...rejected.map((row) => {
      return { rule: "row-rejected" as const, severity: "error" as const, table: row.table, officeId: rejectedRowOffice(row, offices) };
    }),
  ];
  const whole = counted(items, wholeProgramme);
  const parts = Map.groupBy(items, (item) => item.officeId);
  return [...whole, ...allOffices(prepared.dataset).flatMap((officeId) => counted(parts.get(officeId) ?? [], placeOf(officeId)))];
}

/** Does one finding speak for records of several offices? Then the record that it names is only the first of them. */
function isOfManyOffices({ params }: Finding): boolean {
  const isOfOne = "village" in params || "office" in params || "officer" in params;
  return "count" in params && params.count > 1 && !isOfOne;
}

function counted(items: readonly Pick<FindingCount, "rule" | "severity" | "table">[], place: QualityPlace): FindingCount[] {
  const groups = Map.groupBy(items, ({ rule, severity, table }) => `${rule}\0${severity}\0${table}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const { rule, severity, table } = first;
      return [{ ...place, rule, severity, table, count: 1 + others.length }];
    })
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count || compared(a, b));
}

const compared = (a: FindingCount, b: FindingCount): number => {
  const [left, right] = [`${a.rule}\0${a.table}`, `${b.rule}\0${b.table}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
