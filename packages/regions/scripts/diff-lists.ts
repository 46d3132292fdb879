import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeText, foldName, type RegionList } from "./older-lists.ts";
import { parseCsv } from "./read-source.ts";

/**
 * Writes how an older list of codes differs from a newer one, so that the older one can be had back from the newer.
 * `node scripts/diff-lists.ts <folder of older CSV files> <folder of newer CSV files> <file to write>`
 */
const [olderFolder, newerFolder, file] = process.argv.slice(2);
if (olderFolder === undefined || newerFolder === undefined || file === undefined) {
  throw new Error("Give the folder of the older list, that of the newer one, and the file to write.");
}
writeFileSync(file, `${differences(readList(olderFolder), readList(newerFolder)).join("\n")}\n`);

function readList(folder: string): RegionList {
  const tables = ["provinces", "regencies", "districts", "villages"];
  const rows = tables.flatMap((name) => parseCsv(readFileSync(join(folder, `${name}.csv`), "utf8")));
  return new Map(rows.map(({ code, name }) => [codeText(code), name]));
}

/** `-code` is only in the newer list; `code|name` is only in the older one, or has another name there. */
function differences(older: RegionList, newer: RegionList): string[] {
  const added = [...newer.keys()].filter((code) => !older.has(code)).map((code) => `-${code}`);
  const other = [...older].filter(([code, name]) => foldName(name) !== foldName(newer.get(code) ?? ""));
  return [...added, ...other.map(([code, name]) => `${code}|${name}`)].sort();
}
