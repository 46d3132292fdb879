import { foldName } from "./older-lists.ts";

const ones = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];
const romans = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const short: Readonly<Record<string, string>> = {
  sei: "sungai",
  perk: "perkebunan",
  tg: "tanjung",
  tj: "tanjung",
  mns: "meunasah",
  wt: "watang",
  kp: "kampung",
};

/** How alike are two names, from 0 to 1? One minus the edits needed for each letter of the longer one. Other numbers are other places. */
export function similarity(a: string, b: string): number {
  const [left, right] = [folded(a), folded(b)];
  if (numberIn(left) !== "" && numberIn(right) !== "" && numberIn(left) !== numberIn(right)) return 0;
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - edits(left, right) / longer;
}

/** Another spelling of the same name: alike, or one a part of the other ("Jawa", "Jawa Teubeng"). */
export function isRespelling(a: string, b: string): boolean {
  const [left, right] = [folded(a), folded(b)];
  const contained = Math.min(left.length, right.length) >= 4 && (left.includes(right) || right.includes(left));
  const likeness = similarity(a, b);
  return likeness >= 0.75 || (contained && likeness > 0);
}

/** Numerals in digits, the usual abbreviations in full. */
function folded(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/([a-z]+)[ -]belas\b/g, (_, one) => String(10 + ones.indexOf(one)))
    .replaceAll(/([a-z]+)[ -]puluh(?:[ -]([a-z]+))?/g, (all, ten, one) => tens(all, ones.indexOf(ten), one))
    .split(/[^a-z0-9]+/);
  return words.map((word) => short[word] ?? numeral(word)).join("");
}

function tens(all: string, ten: number, one: string | undefined): string {
  const unit = one === undefined ? 0 : ones.indexOf(one);
  return ten < 0 ? all : unit < 0 ? `${ten * 10} ${one}` : String(ten * 10 + unit);
}

function numeral(word: string): string {
  const place = Math.max(ones.indexOf(word), word === "" ? -1 : romans.indexOf(word));
  return place < 0 ? word : String(place);
}

const numberIn = (name: string): string => name.replaceAll(/\D+/g, " ").trim();

/** The Levenshtein distance, row by row. */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/** The region whose name is nearest, by far, and begins with the same letter. */
export function nearest(name: string, among: readonly (readonly [string, string])[]): string | undefined {
  const ranked = among.map(([code, other]) => [similarity(name, other), code, other] as const).sort((a, b) => b[0] - a[0]);
  const [first, second] = ranked;
  const clear = first !== undefined && first[0] >= 0.75 && first[0] - (second?.[0] ?? 0) >= 0.05;
  return clear && foldName(first[2])[0] === foldName(name)[0] ? first[1] : undefined;
}
