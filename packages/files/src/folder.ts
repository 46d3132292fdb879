import { err, ok, type RawTable, type Result } from "@pimpasa/core";
import { type ByteSource, blobSource } from "./csv-source.ts";
import { readCsv } from "./read-csv.ts";

/** Why a JSON file could not be read: where, never what stands there. */
export interface JsonFault {
  readonly kind: "invalid-json" | "not-readable";
  readonly line?: number;
  readonly column?: number;
}

/** A folder of tables, by the names of their files without the ending. */
export interface Folder {
  readonly name: string;
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

/** Reads the files of a folder, in order of their names. */
export async function folderOf(name: string, files: readonly FolderFile[]): Promise<Folder> {
  const tables = new Map<string, RawTable>();
  const json = new Map<string, Result<unknown, JsonFault>>();
  const others: string[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (ending(file.name) === ".csv") tables.set(withoutEnding(file.name), await readCsv(file.source, file.name));
    else if (ending(file.name) === ".json") json.set(withoutEnding(file.name), await readJson(file.source));
    else others.push(file.name);
  }
  return { name, tables, json, others };
}

/** Reads the files that a user picked in a browser: their own names count, not the folder's. */
export function readFiles(files: Iterable<File>, name = ""): Promise<Folder> {
  return folderOf(
    name,
    [...files].map((file) => ({ name: file.name, source: blobSource(file) })),
  );
}

async function readJson(source: ByteSource): Promise<Result<unknown, JsonFault>> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for await (const bytes of source.open()) text += decoder.decode(bytes, { stream: true });
  text += decoder.decode();
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return err({ kind: "invalid-json", ...placeOf(text, error) });
  }
}

function placeOf(text: string, error: unknown): { line?: number; column?: number } {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
