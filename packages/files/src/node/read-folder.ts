import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { RawTable, Result } from "@pimpasa/core";
import { type Folder, folderOf } from "../folder.ts";
import { readCsv } from "../read-csv.ts";
import { err, ok } from "../result.ts";
import type { ReadOptions } from "../watched-source.ts";
import { pathSource } from "./path-source.ts";
import { systemCode } from "./system-code.ts";

/** Why a folder could not be read. */
export interface FolderFault {
  readonly kind: "not-found" | "not-a-folder" | "not-readable";
}

const faults: Readonly<Record<string, FolderFault["kind"]>> = { ENOENT: "not-found", ENOTDIR: "not-a-folder" };

/**
 * Which tables does a folder hold? The files that lie in it directly, in order of their names; folders in it and hidden files
 * are left out. A file that cannot be read is a fault of its table, with the system's code as the reason (`ENOTFILE` for a
 * pipe or a device); the rows are read as they are iterated.
 */
export async function readFolder(dir: string, options: ReadOptions = {}): Promise<Result<Folder, FolderFault>> {
  const names = await fileNamesIn(dir);
  if (!names.ok) return names;
  const files = names.value.map((name) => ({ name, source: pathSource(join(dir, name)) }));
  return ok(await folderOf(basename(resolve(dir)), files, options));
}

async function fileNamesIn(dir: string): Promise<Result<string[], FolderFault>> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    const isFolder = await Promise.all(entries.map((entry) => leadsToFolder(dir, entry)));
    return ok(entries.filter((_, i) => !isFolder[i]).map((entry) => entry.name));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return err({ kind: faults[code] ?? "not-readable" });
  }
}

async function leadsToFolder(dir: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(join(dir, entry.name)).then(
    (target) => target.isDirectory(),
    () => false,
  );
}

/** What does the CSV file at a path hold? As `readCsv`; what is wrong with the file, also that it is not there, is the table's fault. */
export const readCsvFile = (path: string, options: ReadOptions = {}): Promise<RawTable> =>
  readCsv(pathSource(path), basename(path), options);
