import {
  type BpsCode,
  err,
  type Issue,
  issue,
  type Language,
  levelOf,
  ok,
  parseBpsCode,
  parseRegionCode,
  type RegionCode,
  type RegionLevel,
  type Result,
} from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";

/** One row of a user's own table of BPS and Kemendagri codes of the same places. */
export interface CodePair {
  readonly bps: string;
  readonly region: string;
}

/** What is worth knowing of a table: pairs that repeat, and codes that have more than one partner. */
export type CodeNote =
  | { readonly code: "repeated"; readonly row: number; readonly first: number }
  | { readonly code: "several"; readonly of: BpsCode | RegionCode; readonly partners: readonly (BpsCode | RegionCode)[] };

/** What makes a row unusable. */
export type CodeProblem =
  | { readonly code: "cell"; readonly row: number; readonly column: "bps" | "region"; readonly issue: Issue }
  | { readonly code: "levels"; readonly row: number; readonly bps: RegionLevel; readonly region: RegionLevel };

/** A table between the two schemes. Each answer is a list: where it has several codes, none is chosen. */
export interface CodeTable {
  toRegion(code: BpsCode): readonly RegionCode[];
  toBps(code: RegionCode): readonly BpsCode[];
  readonly notes: readonly CodeNote[];
}

/**
 * Which Kemendagri code belongs to a BPS code, by this table of the user's? Never by digits that look alike: for 16 of NTT's
 * 22 regencies the same four digits mean another place. A code that is not in the table gives an empty list.
 *
 * Refused with every row that cannot be read, or that pairs two levels. Rows count from 1.
 *
 * @example
 * ```ts
 * const table = codeTable([{ bps: "5303", region: "53.01" }]);
 * const bps = BpsCode.parse("5303");
 * table.ok ? table.value.toRegion(bps) : []; // => ["53.01"]
 * table.ok ? table.value.toRegion(BpsCode.parse("5301")) : []; // => []
 * ```
 */
export function codeTable(rows: readonly CodePair[]): Result<CodeTable, readonly CodeProblem[]> {
  const toRegion = new Map<BpsCode, RegionCode[]>();
  const toBps = new Map<RegionCode, BpsCode[]>();
  const firstRows = new Map<string, number>();
  const problems: CodeProblem[] = [];
  const repeated: CodeNote[] = [];
  for (const [i, pair] of rows.entries()) {
    const row = i + 1;
    const read = readPair(pair, row);
    if (!read.ok) {
      problems.push(...read.error);
      continue;
    }
    const { bps, region } = read.value;
    const first = firstRows.get(`${bps}|${region}`);
    if (first !== undefined) repeated.push({ code: "repeated", row, first });
    else {
      firstRows.set(`${bps}|${region}`, row);
      append(toRegion, bps, region);
      append(toBps, region, bps);
    }
  }
  if (problems.length > 0) return err(problems);
  const notes = [...repeated, ...severalIn(toRegion), ...severalIn(toBps)];
  return ok({ toRegion: (code) => toRegion.get(code) ?? [], toBps: (code) => toBps.get(code) ?? [], notes });
}

const levelOfDigits: Readonly<Record<number, RegionLevel>> = { 2: "province", 4: "regency", 7: "district", 10: "village" };

function readPair(pair: CodePair, row: number): Result<{ bps: BpsCode; region: RegionCode }, readonly CodeProblem[]> {
  const bps = parsed(pair?.bps, parseBpsCode);
  const region = parsed(pair?.region, parseRegionCode);
  if (bps.ok && region.ok) {
    const levels = { bps: levelOfDigits[bps.value.length - "bps:".length] as RegionLevel, region: levelOf(region.value) };
    return levels.bps === levels.region ? ok({ bps: bps.value, region: region.value }) : err([{ code: "levels", row, ...levels }]);
  }
  const problem = (column: "bps" | "region", result: Result<unknown, Issue>): CodeProblem[] =>
    result.ok ? [] : [{ code: "cell", row, column, issue: result.error }];
  return err([...problem("bps", bps), ...problem("region", region)]);
}

const parsed = <T>(value: unknown, parse: (text: string) => Result<T, Issue>): Result<T, Issue> =>
  typeof value === "string" ? parse(value) : err(issue(value === undefined || value === null ? "required" : "not-text", {}));

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const severalIn = <K extends BpsCode | RegionCode>(partners: ReadonlyMap<K, readonly (BpsCode | RegionCode)[]>): CodeNote[] =>
  [...partners].flatMap(([of, list]): CodeNote[] => (list.length > 1 ? [{ code: "several", of, partners: [...list].sort() }] : []));

const levelNames: Readonly<Record<Language, Readonly<Record<RegionLevel, string>>>> = {
  id: { province: "provinsi", regency: "kabupaten/kota", district: "kecamatan", village: "desa/kelurahan" },
  en: { province: "a province", regency: "a regency or city", district: "a district", village: "a village" },
};

/**
 * A note or a problem of a table of codes, in words.
 *
 * @example
 * ```ts
 * codeTableText({ code: "repeated", row: 3, first: 1 }, "en"); // => "Row 3 repeats row 1; remove one."
 * ```
 */
export function codeTableText(found: CodeNote | CodeProblem, language: Language): string {
  const indonesian = language === "id";
  const names = levelNames[language];
  switch (found.code) {
    case "repeated":
      return indonesian
        ? `Baris ${found.row} mengulang baris ${found.first}; hapus salah satunya.`
        : `Row ${found.row} repeats row ${found.first}; remove one.`;
    case "several":
      return indonesian
        ? `${found.of} berpasangan dengan lebih dari satu kode: ${found.partners.join(", ")}. Tidak ada yang dipilih.`
        : `${found.of} is paired with more than one code: ${found.partners.join(", ")}. None is chosen.`;
    case "cell":
      return `${indonesian ? "Baris" : "Row"} ${found.row}, ${found.column}: ${issueText(found.issue, language)}`;
    case "levels":
      return indonesian
        ? `Baris ${found.row}: kode BPS itu ${names[found.bps]}, kode Kemendagri itu ${names[found.region]}; periksa barisnya.`
        : `Row ${found.row}: the BPS code is that of ${names[found.bps]}, the Kemendagri code that of ${names[found.region]}; look at the row.`;
  }
}
