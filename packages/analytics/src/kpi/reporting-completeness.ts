import { fromDayNumber, periodAt, toDayNumber } from "@pimpasa/core";
import type { Grid } from "../grid/grid.ts";
import type { KpiContext } from "../grid/kpi-context.ts";
import { defineKpi } from "./define-kpi.ts";
import { isDesignatedThroughout } from "./designated.ts";
import { villageDimensions } from "./dimension-sets.ts";

const dueDay = 5;

/**
 * Do all villages report? Of the village-months designated for the whole month whose 5th day after has passed by `asOf`,
 * those with a report of an event in the month or a timely nil report.
 */
export const reportingCompleteness = defineKpi(
  {
    id: "reporting-completeness",
    name: { id: "Kelengkapan pelaporan", en: "Reporting completeness" },
    question: { id: "Apakah semua desa melapor?", en: "Do all villages report?" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "additive",
    overlapping: [],
    uncertainty: "process",
    tables: ["villages", "designations", "reports", "nilReports"],
    dimensions: villageDimensions,
    counts: "other",
    formula: {
      id: "desa-bulan dengan laporan kejadian di bulan itu, atau laporan nihil sampai tanggal 5 bulan berikutnya ÷ desa-bulan yang ditetapkan sepanjang bulan dan tanggal 5-nya sudah lewat",
      en: "village-months with a report of an event in the month, or a nil report by the 5th of the next ÷ village-months designated for the whole month whose 5th has passed",
    },
    source: "Target of North Sumatra, 2026: all designated villages report periodically",
  },
  "flow",
  (context, grid) => {
    const numerator = new Float64Array(grid.size);
    const denominator = new Float64Array(grid.size);
    for (const month of dueMonths(context)) countMonth(context, grid, month, { numerator, denominator });
    return { numerator, denominator };
  },
);

interface Month {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The whole months of the period for which reports were due by `asOf`. */
function dueMonths({ period, asOfDay }: KpiContext): Month[] {
  const months: Month[] = [];
  for (let day = toDayNumber(period.start); day < toDayNumber(period.end); ) {
    const month = periodAt("month", fromDayNumber(day));
    const [fromDay, toDay] = [toDayNumber(month.start), toDayNumber(month.end)];
    if (fromDay === day && toDay <= toDayNumber(period.end) && toDay + dueDay - 1 <= asOfDay) months.push({ fromDay, toDay });
    day = toDay;
  }
  return months;
}

function countMonth(
  context: KpiContext,
  grid: Grid,
  { fromDay, toDay }: Month,
  into: { numerator: Float64Array; denominator: Float64Array },
): void {
  const bucket = grid.buckets.findIndex((b) => b.fromDay <= fromDay && fromDay < b.toDay);
  if (bucket < 0) return;
  const { events, nil } = context.reports();
  for (let village = 0; village < context.frame.count; village += 1) {
    // A village-month belongs to the cell of its last day.
    const cell = grid.cellAt(village, toDay - 1, bucket);
    if (cell === undefined || !isDesignatedThroughout(context, village, fromDay, toDay)) continue;
    const reported = events.codes.some((_, code) => events.sum("reports", village, code, fromDay, toDay) > 0);
    const saidNil = nil.codes.some((_, code) => nil.sum("nilReports", village, code, fromDay, toDay) > 0);
    into.denominator[cell] = (into.denominator[cell] as number) + 1;
    into.numerator[cell] = (into.numerator[cell] as number) + Number(reported || saidNil);
  }
}
