import type { LineageChange } from "./change.ts";

/**
 * Which changes hold where a user's own table says otherwise than the lists? The own ones, and of the others those that
 * speak of no such code in the same time: one with the same `from` or `to` gives way.
 *
 * @example
 * ```ts
 * const derived = await loadLineage({ provinces: ["36"] });
 * const row = { from: "36.02.16.2018", to: "36.02.28.2009", kind: "moved", after: "2024-06-30", by: "2024-07-01", source: "Perda Contoh" };
 * const own = lineageTable([row]);
 * const changes = withOwnChanges(derived, own.ok ? own.value : []);
 * changes.filter(({ from }) => from === "36.02.16.2018").map(({ by, certainty }) => [by, certainty]); // => [["2024-07-01", "stated"]]
 * ```
 */
export function withOwnChanges(derived: readonly LineageChange[], own: readonly LineageChange[]): readonly LineageChange[] {
  const byFrom = Map.groupBy(own, (change) => change.from);
  const byTo = Map.groupBy(own, (change) => change.to);
  const gives = (change: LineageChange): boolean =>
    (change.from !== undefined && (byFrom.get(change.from) ?? []).some((stated) => sameTime(stated, change))) ||
    (change.to !== undefined && (byTo.get(change.to) ?? []).some((stated) => sameTime(stated, change)));
  return [...derived.filter((change) => !gives(change)), ...own];
}

/** A change without `after` is taken to be of the day `by`. */
const sameTime = (stated: LineageChange, derived: LineageChange): boolean =>
  stated.by > (derived.after ?? "") && (stated.after ?? stated.by) <= derived.by;
