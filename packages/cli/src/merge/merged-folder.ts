import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RejectedRow } from "@pimpasa/core";
import type { OutputFile } from "../write-output.ts";
import type { NewRows } from "./settle-corrections.ts";

/** The files of a folder with new rows in their tables; every other byte as it is. */
export interface MergedFolder {
  readonly files: readonly OutputFile[];
  /** Folders in the folder, which are not copied. */
  readonly left: readonly string[];
}

/** The files of a data folder, those with corrected rows made anew. Hidden files are left out, as they are when it is read. */
export async function mergedFolder(dir: string, rows: NewRows, rejected: readonly RejectedRow[]): Promise<MergedFolder> {
  const { replaceFileRows } = await import("@pimpasa/files/node");
  const bySource = new Map(rejected.map(({ source, table }) => [source, rows.get(table)]));
  const names = (await readdir(dir)).filter((name) => !name.startsWith(".")).sort();
  const kinds = await Promise.all(names.map((name) => stat(join(dir, name))));
  const files = names.filter((_, i) => kinds[i]?.isFile());
  return {
    files: files.map((name) => {
      const path = join(dir, name);
      const replaced = bySource.get(name);
      return { name, content: replaced === undefined ? piecesOf(path) : replaceFileRows(path, replaced) };
    }),
    left: names.filter((_, i) => kinds[i]?.isDirectory()),
  };
}

/** A file is opened only when its turn has come. */
async function* piecesOf(path: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(path);
}
