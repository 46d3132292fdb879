import type { CalendarDay, RegionCode } from "@pimpasa/core";
import type { LineageChange } from "./change.ts";
import type { RegionHistory } from "./region-history.ts";
import type { TranslatedCode } from "./translation.ts";

/** The day of the counts (and of their codes), and the day to whose codes they are carried. */
export interface CarryDays {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** A count and the codes to which it leads. */
export interface FollowedCount {
  readonly code: RegionCode;
  readonly value: number;
  readonly ends: readonly TranslatedCode[];
  readonly steps: readonly LineageChange[];
}

/** A count that leads to no code of the day asked for. */
export interface UncarriedCount {
  readonly code: RegionCode;
  readonly value: number;
  /**
   * `not-in-force`: the code did not stand on the first day; `retired`: it, or a part of it, was given up without a known
   * successor; `not-yet`: on the earlier day it, or a part of it, did not exist; `unknown`: no list has it.
   */
  readonly reason: "not-in-force" | "retired" | "not-yet" | "unknown";
}

/** Where does the count of this code lead? */
export function followCount(
  code: RegionCode,
  value: number,
  history: RegionHistory,
  { from, to }: CarryDays,
): FollowedCount | UncarriedCount {
  const asOf = history.standingDay(code, from);
  if (asOf === undefined) return { code, value, reason: "not-in-force" };
  const { status, codes, steps } = history.codeOn(code, to, asOf);
  if (status === "unknown") return { code, value, reason: "unknown" };
  if (steps.some((step) => step.kind === "retired")) return { code, value, reason: "retired" };
  if (steps.some((step) => step.kind === "new")) return { code, value, reason: "not-yet" };
  return { code, value, ends: codes, steps };
}

/** Counts that lead to the same codes, and those codes: what cannot be told apart stands together. */
export interface JoinedCounts {
  readonly codes: readonly RegionCode[];
  readonly members: readonly FollowedCount[];
}

/** Joins counts whose ways meet. In order of their codes; O(n log n). */
export function joinedCounts(followed: readonly FollowedCount[]): readonly JoinedCounts[] {
  const leader = new Map<RegionCode, RegionCode>();
  const find = (code: RegionCode): RegionCode => {
    let top = code;
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top)) {
      leader.set(top, leader.get(next) ?? next);
      top = next;
    }
    return top;
  };
  for (const { ends } of followed) {
    const [first] = ends;
    for (const end of ends) if (first !== undefined) leader.set(find(end.code), find(first.code));
  }
  const groups = Map.groupBy(followed, ({ ends }) => (ends[0] === undefined ? undefined : find(ends[0].code)));
  return [...groups.values()].map((members) => ({
    codes: [...new Set(members.flatMap(({ ends }) => ends.map((end) => end.code)))].sort(),
    members,
  }));
}
