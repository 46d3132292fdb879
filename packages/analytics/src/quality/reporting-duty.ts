import type { Dataset } from "@pimpasa/core";
import { kpi } from "../answer/kpi.ts";
import { reportingCompleteness } from "../kpi/reports/reporting-completeness.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import { type QualityOptions, qualityPeriod } from "./quality-options.ts";
import { placeOf, type QualityPlace, wholeProgramme } from "./quality-place.ts";

/** How many of the village-months that were due were reported. */
export interface ReportingDuty extends QualityPlace {
  /** Village-months with a report of an event, or a nil report in time. */
  readonly reported: number;
  /** Village-months for which a report was due. */
  readonly expected: number;
}

/**
 * Do the villages report what they owe? The KPI `reporting-completeness`, in its operational view: a row for the programme,
 * one for each office, and one for village-months without an office. Nothing where it cannot be computed (a table was not
 * supplied). An office without a month that was due expects 0.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   nilReports: [],
 * });
 * const [whole] = reportingDuty(dataset, { asOf: CalendarDay.parse("2025-04-05") });
 * [whole?.reported, whole?.expected]; // => [1, 3]
 * ```
 */
export function reportingDuty(data: Dataset | PreparedQuality, options: QualityOptions): ReportingDuty[] {
  const { prepared } = qualityOf(data, options.asOf);
  const rows = kpi(prepared, {
    kpis: [reportingCompleteness],
    period: qualityPeriod(options),
    asOf: prepared.asOf,
    by: ["office"],
    view: "operational",
  });
  const offices = new Set(prepared.dataset.offices.map((office) => office.id));
  return rows.flatMap(({ by, numerator, denominator }) => {
    if (numerator === null || denominator === null) return [];
    const office = by.office;
    const place = office === undefined ? wholeProgramme : placeOf(offices.has(office) ? office : null);
    return place.level === "unplaced" && denominator === 0 ? [] : [{ ...place, reported: numerator, expected: denominator }];
  });
}
