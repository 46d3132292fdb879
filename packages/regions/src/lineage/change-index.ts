import type { CalendarDay, RegionCode } from "@pimpasa/core";
import type { LineageChange } from "./change.ts";

/** The changes that take effect together at one code. */
export type Batch = readonly LineageChange[];

/** Finds what happens to a code next, and what happened to it last. */
export interface ChangeIndex {
  has(code: RegionCode): boolean;
  /** The first batch that leaves the code after `day` and by `until`; empty where there is none. */
  next(code: RegionCode, day: CalendarDay, until: CalendarDay): Batch;
  /** The last batch that leads to the code after `since` and by `day` (`before`: earlier than it). */
  previous(code: RegionCode, since: CalendarDay, day: CalendarDay, before: boolean): Batch;
  /** All changes that leave the code, and all that lead to it, in order of their days. */
  leaving(code: RegionCode): Batch;
  arriving(code: RegionCode): Batch;
}

const none: Batch = [];

/** Sorts the changes by the codes that they leave and reach: O(n log n) once, O(changes of the code) a question. */
export function changeIndex(changes: readonly LineageChange[]): ChangeIndex {
  const out = grouped(changes, (change) => change.from);
  const into = grouped(changes, (change) => change.to);
  const leaving = (code: RegionCode) => out.get(code) ?? none;
  const arriving = (code: RegionCode) => into.get(code) ?? none;
  return {
    has: (code) => out.has(code) || into.has(code),
    leaving,
    arriving,
    next: (code, day, until) => {
      const later = leaving(code).filter((change) => change.by > day && change.by <= until);
      return later.filter((change) => change.by === later[0]?.by);
    },
    previous: (code, since, day, before) => {
      const earlier = arriving(code).filter((change) => change.by > since && (before ? change.by < day : change.by <= day));
      return earlier.filter((change) => change.by === earlier.at(-1)?.by);
    },
  };
}

function grouped(
  changes: readonly LineageChange[],
  codeOf: (change: LineageChange) => RegionCode | undefined,
): Map<RegionCode, LineageChange[]> {
  const groups = new Map<RegionCode, LineageChange[]>();
  for (const change of changes) {
    const code = codeOf(change);
    if (code === undefined) continue;
    const group = groups.get(code);
    if (group) group.push(change);
    else groups.set(code, [change]);
  }
  for (const group of groups.values()) group.sort(inOrder);
  return groups;
}

/** By day, then by code, so that the order in which changes were given decides nothing. */
export function inOrder(a: LineageChange, b: LineageChange): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const sortKey = (change: LineageChange): string =>
  [change.by, change.from ?? "", change.to ?? "", change.kind, change.share ?? ""].join("|");
