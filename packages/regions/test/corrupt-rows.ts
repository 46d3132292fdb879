import type { RegionRow } from "../src/index.ts";

/** A village as the official list has it. */
export interface TrueVillage {
  readonly code: string;
  readonly village: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
}

/** A row as a careless writer would leave it, and what was done to it. */
export interface CorruptedRow {
  readonly truth: TrueVillage;
  readonly row: RegionRow;
  readonly kinds: readonly string[];
}

/** Numbers from 0 to 1 that a seed decides (mulberry32, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Cells = { village: string; district: string; regency: string; province: string };
type Change = (cells: Cells, truth: TrueVillage, world: World) => boolean;
interface World {
  readonly random: () => number;
  readonly villages: readonly TrueVillage[];
}

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)] as T;

function typo(text: string, random: () => number): string {
  const letter = pick([..."abcdefghijklmnoprstuwy"], random);
  const at = Math.floor(random() * text.length);
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
  }
}

function withoutWord(text: string, random: () => number): string {
  const words = text.split(" ");
  if (words.length < 2) return text;
  const at = Math.floor(random() * words.length);
  return words.filter((_, index) => index !== at).join(" ");
}

function abbreviated(text: string): string {
  const [first = "", ...rest] = text.split(" ");
  return rest.length === 0 || first.length < 5 ? text : [`${first.slice(0, 3)}.`, ...rest].join(" ");
}

const changed = (cells: Cells, key: keyof Cells, value: string): boolean => {
  const differs = cells[key] !== value && value.trim() !== "";
  if (differs) cells[key] = value;
  return differs;
};

/** Each change says whether it changed anything. */
const changes: Readonly<Record<string, Change>> = {
  typo: (cells, _, { random }) => changed(cells, "village", typo(cells.village, random)),
  "second-typo": (cells, _, { random }) => changed(cells, "village", typo(typo(cells.village, random), random)),
  "word-dropped": (cells, _, { random }) => changed(cells, "village", withoutWord(cells.village, random)),
  abbreviated: (cells) => changed(cells, "village", abbreviated(cells.village)),
  spacing: (cells) =>
    changed(cells, "village", cells.village.includes(" ") ? cells.village.replace(" ", "") : cells.village.replace(/^(.{4})/, "$1-")),
  numeral: (cells) => changed(cells, "village", cells.village.replace(/ III$/, " 3").replace(/ II$/, " 2").replace(/ I$/, " 1")),
  "type-swapped": (cells, truth) => changed(cells, "village", `${truth.code[9] === "1" ? "Desa" : "Kelurahan"} ${cells.village}`),
  "type-doubled": (cells) => changed(cells, "village", `Desa Kelurahan ${cells.village}`),
  "upper-case": (cells) => changed(cells, "village", `DESA ${cells.village.toUpperCase()}`),
  "district-wrong": (cells, truth, { villages, random }) => {
    const others = villages.filter(({ regency, district }) => regency === truth.regency && district !== truth.district);
    return others.length > 0 && changed(cells, "district", pick(others, random).district);
  },
  "district-empty": (cells) => {
    cells.district = "";
    return true;
  },
  "district-typo": (cells, _, { random }) => changed(cells, "district", `Kec. ${typo(cells.district, random)}`),
  "district-shortened": (cells, _, { random }) => changed(cells, "district", withoutWord(cells.district, random)),
  "district-not-one": (cells, truth) => changed(cells, "district", truth.village),
  "regency-wrong": (cells, truth, { villages, random }) => {
    const others = villages.filter(({ province, regency }) => province === truth.province && regency !== truth.regency);
    return others.length > 0 && changed(cells, "regency", pick(others, random).regency);
  },
  "regency-empty": (cells) => {
    cells.regency = "";
    return true;
  },
  "regency-typo": (cells, _, { random }) => changed(cells, "regency", typo(cells.regency, random)),
};

export const changeKinds: readonly string[] = Object.keys(changes);

/** The row with one change, or with two in three cases of ten; `kinds` names those that changed anything. */
export function corruptRow(row: Cells, truth: TrueVillage, random: () => number, villages: readonly TrueVillage[]): CorruptedRow {
  const kinds = random() < 0.3 ? [pick(changeKinds, random), pick(changeKinds, random)] : [pick(changeKinds, random)];
  const cells = { ...row };
  const done = [...new Set(kinds)].filter((kind) => changes[kind]?.(cells, truth, { random, villages }));
  return { truth, row: cells, kinds: done };
}

/** So many corrupted rows of villages picked by the seed; half of them name their province. Unchanged rows are left out. */
export function corruptRows(villages: readonly TrueVillage[], count: number, seed: number): readonly CorruptedRow[] {
  const random = seededRandom(seed);
  const rows: CorruptedRow[] = [];
  while (rows.length < count) {
    const truth = pick(villages, random);
    const { village, district, regency } = truth;
    const row = corruptRow({ village, district, regency, province: random() < 0.5 ? truth.province : "" }, truth, random, villages);
    if (row.kinds.length > 0) rows.push(row);
  }
  return rows;
}
