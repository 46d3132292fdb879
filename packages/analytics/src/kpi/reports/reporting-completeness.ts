import { fromDayNumber, periodAt, toDayNumber } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import { shareInterval } from "../../answer/share-interval.ts";
import { nilReportDueDay } from "../../cube/nil-cubes.ts";
import { addRecord, emptySums } from "../../grid/accumulate.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { type AddShare, villageSums } from "../../grid/village-sums.ts";
import { villageDimensions } from "../dimension-sets.ts";
import { isDesignatedThroughout } from "../officers-and-villages/designated.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const reportingCompletenessInWords: KpiWords = {
  question: { id: "Apakah semua desa melapor?", en: "Do all villages report?" },
  formula: {
    id: "desa-bulan dengan laporan kejadian di bulan itu, atau laporan nihil sampai tanggal 5 bulan berikutnya ÷ desa-bulan yang ditetapkan sepanjang bulan dan tanggal 5-nya sudah lewat",
    en: "village-months with a report of an event in the month, or a nil report by the 5th of the next ÷ village-months designated for the whole month whose 5th has passed",
  },
  source: "Target of North Sumatra, 2026: all designated villages report periodically",
};

/**
 * Do all villages report? Of the village-months designated for the whole month whose 5th day after has passed by `asOf`,
 * those with a report of an event in the month or a timely nil report.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-10T09:00+08:00" }],
 *   nilReports: [],
 * });
 * reportingCompleteness(dataset, { period: "2025-Q1", asOf: "2025-04-05" }).map((row) => [row.numerator, row.denominator]); // => [[1, 3]]
 * ```
 */
export const reportingCompleteness = defineKpi(
  {
    id: "reporting-completeness",
    name: { id: "Kelengkapan pelaporan", en: "Reporting completeness" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "designations", "reports", "nilReports"],
    dimensions: villageDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => {
    const numerator = emptySums(context, grid);
    const denominator = emptySums(context, grid);
    const months = dueMonths(context, grid);
    for (let village = 0; village < context.frame.count; village += 1) {
      const of = { table: "villages", id: context.frame.ids[village] as string } as const;
      countMonths(context, grid, months, village, (cell, reported) => {
        addRecord(context, numerator, cell, reported, of);
        addRecord(context, denominator, cell, 1, of);
      });
    }
    const byVillage = (village: number, add: AddShare) => countMonths(context, grid, months, village, add);
    return { numerator, denominator, interval: shareInterval(grid, () => villageSums(context.frame.count, grid.size, byVillage)) };
  },
);

interface Month {
  readonly fromDay: number;
  readonly toDay: number;
  readonly bucket: number;
}

/** The whole months of the period for which reports were due by `asOf`, in the buckets of a breakdown. */
function dueMonths({ period, asOfDay }: KpiContext, { buckets }: Grid): Month[] {
  const months: Month[] = [];
  for (let day = toDayNumber(period.start); day < toDayNumber(period.end); ) {
    const month = periodAt("month", fromDayNumber(day));
    const [fromDay, toDay] = [toDayNumber(month.start), toDayNumber(month.end)];
    const bucket = buckets.findIndex((b) => b.fromDay <= fromDay && fromDay < b.toDay);
    if (fromDay === day && toDay <= toDayNumber(period.end) && toDay + nilReportDueDay - 1 <= asOfDay && bucket >= 0)
      months.push({ fromDay, toDay, bucket });
    day = toDay;
  }
  return months;
}

/** The months of a village in which a report was due: 1 where there was one, else 0. */
function countMonths(context: KpiContext, grid: Grid, months: readonly Month[], village: number, add: AddShare): void {
  const { events, nil } = context.reports();
  for (const { fromDay, toDay, bucket } of months) {
    // A village-month belongs to the cell of its last day.
    const cell = grid.cellAt(village, toDay - 1, bucket);
    if (cell === undefined || !isDesignatedThroughout(context, village, fromDay, toDay)) continue;
    const reported = events.codes.some((_, code) => events.sum("reports", village, code, fromDay, toDay) > 0);
    const saidNil = nil.codes.some((_, code) => nil.sum("nilReports", village, code, fromDay, toDay) > 0);
    add(cell, Number(reported || saidNil), 1);
  }
}
