import type { LineageCertainty, RegionCode } from "@pimpasa/core";
import { type CarryDays, type FollowedCount, followCount, type JoinedCounts, joinedCounts, type UncarriedCount } from "./follow-count.ts";
import type { RegionHistory } from "./region-history.ts";
import { weakest } from "./translation.ts";

/** A count of one code on the day asked for. */
export interface CarriedCount {
  readonly value: number;
  /** The codes of the first day whose counts, or parts of them, it sums. */
  readonly from: readonly RegionCode[];
  /** Is a part in it that was divided by shares? Then it is an estimate, and need not be whole. */
  readonly divided: boolean;
  /** Codes of the first day that belong to it too and had no count: not supplied is not zero. */
  readonly missing: readonly RegionCode[];
  readonly certainty: LineageCertainty;
}

/** A count that several codes hold together: how it divides among them, nobody says. */
export interface CarriedGroup extends CarriedCount {
  readonly codes: readonly RegionCode[];
}

export interface CarriedCounts {
  readonly values: ReadonlyMap<RegionCode, CarriedCount>;
  readonly groups: readonly CarriedGroup[];
  readonly uncarried: readonly UncarriedCount[];
}

/**
 * What are counts by code of one day in the codes of another? Renumbered regions keep their count, merged ones are summed,
 * and the count of a split one is never put twice: with shares it is divided, without them it stands once, in a group that
 * names all its successors. Values, groups and what could not be carried sum to what was given (up to rounding of shares).
 *
 * Counts only: a share, a rate or a median cannot be carried. Splits that the history does not know are not seen.
 *
 * @example
 * ```ts
 * const history = regionHistory(await loadLineage({ provinces: ["14"] }));
 * const days = { from: CalendarDay.parse("2020-12-31"), to: CalendarDay.parse("2025-04-25") };
 * const villages = carryCounts(new Map([[RegionCode.parse("14.71.08.1011"), 12]]), history, days);
 * villages.values.get(RegionCode.parse("14.71.13.1005"))?.value; // => 12
 * const districts = carryCounts(new Map([[RegionCode.parse("14.71.10"), 30]]), history, days);
 * districts.groups.map(({ codes, value }) => [codes, value]); // => [[["14.71.10", "14.71.14"], 30]]
 * ```
 */
export function carryCounts(counts: ReadonlyMap<RegionCode, number>, history: RegionHistory, days: CarryDays): CarriedCounts {
  const given = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, value]) => followCount(code, value, history, days));
  const values = new Map<RegionCode, CarriedCount>();
  const groups: CarriedGroup[] = [];
  const missing = (codes: readonly RegionCode[]) => missingIn(codes, counts, history, days);
  for (const joined of joinedCounts(given.filter((one) => "ends" in one))) {
    const parts = partsOf(joined);
    if (parts === undefined) groups.push({ codes: joined.codes, ...summed(joined.members, joined.members, false, missing(joined.codes)) });
    else for (const { code, members } of parts) values.set(code, summed(members, joined.members, joined.codes.length > 1, missing([code])));
  }
  return { values: new Map([...values].sort(([a], [b]) => (a < b ? -1 : 1))), groups, uncarried: given.filter((one) => "reason" in one) };
}

interface Part {
  readonly code: RegionCode;
  /** The part of each count that this code holds. */
  readonly members: readonly { readonly code: RegionCode; readonly value: number }[];
}

/** The counts by their codes, divided where shares say how; undefined where a share is missing. */
function partsOf({ codes, members }: JoinedCounts): readonly Part[] | undefined {
  const byCode = new Map<RegionCode, { code: RegionCode; value: number }[]>(codes.map((code) => [code, []]));
  for (const member of members) {
    const portions = portionsOf(member);
    if (portions === undefined) return undefined;
    for (const [code, value] of portions) byCode.get(code)?.push({ code: member.code, value });
  }
  return [...byCode].map(([code, parts]) => ({ code, members: parts }));
}

/** One count divided among its codes. The last one takes what is left, so that nothing is lost by rounding. */
function portionsOf({ value, ends }: FollowedCount): [RegionCode, number][] | undefined {
  let left = value;
  const portions: [RegionCode, number][] = [];
  for (const [i, { code, share }] of ends.entries()) {
    if (share === undefined) return undefined;
    const portion = i === ends.length - 1 ? left : value * share;
    left -= portion;
    portions.push([code, portion]);
  }
  return portions;
}

function summed(
  parts: readonly { readonly code: RegionCode; readonly value: number }[],
  members: readonly FollowedCount[],
  divided: boolean,
  missing: readonly RegionCode[],
): CarriedCount {
  const from = parts.map(({ code }) => code);
  const steps = members.filter(({ code }) => from.includes(code)).flatMap((member) => member.steps);
  return { value: parts.reduce((total, { value }) => total + value, 0), from, divided, missing, certainty: weakest(steps) };
}

/** What these codes were on the first day, as far as no count was given for it. */
function missingIn(
  codes: readonly RegionCode[],
  counts: ReadonlyMap<RegionCode, number>,
  history: RegionHistory,
  days: CarryDays,
): RegionCode[] {
  const origins = codes.flatMap((code) => history.codeOn(code, days.from, days.to).codes.map((origin) => origin.code));
  return [...new Set(origins)].filter((code) => !counts.has(code)).sort();
}
