import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { err, ok, type RawTable, type Result } from "@pimpasa/core";
import type { ByteSource } from "../csv-source.ts";
import { type Folder, type FolderFile, folderOf } from "../folder.ts";
import { faultyTable, readCsv } from "../read-csv.ts";

/** Why a folder could not be read. */
export interface FolderFault {
  readonly kind: "not-found" | "not-a-folder" | "not-readable";
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

const pathSource = (path: string): ByteSource => ({ open: () => createReadStream(path, { highWaterMark: 1 << 18 }) });

/** Reads a folder of tables. A file that cannot be read is a fault of its table. */
export async function readFolder(dir: string): Promise<Result<Folder, FolderFault>> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    const files: FolderFile[] = entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => ({ name: entry.name, source: pathSource(join(dir, entry.name)) }));
    const readable = await Promise.all(files.map(async (file) => ({ file, reason: await unreadable(join(dir, file.name)) })));
    const folder = await folderOf(
      basename(dir),
      readable.filter(({ reason }) => reason === undefined).map(({ file }) => file),
    );
    return ok(withUnreadable(folder, readable));
  } catch (error) {
    return err({ kind: folderFaults[codeOf(error)] ?? "not-readable" });
  }
}

const folderFaults: Readonly<Record<string, FolderFault["kind"]>> = { ENOENT: "not-found", ENOTDIR: "not-a-folder" };

/** Tables whose file cannot be opened stand in the folder with that fault; other such files are named among `others`. */
function withUnreadable(folder: Folder, files: readonly { file: FolderFile; reason: string | undefined }[]): Folder {
  const bad = files.filter(({ reason }) => reason !== undefined);
  const tables = new Map(folder.tables);
  const json = new Map(folder.json);
  for (const { file, reason } of bad) {
    const name = file.name.replace(/\.[^.]*$/, "");
    if (/\.csv$/i.test(file.name)) tables.set(name, faultyTable(file.name, { kind: "not-readable", reason: reason ?? "" }));
    if (/\.json$/i.test(file.name)) json.set(name, err({ kind: "not-readable" }));
  }
  return { ...folder, tables, json };
}

/** Why the file cannot be opened; undefined if it can. */
async function unreadable(path: string): Promise<string | undefined> {
  try {
    if (!(await stat(path)).isFile()) return "ENOTFILE";
    for await (const _ of createReadStream(path, { end: 0 })) break;
    return undefined;
  } catch (error) {
    return codeOf(error) || "EIO";
  }
}

/** Reads one CSV file; what is wrong with it is the table's fault. */
export async function readCsvFile(path: string): Promise<RawTable> {
  const reason = await unreadable(path);
  return reason === undefined ? readCsv(pathSource(path), basename(path)) : faultyTable(basename(path), { kind: "not-readable", reason });
}
