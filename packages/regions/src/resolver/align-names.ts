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
export const farCost = 16;

const numeralCost = 0.7;

/**
 * How unlikely is it that this official name was written so? Words are aligned in order; they may be misspelt,
 * shortened, left out, added, run together, split or swapped, and numbers may stand in any notation.
 */
export function alignNames(written: readonly string[], official: readonly string[]): NameAlignment {
  const plain = alignWords(written, official);
  if (plain.cost <= numeralCost || !(written.some(isNumber) || official.some(isNumber))) return plain;
  const digits = alignWords(withDigits(written), withDigits(official));
  if (digits.cost + numeralCost >= plain.cost) return plain;
  const numeral: NameStep = { kind: "number", written: written.join(" "), official: official.join(" ") };
  return { cost: digits.cost + numeralCost, steps: [numeral, ...digits.steps] };
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

function alignWords(written: readonly string[], official: readonly string[]): NameAlignment {
  const width = official.length + 1;
  const table: AlignmentTable = { costs: new Float64Array((written.length + 1) * width).fill(Number.POSITIVE_INFINITY), taken: [] };
  table.costs[0] = 0;
  for (let i = 0; i <= written.length; i++) {
    for (let j = i === 0 ? 1 : 0; j <= official.length; j++) {
      for (const move of moves) if (move.w <= i && move.o <= j) tryMove(written, official, i, j, move, table);
    }
  }
  const cost = table.costs[table.costs.length - 1] as number;
  if (cost === 0) return { cost, steps: [] };
  const steps = cost === Number.POSITIVE_INFINITY ? [] : stepsOf(written, official, table.taken);
  const nothingShared = steps.filter(({ kind }) => kind === "added").length === written.length;
  return nothingShared ? { cost: Number.POSITIVE_INFINITY, steps: [] } : { cost, steps };
}

interface AlignmentTable {
  readonly costs: Float64Array;
  readonly taken: (Move | undefined)[];
}

function tryMove(
  written: readonly string[],
  official: readonly string[],
  i: number,
  j: number,
  move: Move,
  { costs, taken }: AlignmentTable,
): void {
  const at = i * (official.length + 1) + j;
  const known = costs[at] as number;
  const before = costs[at - move.w * (official.length + 1) - move.o] as number;
  if (before >= known || before >= farCost) return;
  const cost = before + (moveCost(written, official, i, j, move)?.cost ?? Number.POSITIVE_INFINITY);
  if (cost >= known || cost >= farCost) return;
  costs[at] = cost;
  taken[at] = move;
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

function stepsOf(written: readonly string[], official: readonly string[], taken: readonly (Move | undefined)[]): readonly NameStep[] {
  const width = official.length + 1;
  const steps: NameStep[] = [];
  let i = written.length;
  let j = official.length;
  while (i > 0 || j > 0) {
    const move = taken[i * width + j] as Move;
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

function addedCost(word: string): number {
  if (isQualifier(word) || isNumber(word)) return 7;
  return isGeneric(word) ? 3.5 : 6;
}
