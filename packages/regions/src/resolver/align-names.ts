import { isNumber, withDigits } from "./number-words.ts";
import { isGeneric, isQualifier } from "./toponym-words.ts";
import { joinedPair, type WordPlace, wordPair } from "./word-pair.ts";

/** What the writer did to one part of an official name. `written` or `official` is empty where a word is missing there. */
export interface NameStep {
  readonly kind: "spelling" | "abbreviation" | "number" | "left-out" | "added" | "swapped";
  readonly written: string;
  readonly official: string;
}

export interface NameAlignment {
  /** −ln of how likely this official name is written so; 0 for the same words. */
  readonly cost: number;
  /** Only what differs, in order. Empty where the words are the same but for spaces. */
  readonly steps: readonly NameStep[];
}

/** Names this far apart have nothing to say about each other. */
export const farCost = 18;

const numeralCost = 0.7;

/**
 * How unlikely is it that this official name was written so, and what was done to it? Words are aligned in order; they
 * may be misspelt, shortened, left out, added, run together, split or swapped, and numbers may stand in any notation.
 */
export function alignNames(written: readonly string[], official: readonly string[]): NameAlignment {
  const plain = tableOf(written, official);
  const digits = digitsOf(written, official, plain.cost);
  if (digits === undefined) return { cost: plain.cost, steps: stepsOf(plain) };
  const numeral: NameStep = { kind: "number", written: written.join(" "), official: official.join(" ") };
  return { cost: digits.cost + numeralCost, steps: [numeral, ...stepsOf(digits)] };
}

/** The cost of `alignNames` alone. */
export function alignmentCost(written: readonly string[], official: readonly string[]): number {
  const plain = tableOf(written, official);
  const digits = digitsOf(written, official, plain.cost);
  return digits === undefined ? plain.cost : digits.cost + numeralCost;
}

/** The alignment with all numbers in digits, where there are any and it is better. */
function digitsOf(written: readonly string[], official: readonly string[], plainCost: number): AlignmentTable | undefined {
  if (plainCost <= numeralCost || !(written.some(isNumber) || official.some(isNumber))) return undefined;
  const digits = tableOf(withDigits(written), withDigits(official));
  return digits.cost + numeralCost < plainCost ? digits : undefined;
}

/** The ways to end an alignment of the first i written and the first j official words: how many words of each it takes. */
const moves = [
  { w: 1, o: 1 },
  { w: 0, o: 1 },
  { w: 1, o: 0 },
  { w: 1, o: 2 },
  { w: 2, o: 1 },
  { w: 2, o: 2 },
  { w: 1, o: 3 },
  { w: 3, o: 1 },
] as const;
type Move = (typeof moves)[number];
type MoveKind = NameStep["kind"] | "same";
interface MoveCost {
  readonly kind: MoveKind;
  readonly cost: number;
}

interface AlignmentTable {
  readonly written: readonly string[];
  readonly official: readonly string[];
  /** By numbers of words from the front: the least cost, the last move, and whether any word stands for another. */
  readonly costs: Float64Array;
  readonly taken: (Move | undefined)[];
  readonly paired: Uint8Array;
  /** Infinity where no word of one name stands for one of the other. */
  readonly cost: number;
}

function tableOf(written: readonly string[], official: readonly string[]): AlignmentTable {
  const size = (written.length + 1) * (official.length + 1);
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const table = { written, official, costs, taken: [], paired: new Uint8Array(size), cost: 0 };
  costs[0] = 0;
  for (let i = 0; i <= written.length; i++) {
    for (let j = i === 0 ? 1 : 0; j <= official.length; j++) {
      for (const move of moves) if (move.w <= i && move.o <= j) tryMove(table, i, j, move);
    }
  }
  return { ...table, cost: table.paired[size - 1] === 1 ? (costs[size - 1] as number) : Number.POSITIVE_INFINITY };
}

function tryMove({ written, official, costs, taken, paired }: AlignmentTable, i: number, j: number, move: Move): void {
  const at = i * (official.length + 1) + j;
  const from = at - move.w * (official.length + 1) - move.o;
  const known = costs[at] as number;
  const before = costs[from] as number;
  if (before >= known || before >= farCost) return;
  const cost = before + (moveCost(written, official, i, j, move)?.cost ?? Number.POSITIVE_INFINITY);
  if (cost >= known || cost >= farCost) return;
  costs[at] = cost;
  taken[at] = move;
  paired[at] = move.w > 0 && move.o > 0 ? 1 : (paired[from] as number);
}

/** What it costs that these last words were written for those; undefined where they are others. */
function moveCost(written: readonly string[], official: readonly string[], i: number, j: number, { w, o }: Move): MoveCost | undefined {
  if (o === 0) return { kind: "added", cost: addedCost(written[i - 1] as string) };
  if (w === 0) return { kind: "left-out", cost: leftOutCost(official[j - 1] as string, j === 1) };
  if (w === 1 && o === 1) return wordPair(written[i - 1] as string, official[j - 1] as string, placeOf(written, official, i, j));
  if (w === 2 && o === 2 && written[i - 1] === official[j - 2] && written[i - 2] === official[j - 1]) return { kind: "swapped", cost: 4 };
  return joinedPair(written, i - w, i, official, j - o, j);
}

/** Only a word among others is abbreviated, and to a single letter only the first. */
function placeOf(written: readonly string[], official: readonly string[], i: number, j: number): WordPlace {
  if (written.length === 1 || official.length === 1) return "sole";
  return i === 1 || j === 1 ? "first" : "later";
}

function stepsOf({ written, official, taken, cost }: AlignmentTable): readonly NameStep[] {
  const steps: NameStep[] = [];
  let i = written.length;
  let j = official.length;
  while (cost < Number.POSITIVE_INFINITY && (i > 0 || j > 0)) {
    const move = taken[i * (official.length + 1) + j] as Move;
    const kind = moveCost(written, official, i, j, move)?.kind ?? "same";
    const words = { written: written.slice(i - move.w, i).join(" "), official: official.slice(j - move.o, j).join(" ") };
    if (kind !== "same") steps.unshift({ kind, ...words });
    i -= move.w;
    j -= move.o;
  }
  return steps;
}

/** The generic element stands first in an Indonesian name; elsewhere the same word distinguishes. */
function leftOutCost(word: string, first: boolean): number {
  if (isQualifier(word) || isNumber(word)) return 7;
  return first && isGeneric(word) ? 3.2 : 5;
}

/** Nobody adds a word that tells siblings apart to the name of one that has none. */
function addedCost(word: string): number {
  if (isQualifier(word) || isNumber(word)) return 9;
  return isGeneric(word) ? 4.5 : 8;
}
