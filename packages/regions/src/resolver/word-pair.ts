import { letterCost, slip } from "./letter-cost.ts";
import { isNumber } from "./number-words.ts";
import { areEquivalent } from "./toponym-words.ts";

/** How one written word stands for an official one. */
export type PairKind = "same" | "spelling" | "abbreviation" | "number";
export interface WordPair {
  readonly kind: PairKind;
  /** Nats. */
  readonly cost: number;
}

/** Where a word stands in its name. */
export type WordPlace = "sole" | "first" | "later";

const same: WordPair = { kind: "same", cost: 0 };
const joined: WordPair = { kind: "same", cost: 0.2 };
const equivalent: WordPair = { kind: "abbreviation", cost: 1 };
const otherNumber: WordPair = { kind: "number", cost: 8.6 };

/** Slips beyond this share of a word's letters make it another word: one in four letters, three in ten. */
const slipLimit = (letters: number): number => Math.max(1.1 * letters, Math.min(slip, 1.6 * letters));

/** Can the written word stand for the official one, and how unlikely is that? Undefined where it is another word. */
export function wordPair(written: string, official: string, place: WordPlace): WordPair | undefined {
  if (written === official) return same;
  if (areEquivalent(written, official)) return equivalent;
  if (isNumber(written) && isNumber(official)) return otherNumber;
  const short = abbreviationCost(written, official, place);
  const limit = slipLimit(Math.max(written.length, official.length));
  const cost = isSign(written) || isSign(official) ? Number.POSITIVE_INFINITY : letterCost(written, official, Math.min(limit, short));
  if (cost < short) return { kind: "spelling", cost };
  return short < Number.POSITIVE_INFINITY ? { kind: "abbreviation", cost: short } : undefined;
}

/** The cost of words run together or split ("Bangun Sari", "Bangunsari"); undefined where they are others. */
export function joinedPair(
  written: readonly string[],
  fromWritten: number,
  toWritten: number,
  official: readonly string[],
  fromOfficial: number,
  toOfficial: number,
): WordPair | undefined {
  if (Math.abs(lengthOf(written, fromWritten, toWritten) - lengthOf(official, fromOfficial, toOfficial)) > 2) return undefined;
  const a = written.slice(fromWritten, toWritten).join("");
  const b = official.slice(fromOfficial, toOfficial).join("");
  if (a === b) return joined;
  if (a[0] !== b[0] && a[1] !== b[1]) return undefined;
  if (hasLabel(written, fromWritten, toWritten) || hasLabel(official, fromOfficial, toOfficial)) return undefined;
  const cost = letterCost(a, b, slipLimit(Math.max(a.length, b.length)));
  return cost === Number.POSITIVE_INFINITY ? undefined : { kind: "spelling", cost: cost + 0.5 };
}

function lengthOf(words: readonly string[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += (words[at] as string).length;
  return length;
}

/** Single letters and numerals tell siblings apart: they never take part in a slip of joined words. */
function hasLabel(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words[at] as string).length === 1 || isSign(words[at] as string)) return true;
  return false;
}

/** Digits or a Roman numeral: read as a whole, never letter by letter. */
const isSign = (word: string): boolean => word.charCodeAt(0) < 97 || (word.length <= 4 && /^[ivx]+$/.test(word));

/** "Pem" or "Pmt" for "Pematang", in either direction. A single letter abbreviates only the first word; elsewhere it is a label. */
function abbreviationCost(a: string, b: string, place: WordPlace): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length < 4 || long.length - short.length < 2 || short.length > 4 || short[0] !== long[0]) {
    return Number.POSITIVE_INFINITY;
  }
  if (isNumber(short) || place === "sole" || (short.length === 1 && place !== "first")) {
    return Number.POSITIVE_INFINITY;
  }
  if (long.startsWith(short)) return short.length === 4 ? 4.5 : short.length === 1 ? 3.5 : 3;
  return short.length >= 2 && isConsonantSkeleton(short, long) ? 3.5 : Number.POSITIVE_INFINITY;
}

function isConsonantSkeleton(short: string, long: string): boolean {
  if (/[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
