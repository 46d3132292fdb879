import { type Dataset, isSupplied, type PeriodText, type TableName } from "@pimpasa/core";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";
import { changePoint } from "./change-point.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import { type QualityOptions, qualityPeriod } from "./quality-options.ts";
import { placeOf, type QualityPlace } from "./quality-place.ts";
import { seedOf } from "./seeded-random.ts";
import { dueMonths, type VillageMonth, villageMonths } from "./village-months.ts";

/** A village that used to send steadily and fell silent, or whose monthly number of events changed its level. */
export interface TrendBreak extends QualityPlace {
  readonly kind: "fell-silent" | "level-shift";
  readonly villageId: string;
  /** The first month of the silence or of the new level. */
  readonly since: PeriodText;
  /** Months looked at before and from then on. */
  readonly monthsBefore: number;
  readonly monthsAfter: number;
  /** Months in which it sent anything, for a silence; activities and reports, for a shift. */
  readonly before: number;
  readonly after: number;
  /** Of a shift: its p-value, adjusted for all villages; null for a silence, which is counted and not inferred. */
  readonly adjustedP: number | null;
}

/** What is asked of `trendBreaks`. */
export interface TrendOptions extends QualityOptions {
  /** The same seed gives the same p-values; 1 unless given. */
  readonly seed?: number;
}

/** How many months are looked at: two years, so that every season is there twice. */
const monthsSeen = 24;
/** Silent for at least so many months whose nil report was due. */
const silentMonths = 2;
/** Steady: before that, heard in at least 80 % of at least six months (at most twelve are looked at). */
const steady = { fewestMonths: 6, mostMonths: 12, share: 0.8 } as const;
/** The share of false calls that is accepted among the shifts. */
const falseShare = 0.05;

/**
 * Which villages changed? Two questions, over the whole months for which a village was designated without a gap, up to
 * the last one whose nil report was due:
 *
 * - `fell-silent`: heard (an activity, a report, a nil report in time) in at least 80 % of the 6 to 12 months before, and in
 *   none of the last two or more. A month without a word breaks a duty, so this is counted and needs no test. Only where
 *   activities, reports and nil reports were supplied.
 * - `level-shift`: the monthly number of activities and reports changed its level once within 24 months (`changePoint`),
 *   with a false discovery rate of 5 % over all villages (Benjamini and Hochberg 1995), if it did so in the period. A
 *   village that fell silent is not listed again.
 *
 * In order of the villages' table, silences first. It says that something changed, not why.
 *
 * @example
 * ```ts
 * const months = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }],
 *   activities: months.map((month) => ({ id: month, kind: "village-visit", villageId: "v1", day: `${month}-10` })),
 *   reports: [],
 *   nilReports: [],
 * });
 * trendBreaks(dataset, { asOf: CalendarDay.parse("2025-09-05") }).map((row) => [row.kind, row.since, row.before, row.monthsBefore]); // => [["fell-silent", "2025-07", 6, 6]]
 * ```
 */
export function trendBreaks(data: Dataset | PreparedQuality, options: TrendOptions): TrendBreak[] {
  const quality = qualityOf(data, options.asOf);
  const { frame } = quality.prepared;
  const months = dueMonths(options.asOf, monthsSeen);
  const series = frame.ids.map((villageId, village) => ({ villageId, months: villageMonths(quality.prepared, village, months) }));
  const silences = series.flatMap((one) => silence(quality, one));
  const silent = new Set(silences.map(({ villageId }) => villageId));
  return [...silences, ...shifts(quality, series, options).filter(({ villageId }) => !silent.has(villageId))];
}

/** Where a village is heard. */
const heardIn = ["activities", "reports", "nilReports"] as const satisfies TableName[];

/** The tables without which nobody can tell whether a village fell silent; those of them that were not supplied, or hold nothing. */
export function silenceNeeds(dataset: Dataset): TableName[] {
  const events = heardIn.filter((table) => !isSupplied(dataset, table));
  const places = (["villages", "designations"] as const).filter((table) => dataset[table].length === 0);
  return [...places, ...events];
}

interface Series {
  readonly villageId: string;
  readonly months: readonly VillageMonth[];
}

const supplied = ({ prepared }: PreparedQuality, tables: readonly TableName[]): boolean =>
  tables.every((table) => isSupplied(prepared.dataset, table));

function silence(quality: PreparedQuality, { villageId, months }: Series): TrendBreak[] {
  if (!supplied(quality, heardIn)) return [];
  const firstSilent = months.findLastIndex(({ wasHeard }) => wasHeard) + 1;
  const first = months[firstSilent];
  const before = months.slice(Math.max(0, firstSilent - steady.mostMonths), firstSilent);
  const heard = before.filter(({ wasHeard }) => wasHeard).length;
  const monthsAfter = months.length - firstSilent;
  if (first === undefined || monthsAfter < silentMonths) return [];
  if (before.length < steady.fewestMonths || heard < steady.share * before.length) return [];
  const place = placeOf(quality.offices.ofVillage(villageId));
  const counts = { monthsBefore: before.length, monthsAfter, before: heard, after: 0 };
  return [{ ...place, kind: "fell-silent", villageId, since: first.month, ...counts, adjustedP: null }];
}

function shifts(quality: PreparedQuality, series: readonly Series[], { seed = 1, ...options }: TrendOptions): TrendBreak[] {
  if (!supplied(quality, ["activities", "reports"])) return [];
  const begin = qualityPeriod(options).start.slice(0, "2025-01".length);
  const judged = series.flatMap((one) => {
    const counts = one.months.map(({ events }) => events);
    const change = changePoint(counts, seedOf(seed, one.villageId));
    return change === null ? [] : [{ ...one, counts, change }];
  });
  const adjusted = benjaminiHochberg(judged.map(({ change }) => change.pValue));
  return judged.flatMap(({ villageId, months, counts, change: { at } }, i): TrendBreak[] => {
    const adjustedP = adjusted[i] as number;
    const since = (months[at] as VillageMonth).month;
    if (adjustedP > falseShare || since < begin) return [];
    const sum = (part: readonly number[]): number => part.reduce((total, count) => total + count, 0);
    const [before, after] = [sum(counts.slice(0, at)), sum(counts.slice(at))];
    const place = placeOf(quality.offices.ofVillage(villageId));
    return [
      { ...place, kind: "level-shift", villageId, since, monthsBefore: at, monthsAfter: counts.length - at, before, after, adjustedP },
    ];
  });
}
