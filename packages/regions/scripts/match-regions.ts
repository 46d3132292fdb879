import { isRespelling, nearest, similarity } from "./name-similarity.ts";
import { foldName, type RegionList } from "./older-lists.ts";

/** By what a region of the older list was found in the newer one, from the surest. */
export type Evidence =
  | "parent-recoded"
  | "respelled"
  | "parent-recoded-respelled"
  | "status-changed"
  | "moved-together"
  | "same-name"
  | "respelled-and-moved"
  | "renamed-in-place";

export interface Match {
  readonly from: string;
  readonly to: string;
  readonly because: Evidence;
}

/** What was matched at one level, and what was left, with the codes that it might be. */
export interface Matching {
  readonly matches: readonly Match[];
  readonly gone: ReadonlyMap<string, readonly string[]>;
  readonly added: readonly string[];
}

/** Regions that go from one parent to another together confirm each other. */
const together = 3;
/** A number says which region it is only below a parent that kept most of its numbers. */
const keptShare = 0.8;

/** Finds the regions of one level again. `parents` says what became of the codes above, where they changed. */
export function matchLevel(older: RegionList, newer: RegionList, length: number, parents: ReadonlyMap<string, string>): Matching {
  const search = new Search(older, newer, length, parents);
  search.sameNumbers((code, target, sameName) => sameName || code === target);
  search.sameNames("kind");
  search.sameNames("parent");
  search.sameNumbers(() => true);
  search.sameNames("regency");
  search.renamedInPlace();
  search.respelledElsewhere();
  return { matches: search.matches, gone: search.candidates(), added: [...search.to.keys()] };
}

class Search {
  readonly matches: Match[] = [];
  readonly from: Map<string, string>;
  readonly to: Map<string, string>;
  readonly #flows = new Map<string, number>();
  readonly #total = new Map<string, number>();
  readonly #kept = new Map<string, number>();
  readonly #below = new Map<RegionList, Map<string, string[]>>();
  readonly #older: RegionList;
  readonly #newer: RegionList;
  readonly #parents: ReadonlyMap<string, string>;

  constructor(older: RegionList, newer: RegionList, length: number, parents: ReadonlyMap<string, string>) {
    this.#older = older;
    this.#newer = newer;
    this.#parents = parents;
    this.from = new Map([...older].filter(([code]) => code.length === length));
    this.to = new Map([...newer].filter(([code]) => code.length === length));
    for (const code of this.from.keys()) increase(this.#total, parentOf(code));
  }

  /** Where the code should be if only the codes above it changed. */
  expected(code: string): string {
    const parent = parentOf(code);
    return `${this.#parents.get(parent) ?? parent}${code.slice(parent.length)}`;
  }

  sameNumbers(wanted: (code: string, target: string, sameName: boolean) => boolean): void {
    for (const [code, name] of [...this.from]) {
      const target = this.expected(code);
      const found = this.to.get(target);
      if (found === undefined) continue;
      const sameName = foldName(name) === foldName(found);
      if (!sameName && !isRespelling(name, found) && !this.#keepsChildren(code, target)) continue;
      if (!wanted(code, target, sameName)) continue;
      if (target !== code) this.#take(code, target, sameName ? "parent-recoded" : "parent-recoded-respelled");
      else this.#take(code, target, sameName ? undefined : "respelled");
    }
  }

  /** A name that vanished once and appeared once: below the same parent and of the same kind, below it, in the regency. */
  sameNames(scope: "kind" | "parent" | "regency"): void {
    const place = (code: string) =>
      scope === "kind" ? `${parentOf(code)}.${code.at(9) ?? ""}` : scope === "parent" ? parentOf(code) : areaOf(code);
    const vanished = grouped(this.from, (code, name) => `${place(this.expected(code))}|${foldName(name)}`);
    const appeared = grouped(this.to, (code, name) => `${place(code)}|${foldName(name)}`);
    const pairs = [...vanished].flatMap(([key, codes]) => onlyPair(codes, appeared.get(key) ?? []));
    for (const [code, found] of pairs) increase(this.#flows, flowOf(code, found));
    for (const [code, found] of pairs) {
      const moved = parentOf(this.expected(code)) !== parentOf(found);
      const confirmed = (this.#flows.get(flowOf(code, found)) ?? 0) >= together;
      if (moved && !confirmed && this.to.has(this.expected(code))) continue;
      this.#take(code, found, sameDigits(code, found) ? "status-changed" : confirmed ? "moved-together" : "same-name");
    }
  }

  /** Another name under the same number, below a parent that kept its numbers. */
  renamedInPlace(): void {
    for (const code of [...this.from.keys()]) {
      const target = this.expected(code);
      const kept = (this.#kept.get(parentOf(code)) ?? 0) / (this.#total.get(parentOf(code)) ?? 1);
      if (this.to.has(target) && (kept >= keptShare || code.length < 13)) this.#take(code, target, "renamed-in-place");
    }
  }

  /** Names that were spelled anew when the code changed: each other's nearest, on a way that others took. */
  respelledElsewhere(): void {
    for (const [code, name] of [...this.from]) {
      const found = nearest(
        name,
        this.#near(this.to, (other) => this.#sameArea(code, other)),
      );
      if (found === undefined || (this.#flows.get(flowOf(code, found)) ?? 0) < together - 1) continue;
      const back = nearest(
        this.to.get(found) ?? "",
        this.#near(this.from, (other) => this.#sameArea(other, found)),
      );
      if (back === code) this.#take(code, found, "respelled-and-moved");
    }
  }

  /** For what was not found: the new codes of the same area with a similar name. */
  candidates(): Map<string, readonly string[]> {
    const like = (code: string, name: string) =>
      [...this.to].filter(([other, found]) => this.#sameArea(code, other) && similarity(name, found) >= 0.6).map(([other]) => other);
    return new Map([...this.from].map(([code, name]) => [code, like(code, name)]));
  }

  #take(code: string, found: string, because: Evidence | undefined): void {
    if (because !== undefined) this.matches.push({ from: code, to: found, because });
    if (this.expected(code) === found) increase(this.#kept, parentOf(code));
    if (because?.startsWith("parent-recoded") === true) increase(this.#flows, flowOf(code, found));
    this.from.delete(code);
    this.to.delete(found);
  }

  /** Does a region keep at least half of what lies below it? Then it is the same one, whatever its name. */
  #keepsChildren(code: string, target: string): boolean {
    if (code.length >= 13) return false;
    const below = this.#namesBelow(this.#older, code);
    const now = this.#namesBelow(this.#newer, target);
    return below.size > 0 && [...below].filter((name) => now.has(name)).length * 2 >= below.size;
  }

  #namesBelow(list: RegionList, parent: string): ReadonlySet<string> {
    const made = this.#below.get(list) ?? grouped(list, (code) => parentOf(code));
    this.#below.set(list, made);
    return new Set((made.get(parent) ?? []).map((code) => foldName(list.get(code) ?? "")));
  }

  #sameArea = (code: string, found: string): boolean => areaOf(this.expected(code)) === areaOf(found);
  #near = (list: RegionList, within: (code: string) => boolean) => [...list].filter(([code]) => within(code));
}

export const parentOf = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf(".")));

/** Where a region is looked for by its name: villages and districts in their regency, regencies in the nation. */
const areaOf = (code: string): string => (code.length < 8 ? "" : code.slice(0, 5));

const flowOf = (code: string, found: string): string => `${parentOf(code)}>${parentOf(found)}`;

/** A kelurahan that became a desa keeps the last three digits of its number. */
const sameDigits = (code: string, found: string): boolean =>
  code.length === 13 && code.at(9) !== found.at(9) && code.slice(10) === found.slice(10);

const onlyPair = (codes: readonly string[], found: readonly string[]): [string, string][] =>
  codes.length === 1 && found.length === 1 ? [[codes[0] as string, found[0] as string]] : [];

const increase = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function grouped(list: RegionList, keyOf: (code: string, name: string) => string): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const [code, name] of list) {
    const key = keyOf(code, name);
    const group = made.get(key);
    if (group) group.push(code);
    else made.set(key, [code]);
  }
  return made;
}
