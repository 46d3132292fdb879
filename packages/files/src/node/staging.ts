import { mkdir, mkdtemp, open, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Result } from "@pimpasa/core";
import { err } from "../result.ts";
import { type WriteFault, writeFault } from "./write-fault.ts";

/** The names of what was written, or why nothing was. */
export type Written = Result<readonly string[], WriteFault>;

const stagingName = /^\.pimpasa-.{6}$/;

/** Is this a folder that a write which was killed has left? */
export const isStaging = (name: string): boolean => stagingName.test(name);

/**
 * Runs `write` with an empty folder inside `place`, thus on the same file system as its target. Whatever happens, that folder
 * is gone afterwards; if nothing was written, so are the folders above it that were made.
 */
export async function withStaging(
  place: string,
  signal: AbortSignal | undefined,
  write: (staging: string) => Promise<Written>,
): Promise<Written> {
  let made: string | undefined;
  let staging: string | undefined;
  let isDone = false;
  try {
    signal?.throwIfAborted();
    made = await mkdir(place, { recursive: true });
    staging = await mkdtemp(join(place, ".pimpasa-"));
    const written = await write(staging);
    isDone = written.ok;
    return written;
  } catch (error) {
    return err(writeFault(error, signal));
  } finally {
    if (staging !== undefined) await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (!isDone && made !== undefined) await removeEmpty(place, made);
  }
}

/** Removes folders from `lowest` up to `highest` as far as they are empty: what others have put there stays. */
async function removeEmpty(lowest: string, highest: string): Promise<void> {
  try {
    await rmdir(lowest);
    if (lowest !== highest) await removeEmpty(dirname(lowest), highest);
  } catch {
    // Not empty, or gone already.
  }
}

/** What stands at a path, links followed. */
export async function kindAt(path: string): Promise<"file" | "folder" | "other" | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return undefined;
  }
}

/** Puts the names in a folder on the disk, where the system can. */
export async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
