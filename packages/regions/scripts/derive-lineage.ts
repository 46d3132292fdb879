import { type Evidence, type Match, type Matching, matchLevel, parentOf } from "./match-regions.ts";
import { foldName, type RegionList } from "./older-lists.ts";

/** One change between two neighbouring lists, as the generated files hold it. */
export interface DerivedChange {
  readonly kind: "renamed" | "recoded" | "moved" | "split" | "merged" | "new" | "retired";
  readonly from?: string;
  readonly to?: string;
  readonly fromName?: string;
  readonly toName?: string;
  readonly certainty: "certain" | "likely";
  readonly because: Evidence | "parts-went" | "not-in-list" | "not-found-again";
  /** Codes that a region which was not found again may have. */
  readonly candidates?: readonly string[];
}

const lengths = [2, 5, 8, 13] as const;
const certain: ReadonlySet<string> = new Set(["parent-recoded", "respelled", "status-changed", "moved-together"]);
/** So many parts on the same way make a split certain. */
const surelyParts = 3;

/** What changed from the older list to the newer one, of all levels. */
export function deriveChanges(older: RegionList, newer: RegionList): DerivedChange[] {
  const levels = matchLevels(older, newer);
  const taken = takenNames(older);
  const named = levels.flatMap(({ matching, parents }) => [
    ...matching.matches.map((match) => matched(match, older, newer, parents, taken)),
    ...notFoundAgain(matching, older, newer),
  ]);
  const parts = levels.slice(1).flatMap(({ matching, parents, length }) => partChanges(matching, parents, length, older, newer));
  const born = new Set(parts.filter((change) => change.from !== change.to).map((change) => change.to));
  const divided = new Set(parts.flatMap((change) => [wayOf(change), `${change.from}>`]));
  const added = levels.flatMap(({ matching }) => matching.added.filter((code) => !older.has(code) && !born.has(code)));
  return [
    ...named.filter((change) => change.from === change.to || !divided.has(wayOf(change))),
    ...parts,
    ...added.map((to): DerivedChange => ({ kind: "new", to, certainty: "certain", because: "not-in-list" })),
  ];
}

const wayOf = (change: DerivedChange): string => `${change.from}>${change.kind === "retired" ? "" : change.to}`;

interface Level {
  readonly length: number;
  readonly matching: Matching;
  /** What became of the codes above this level, where they changed. */
  readonly parents: ReadonlyMap<string, string>;
}

function matchLevels(older: RegionList, newer: RegionList): Level[] {
  let parents: ReadonlyMap<string, string> = new Map();
  return lengths.map((length) => {
    const level = { length, parents, matching: matchLevel(older, newer, length, parents) };
    parents = new Map(level.matching.matches.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
    return level;
  });
}

function matched(
  match: Match,
  older: RegionList,
  newer: RegionList,
  parents: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): DerivedChange {
  const { from, to, because } = match;
  const [fromName = "", toName = ""] = [older.get(from), newer.get(to)];
  const moved = (parents.get(parentOf(from)) ?? parentOf(from)) !== parentOf(to);
  const kind = from === to ? "renamed" : moved ? "moved" : "recoded";
  const sameName = foldName(fromName) === foldName(toName);
  const sure = certain.has(because) && (sameName || !taken.has(placeOf(from, toName)));
  return { kind, from, to, ...(sameName ? {} : { fromName, toName }), certainty: sure ? "certain" : "likely", because };
}

/** Names by the region in which they stand: one that a neighbour bore before may be the neighbour, renumbered. */
const takenNames = (older: RegionList): ReadonlySet<string> => new Set([...older].map(([code, name]) => placeOf(code, name)));

const placeOf = (code: string, name: string): string => `${parentOf(code)}|${foldName(name)}`;

/** A code that the newer list lacks. One that it still has, for who knows which place, is left out. */
function notFoundAgain(matching: Matching, older: RegionList, newer: RegionList): DerivedChange[] {
  return [...matching.gone]
    .filter(([from]) => !newer.has(from))
    .map(([from, candidates]) => {
      const fromName = older.get(from) ?? "";
      return { kind: "retired", from, fromName, certainty: "certain", because: "not-found-again", candidates };
    });
}

/** Where the parts of a region went to more than one, or to another than itself: what its own figures were is divided. */
function partChanges(
  matching: Matching,
  parents: ReadonlyMap<string, string>,
  length: number,
  older: RegionList,
  newer: RegionList,
): DerivedChange[] {
  const flows = flowsOf(matching, length, older);
  const gains = new Set<string>();
  const changes = [...flows].flatMap(([from, targets]): DerivedChange[] => {
    const own = parents.get(from) ?? from;
    if (targets.size === 1 && targets.has(own)) return [];
    if (newer.has(own)) targets.set(own, targets.get(own) ?? surelyParts);
    if (targets.size === 1) return [...targets].map(([to, count]) => part("merged", from, to, count));
    return [...targets].map(([to, count]) => {
      if (to !== own) gains.add(to);
      return part("split", from, to, count);
    });
  });
  const kept = [...gains].filter((code) => older.has(code) && !changes.some(({ from, to }) => from === code && to === code));
  return [...changes, ...kept.map((code) => part("merged", code, code, surelyParts))];
}

/** How many parts of each region went where, those that kept their code included. */
function flowsOf(matching: Matching, length: number, older: RegionList): Map<string, Map<string, number>> {
  const flows = new Map<string, Map<string, number>>();
  const found = new Map(matching.matches.map(({ from, to }) => [from, to]));
  for (const code of older.keys()) {
    if (code.length !== length || matching.gone.has(code)) continue;
    const targets = flows.get(parentOf(code)) ?? new Map<string, number>();
    const target = parentOf(found.get(code) ?? code);
    flows.set(parentOf(code), targets.set(target, (targets.get(target) ?? 0) + 1));
  }
  return flows;
}

const part = (kind: "split" | "merged", from: string, to: string, count: number): DerivedChange => ({
  kind,
  from,
  to,
  certainty: count >= surelyParts ? "certain" : "likely",
  because: "parts-went",
});

/** What changed between each list and the one after it. */
export const derivedTransitions = (lists: readonly RegionList[]): DerivedChange[][] =>
  lists.slice(1).map((newer, index) => deriveChanges(lists[index] ?? newer, newer));
