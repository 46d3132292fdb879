import { type ActivityKind, type Dataset, fromDayNumber, isSupplied, type PeriodText, periodAt, toDayNumber } from "@pimpasa/core";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import { eventDays, eventVillages } from "./event-days.ts";
import { outlierLimit } from "./outlier-limit.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import { type QualityOptions, qualityPeriod } from "./quality-options.ts";
import { placeOf, type QualityPlace } from "./quality-place.ts";
import { quantile } from "./quantile.ts";

/** Which counts are looked at: participants of one activity; activities and reports of one village in one month. */
export const outlierMeasures = ["participants", "activities-per-month", "reports-per-month"] as const;
export type OutlierMeasure = (typeof outlierMeasures)[number];

/** A count that stands out from its like. */
export interface CountOutlier extends QualityPlace {
  readonly measure: OutlierMeasure;
  /** With which counts it is compared: activities of the same kind; null for all villages and months. */
  readonly kind: ActivityKind | null;
  /** The activity, or the village. */
  readonly table: "activities" | "villages";
  readonly key: string;
  /** The month of the village; null for an activity. */
  readonly month: PeriodText | null;
  readonly count: number;
  /** The greatest count that is still usual. */
  readonly limit: number;
  /** The median of the counts above 0 with which it is compared, and how many they are. */
  readonly median: number;
  readonly compared: number;
}

type Item = Omit<CountOutlier, "limit" | "median" | "compared"> & { readonly day: number };

/**
 * Which counts are so large that they are probably slips of the keyboard? Participants are compared with those of
 * activities of the same kind; activities and reports of a village in a month with those of all villages and months.
 * All counts up to `asOf` are compared, those of the period are listed, the furthest beyond its limit first. A group of
 * fewer than 30 counts above 0 is not judged.
 *
 * The limit is that of `outlierLimit`. Of 1,000 sound counts that are 0 in more than half of the cases, a z-score of 3
 * calls 24 outliers, the median with MAD at 3.5 420, this fewer than one in 10; the price is that it finds 3 of 10
 * counts that were entered ten times too large there, the z-score 7. Of participants it finds 8 of 10, as the z-score
 * does, with 1 false alarm for 250 of the z-score (simulated in `outlier-false-alarms.test.ts`). Where villages differ
 * more than a negative binomial distribution allows, there are more false alarms: a person decides.
 *
 * @example
 * ```ts
 * const visit = (i: number, participants: number) => ({ id: `a${i}`, kind: "village-visit", villageId: "v1", day: "2025-06-01", participants });
 * const { dataset } = await readDataset({ activities: [...Array.from({ length: 40 }, (_, i) => visit(i, 10 + (i % 20))), visit(40, 1500)] });
 * countOutliers(dataset, { asOf: CalendarDay.parse("2025-06-30") }).map((row) => [row.key, row.count, row.median]); // => [["a40", 1500, 20]]
 * ```
 */
export function countOutliers(data: Dataset | PreparedQuality, options: QualityOptions): CountOutlier[] {
  const quality = qualityOf(data, options.asOf);
  const { start, end } = qualityPeriod(options);
  const [fromDay, toDay] = [toDayNumber(start), toDayNumber(end)];
  const items = [...participants(quality), ...perMonth(quality, "activities"), ...perMonth(quality, "reports")];
  return [...Map.groupBy(items, ({ measure, kind }) => `${measure}\0${kind}`).values()]
    .flatMap(beyondLimit)
    .filter(({ day }) => fromDay <= day && day < toDay)
    .sort((a, b) => b.count / b.limit - a.count / a.limit || (a.key < b.key ? -1 : 1))
    .map(({ day: _, ...outlier }) => outlier);
}

function beyondLimit(group: readonly Item[]): (CountOutlier & Item)[] {
  const counts = group.map(({ count }) => count);
  const limit = outlierLimit(counts);
  if (limit === null) return [];
  const positive = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const median = quantile(positive, 0.5) ?? 0;
  return group.filter(({ count }) => count > limit).map((item) => ({ ...item, limit, median, compared: positive.length }));
}

/** The participants of each activity up to the day of the check, where they were counted. */
function participants({ prepared, offices }: PreparedQuality): Item[] {
  const { activities } = prepared.dataset;
  const counts = activities.numbers("participants");
  const kinds = activities.dictionary("kind");
  const ids = activities.texts("id");
  return [...activities.numbers("day")].flatMap((day, row): Item[] => {
    const count = counts[row] as number;
    if (Number.isNaN(count) || day > prepared.asOfDay) return [];
    const kind = kinds.values[kinds.codes[row] as number] as ActivityKind;
    const place = placeOf(offices.at("activities", row));
    return [{ ...place, measure: "participants", kind, table: "activities", key: ids[row] as string, month: null, count, day }];
  });
}

/** How many events each village had in each month in which it had any. */
function perMonth({ prepared, offices }: PreparedQuality, table: "activities" | "reports"): Item[] {
  if (!isSupplied(prepared.dataset, table)) return [];
  const measure = table === "activities" ? "activities-per-month" : "reports-per-month";
  const monthOf = monthNames();
  const counted = new Map<string, { count: number; readonly item: Omit<Item, "count"> }>();
  for (const { row, village, day } of placedEvents(prepared, table)) {
    const month = monthOf(day);
    const key = prepared.frame.ids[village] as string;
    const known = counted.get(`${key}\0${month}`);
    if (known !== undefined) known.count += 1;
    else {
      const place = placeOf(offices.at(table, row));
      counted.set(`${key}\0${month}`, { count: 1, item: { ...place, measure, kind: null, table: "villages", key, month, day } });
    }
  }
  return [...counted.values()].map(({ count, item }) => ({ ...item, count }));
}

function* placedEvents(
  prepared: PreparedDataset,
  table: "activities" | "reports",
): Iterable<{ row: number; village: number; day: number }> {
  const villages = eventVillages(prepared, table);
  for (const [row, day] of eventDays(prepared, table).entries()) {
    const village = villages[row] as number;
    if (village >= 0 && day <= prepared.asOfDay) yield { row, village, day };
  }
}

/** The month of a day number; each day is worked out once. */
function monthNames(): (day: number) => PeriodText {
  const names = new Map<number, PeriodText>();
  return (day) => {
    const name = names.get(day) ?? periodAt("month", fromDayNumber(day)).text;
    names.set(day, name);
    return name;
  };
}
