import type { RawTable, Result } from "@pimpasa/core";
import { type ByteSource, blobSource } from "./byte-source.ts";
import { faultyTable, readCsv } from "./read-csv.ts";
import { type JsonFault, readJson } from "./read-json.ts";
import { err } from "./result.ts";
import type { ReadOptions } from "./watched-source.ts";

/** A folder of tables, by the names of their files without the ending. */
export interface Folder {
  readonly name: string;
  /** A file that cannot be read stands here with its fault. */
  readonly tables: ReadonlyMap<string, RawTable>;
  readonly json: ReadonlyMap<string, Result<unknown, JsonFault>>;
  /** Files that are neither CSV nor JSON. */
  readonly others: readonly string[];
}

/** One file of a folder. */
export interface FolderFile {
  readonly name: string;
  readonly source: ByteSource;
}

const ending = (name: string): string => /\.[^.]*$/.exec(name.toLowerCase())?.[0] ?? "";
const withoutEnding = (name: string): string => name.replace(/\.[^.]*$/, "");

/**
 * Reads the files of a folder, in order of their names; hidden ones are left out. Of several files for one table none is
 * read: which of them counts is not for a program to choose.
 */
export async function folderOf(name: string, files: readonly FolderFile[], options: ReadOptions): Promise<Folder> {
  const visible = files.filter((file) => !file.name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const tables = new Map<string, RawTable>();
  for (const [table, same] of byBaseName(visible, ".csv")) tables.set(table, await tableOf(same, options));
  const json = new Map<string, Result<unknown, JsonFault>>();
  for (const [document, same] of byBaseName(visible, ".json")) json.set(document, await jsonOf(same));
  const others = visible.map((file) => file.name).filter((file) => ![".csv", ".json"].includes(ending(file)));
  return { name, tables, json, others };
}

const byBaseName = (files: readonly FolderFile[], kind: ".csv" | ".json"): Map<string, FolderFile[]> =>
  Map.groupBy(
    files.filter((file) => ending(file.name) === kind),
    (file) => withoutEnding(file.name),
  );

const onlyOne = (files: readonly FolderFile[]): FolderFile | undefined => (files.length === 1 ? files[0] : undefined);

async function tableOf(files: readonly FolderFile[], options: ReadOptions): Promise<RawTable> {
  const file = onlyOne(files);
  if (file) return readCsv(file.source, file.name, options);
  const names = [...new Set(files.map((same) => same.name))].join(", ");
  return faultyTable(names, { kind: "not-readable", reason: `${files.length} × ${names}` });
}

async function jsonOf(files: readonly FolderFile[]): Promise<Result<unknown, JsonFault>> {
  const file = onlyOne(files);
  return file ? readJson(file.source) : err({ kind: "ambiguous" });
}

/**
 * Which tables do the files hold that a user picked in a browser? Of a picked folder (`webkitdirectory`), the files that lie
 * in it directly, as `readFolder` reads them. What cannot be read is a fault of its table.
 *
 * @example
 * ```ts
 * const folder = await readFiles([new File(["id\nk1\n"], "offices.csv"), new File(["{}"], "programme.json"), new File([""], "notes.txt")]);
 * [...folder.tables.keys()]; // => ["offices"]
 * folder.json.get("programme"); // => { ok: true, value: {} }
 * folder.others; // => ["notes.txt"]
 * ```
 */
export function readFiles(files: Iterable<File>, name = "", options: ReadOptions = {}): Promise<Folder> {
  const picked = [...files].filter((file) => (file.webkitRelativePath ?? "").split("/").length <= 2);
  return folderOf(
    name,
    picked.map((file) => ({ name: file.name, source: blobSource(file) })),
    options,
  );
}
