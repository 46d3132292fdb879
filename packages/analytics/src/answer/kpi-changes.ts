import { addDaysTo, type Dataset, type Period, previousPeriod, samePeriodLastYear, toDayNumber } from "@pimpasa/core";
import { isTimeDimension } from "../dimension.ts";
import { type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import { dayOf, periodOf } from "./asked.ts";
import { type Comparison, type KnownPeriod, obstacleOf } from "./change-obstacle.ts";
import { dataBegins } from "./data-begins.ts";
import { kpi } from "./kpi.ts";
import type { KpiChange } from "./kpi-change.ts";
import { KpiOptionsError } from "./kpi-options-error.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";
import type { KpiRow } from "./kpi-value.ts";

/** What is compared with what. */
export interface KpiChangeOptions extends KpiOptions {
  readonly kpis: readonly Kpi[];
  /** `previous-period`, `same-period-last-year`, or a baseline: any period that was over by `asOf`. */
  readonly against: "previous-period" | "same-period-last-year" | Period | string;
}

/**
 * How did these KPIs change, from an earlier period to this one?
 *
 * One row for each KPI and key that either period has, with both rows whole. The earlier period is known for as long after
 * its end as this one, so that late records weigh the same. A stock is compared at the last days of both, never summed. Where the two
 * cannot be compared, `obstacle` says why and there is no difference: a side without a value, or withheld; a count of a
 * period that is not over, that began before the data, or is of another length; service levels that changed in between.
 *
 * In the publication view a difference is made of published rows only. The two periods are protected one by one: whoever
 * publishes both beside other figures of the same villages takes them from one release instead.
 * Throws `KpiOptionsError` for a malformed question, a breakdown by time, and a baseline that is not over by `asOf`.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   offices: [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
 *   officers: [{ id: "o1" }, { id: "o2" }],
 *   postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04" }, { id: "p2", officerId: "o2", officeId: "k1", from: "2025-05-01" }],
 * });
 * const [change] = kpiChanges(dataset, { kpis: [officersInPost], period: "2025-Q2", against: "previous-period" });
 * [change?.before?.value, change?.now?.value, change?.difference, change?.relativeChange]; // => [1, 2, 1, 1]
 * ```
 */
export function kpiChanges(data: Dataset | PreparedDataset, { kpis, against, ...options }: KpiChangeOptions): KpiChange[] {
  const time = options.by?.find(isTimeDimension);
  if (time !== undefined)
    throw new KpiOptionsError(`Two periods are not compared by ${time}; leave it out of "by", and ask for each ${time} as the period.`);
  const period = periodOf(options.period);
  const now = { period, asOf: dayOf(options.asOf ?? period.lastDay) };
  const before = earlierPeriod(now, against);
  const dataset = "timeline" in data ? data.dataset : data;
  const comparison = { dataset, begins: dataBegins(dataset), now, before };
  const rowsNow = kpi(data, { ...options, ...now, kpis });
  const rowsBefore = kpi(prepareDataset(dataset, before.asOf), { ...options, ...before, kpis });
  return kpis.flatMap((one) => changesOf(comparison, one, rowsNow, rowsBefore));
}

/** The period to compare with, known for as long after its end as this one. */
function earlierPeriod({ period, asOf }: KnownPeriod, against: KpiChangeOptions["against"]): KnownPeriod {
  const earlier = periodAgainst(period, against);
  if (earlier === undefined) throw new KpiOptionsError(`${period.text} has no counterpart in the year before; name a baseline instead.`);
  const isBaseline = against !== "previous-period" && against !== "same-period-last-year";
  if (isBaseline && earlier.lastDay > asOf)
    throw new KpiOptionsError(`The baseline ${earlier.text} is not over by ${asOf}; take an earlier one.`);
  const later = Math.max(0, toDayNumber(asOf) - toDayNumber(period.lastDay));
  const knownTo = addDaysTo(earlier.lastDay, later);
  return { period: earlier, asOf: knownTo < asOf ? knownTo : asOf };
}

function periodAgainst(period: Period, against: KpiChangeOptions["against"]): Period | undefined {
  if (against === "previous-period") return previousPeriod(period);
  return against === "same-period-last-year" ? samePeriodLastYear(period) : periodOf(against);
}

const keyOf = ({ by }: KpiRow): string => JSON.stringify(Object.entries(by).sort());

function changesOf(comparison: Comparison, one: Kpi, rowsNow: readonly KpiRow[], rowsBefore: readonly KpiRow[]): KpiChange[] {
  const rowsByKey = (rows: readonly KpiRow[]): Map<string, KpiRow> =>
    new Map(rows.filter((row) => row.kpi === one.definition.id).map((row) => [keyOf(row), row] as const));
  const [now, before] = [rowsByKey(rowsNow), rowsByKey(rowsBefore)];
  return [...new Set([...now.keys(), ...before.keys()])].map((key) =>
    changeOf(comparison, one, now.get(key) ?? null, before.get(key) ?? null),
  );
}

function changeOf(comparison: Comparison, one: Kpi, now: KpiRow | null, before: KpiRow | null): KpiChange {
  const { kpi: id, by } = (now ?? before) as KpiRow;
  const obstacle = obstacleOf(comparison, one, now, before);
  const rows = { kpi: id, by, now, before, obstacle };
  if (obstacle !== null || now === null || before === null || now.value === null || before.value === null)
    return { ...rows, difference: null, relativeChange: null };
  const difference = now.value - before.value;
  return { ...rows, difference, relativeChange: before.value === 0 ? null : difference / before.value };
}
