import { mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { err, ok } from "../result.ts";
import { OutputNameError } from "./output-name-error.ts";
import { placeFiles } from "./place-files.ts";
import { isStaging, kindAt, syncFolder, type Written, withStaging } from "./staging.ts";
import { type Content, writeContent } from "./write-content.ts";
import type { WriteFault } from "./write-fault.ts";
import type { WriteOptions } from "./write-file.ts";

/** A file to be written into a folder. */
export interface OutputFile {
  /** A plain name, without a path. */
  readonly name: string;
  readonly content: Content;
}

export interface FolderOptions extends WriteOptions {
  /** Which files are read together with those written: such a file that is not written anew must not stay beside them. */
  readonly owned?: (name: string) => boolean;
}

/**
 * Writes a folder whole or not at all: the files get their places when all of them are on the disk. `dir` is made, with the
 * folders above it, or filled if it is empty. With `force` files of the same names are replaced and others stay, unless one of
 * them is `owned`: old tables would be read together with the new ones. Gives the names of the files, in their order.
 *
 * Throws {@link OutputNameError} for a name that is a path or is given twice, and what the content throws while it is made;
 * nothing is left behind then either.
 */
export async function writeFolder(dir: string, files: Iterable<OutputFile>, options: FolderOptions = {}): Promise<Written> {
  const target = resolve(dir);
  const isThere = (await kindAt(target)) === "folder";
  return withStaging(isThere ? target : dirname(target), options.signal, async (staging) => {
    const refused = refusal(await namesIn(target), undefined, options);
    if (refused) return err(refused);
    const content = join(staging, "content");
    await mkdir(content);
    const names = await writeFiles(content, files, options.signal);
    const refusedNow = refusal(await namesIn(target), names, options);
    if (refusedNow) return err(refusedNow);
    options.signal?.throwIfAborted();
    const fault = isThere ? await placeFiles(names, content, target, staging) : undefined;
    if (fault) return err(fault);
    if (!isThere) await rename(content, target);
    await syncFolder(isThere ? target : dirname(target));
    return ok(names);
  });
}

async function writeFiles(dir: string, files: Iterable<OutputFile>, signal: AbortSignal | undefined): Promise<string[]> {
  const names: string[] = [];
  for (const { name, content } of files) {
    if (!isPlainName(name)) throw new OutputNameError(name, "is no plain file name");
    if (names.some((earlier) => earlier.toLowerCase() === name.toLowerCase())) throw new OutputNameError(name, "is given twice");
    await writeContent(join(dir, name), content, signal);
    names.push(name);
  }
  await syncFolder(dir);
  return names;
}

const isPlainName = (name: string): boolean => name !== "" && name !== "." && name !== ".." && !/[/\\\0]/.test(name);

/** The names in a folder; none if it is not there. */
async function namesIn(dir: string): Promise<string[]> {
  if ((await kindAt(dir)) === undefined) return [];
  return (await readdir(dir)).filter((name) => !isStaging(name)).sort();
}

function refusal(there: readonly string[], written: readonly string[] | undefined, options: FolderOptions): WriteFault | undefined {
  if (there.length > 0 && !options.force) return { kind: "not-empty" };
  const foreign = there.filter((name) => written && options.owned?.(name) && !written.includes(name));
  return foreign.length > 0 ? { kind: "foreign-files", names: foreign } : undefined;
}
