import type { RegionCode } from "@pimpasa/core";
import type { LineageChange } from "./change.ts";

/**
 * A way of codes that leads back to its first one, which stands at both ends; empty where there is none.
 * A code that goes on as itself is none. Without recursion, so that a chain of any length is followed. O(n).
 */
export function cycleIn(changes: readonly LineageChange[]): readonly RegionCode[] {
  const next = new Map<RegionCode, RegionCode[]>();
  for (const { from, to } of changes) {
    if (from === undefined || to === undefined || from === to) continue;
    const followers = next.get(from);
    if (followers) followers.push(to);
    else next.set(from, [to]);
  }
  const done = new Set<RegionCode>();
  for (const start of next.keys()) {
    const cycle = cycleFrom(start, next, done);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

function cycleFrom(start: RegionCode, next: ReadonlyMap<RegionCode, readonly RegionCode[]>, done: Set<RegionCode>): readonly RegionCode[] {
  const way: { code: RegionCode; tried: number }[] = done.has(start) ? [] : [{ code: start, tried: 0 }];
  const onWay = new Set<RegionCode>(way.map(({ code }) => code));
  for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
    const follower = next.get(top.code)?.[top.tried];
    top.tried += 1;
    if (follower === undefined) {
      way.pop();
      onWay.delete(top.code);
      done.add(top.code);
    } else if (onWay.has(follower)) {
      const codes = way.map(({ code }) => code);
      return [...codes.slice(codes.indexOf(follower)), follower];
    } else if (!done.has(follower)) {
      way.push({ code: follower, tried: 0 });
      onWay.add(follower);
    }
  }
  return [];
}
