import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readSourceTables } from "./read-source.ts";

/** One published list: the name of each code, of all four levels. */
export type RegionList = ReadonlyMap<string, string>;

const files = ["2020-12-31.txt", "2022-03-30.txt", "2022-12-31.txt", "2024-01-06.txt"] as const;

/** The five lists from the oldest to the one of the gazetteer: each older one is the newer one with its differences undone. */
export function publishedLists(): readonly RegionList[] {
  const { provinces, regencies, districts, villages } = readSourceTables();
  const lists = [new Map([...provinces, ...regencies, ...districts, ...villages].map(({ code, name }) => [code, name]))];
  for (const file of [...files].reverse())
    lists.unshift(undone(lists[0] ?? new Map(), readDifferences(new URL(`older-lists/${file}`, import.meta.url))));
  return lists;
}

/** The lines that `diff-lists.ts` wrote. */
export const readDifferences = (file: URL): string[] =>
  readFileSync(fileURLToPath(file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The older list, from the newer one and the lines that tell how they differ. */
export function undone(newer: RegionList, lines: readonly string[]): Map<string, string> {
  const older = new Map(newer);
  for (const line of lines) {
    if (line.startsWith("-")) older.delete(line.slice(1));
    else older.set(line.slice(0, line.indexOf("|")), line.slice(line.indexOf("|") + 1));
  }
  return older;
}

/** What of a name tells regions apart: case, spaces and punctuation do not. */
export const foldName = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** A code with its dots; the oldest lists write none. */
export const codeText = (code: string): string =>
  code.includes(".") ? code : code.replace(/^(\d\d)(\d\d)?(\d\d)?(\d{4})?$/, (_, ...parts) => parts.slice(0, 4).filter(Boolean).join("."));
