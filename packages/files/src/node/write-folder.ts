import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { err, ok, type Result } from "@pimpasa/core";

/** A file to be written; its content may be made while it is written. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Iterable<string> | AsyncIterable<string>;
}

export interface WriteOptions {
  /** Replace what is there. */
  readonly force?: boolean;
  /** Aborting leaves nothing behind. */
  readonly signal?: AbortSignal;
}

export interface FolderOptions extends WriteOptions {
  /** Which files are read together with those written: such a file that is not written anew must not stay beside them. */
  readonly owned?: (name: string) => boolean;
}

/** Why nothing was written. */
export type WriteFault =
  | { readonly kind: "not-empty" | "exists" | "not-writable" | "is-a-file" | "disk-full" | "aborted" }
  | { readonly kind: "foreign-files"; readonly names: readonly string[] }
  | { readonly kind: "io"; readonly code: string };

/**
 * Writes a folder whole or not at all: the files are written beside it first, and get their places when all of them are
 * on the disk. `dir` is made, or filled if it is empty; otherwise `force` is needed.
 */
export function writeFolder(
  dir: string,
  files: Iterable<OutputFile>,
  options: FolderOptions = {},
): Promise<Result<readonly string[], WriteFault>> {
  return guarded(dir, options, async (staging) => {
    const before = await namesIn(dir);
    if (before.length > 0 && !options.force) return err({ kind: "not-empty" });
    const names: string[] = [];
    for (const file of files) {
      await writeContent(join(staging, file.name), file.content, options.signal);
      names.push(file.name);
    }
    const foreign = before.filter((name) => options.owned?.(name) && !names.includes(name));
    if (foreign.length > 0) return err({ kind: "foreign-files", names: foreign });
    await mkdir(dir, { recursive: true });
    for (const name of names) await rename(join(staging, name), join(dir, name));
    return ok(names);
  });
}

/** Writes one file whole or not at all. Without `force` a file that is there stays. */
export function writeFile(
  path: string,
  content: OutputFile["content"],
  options: WriteOptions = {},
): Promise<Result<readonly string[], WriteFault>> {
  return guarded(path, options, async (staging) => {
    const existing = await kindOf(path);
    if (existing === "folder") return err({ kind: "exists" });
    if (existing === "file" && !options.force) return err({ kind: "exists" });
    const name = basename(path);
    await writeContent(join(staging, name), content, options.signal);
    await rename(join(staging, name), path);
    return ok([name]);
  });
}

type Written = Result<readonly string[], WriteFault>;

/** Runs `write` with a staging folder on the same file system, which is gone afterwards whatever happened. */
async function guarded(target: string, { signal }: WriteOptions, write: (staging: string) => Promise<Written>): Promise<Written> {
  const parent = dirname(resolve(target));
  const staging = join(parent, `.${basename(resolve(target))}.${stagingMark(target)}.part`);
  const made = await firstMissing(parent);
  let done = false;
  try {
    await mkdir(parent, { recursive: true });
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
    const result = await write(staging);
    done = result.ok;
    return result;
  } catch (error) {
    return err(faultOf(error, signal));
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (!done && made !== undefined) await rm(made, { recursive: true, force: true }).catch(() => undefined);
  }
}

const stagingMark = (target: string): string =>
  createHash("sha256")
    .update(`${resolve(target)}\0${process.pid}`)
    .digest("hex")
    .slice(0, 8);

/** The topmost folder on the way to `path` that is not there yet. */
async function firstMissing(path: string): Promise<string | undefined> {
  if ((await kindOf(path)) !== undefined) return undefined;
  return (await firstMissing(dirname(path))) ?? path;
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

async function namesIn(dir: string): Promise<string[]> {
  if ((await kindOf(dir)) === undefined) return [];
  return (await readdir(dir)).sort();
}

async function writeContent(path: string, content: OutputFile["content"], signal: AbortSignal | undefined): Promise<void> {
  const file = await open(path, "wx");
  try {
    for await (const piece of typeof content === "string" ? [content] : content) {
      signal?.throwIfAborted();
      await file.writeFile(piece, "utf8");
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

const faults: Readonly<Record<string, Exclude<WriteFault["kind"], "foreign-files" | "io">>> = {
  EACCES: "not-writable",
  EPERM: "not-writable",
  EROFS: "not-writable",
  ENOTDIR: "is-a-file",
  EEXIST: "is-a-file",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
};

function faultOf(error: unknown, signal: AbortSignal | undefined): WriteFault {
  if (signal?.aborted) return { kind: "aborted" };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "") throw error;
  const kind = faults[code];
  return kind === undefined ? { kind: "io", code } : { kind };
}
