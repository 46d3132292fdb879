import { realpath, rename } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { err, ok } from "../result.ts";
import { kindAt, syncFolder, type Written, withStaging } from "./staging.ts";
import { type Content, writeContent } from "./write-content.ts";
import type { WriteFault } from "./write-fault.ts";

export interface WriteOptions {
  /** Replace what is there. */
  readonly force?: boolean;
  /** Aborting leaves nothing behind. */
  readonly signal?: AbortSignal;
}

/**
 * Writes one file whole or not at all; folders above it are made. A file that is there stays unless `force` is given, and a
 * pipe or a device (`/dev/null`) always does; a link is followed. Gives the name of the file.
 *
 * Throws what the content throws while it is made; nothing is left behind then either.
 */
export async function writeFile(path: string, content: Content, options: WriteOptions = {}): Promise<Written> {
  const target = await realpath(path).catch(() => resolve(path));
  const refused = await refusal(target, options);
  if (refused) return err(refused);
  return withStaging(dirname(target), options.signal, async (staging) => {
    const staged = join(staging, "content");
    await writeContent(staged, content, options.signal);
    options.signal?.throwIfAborted();
    const refusedNow = await refusal(target, options);
    if (refusedNow) return err(refusedNow);
    await rename(staged, target);
    await syncFolder(dirname(target));
    return ok([basename(path)]);
  });
}

async function refusal(target: string, { force }: WriteOptions): Promise<WriteFault | undefined> {
  const kind = await kindAt(target);
  if (kind === "folder") return { kind: "io", code: "EISDIR" };
  if (kind === "other") return { kind: "io", code: "ENOTFILE" };
  return kind === "file" && !force ? { kind: "exists" } : undefined;
}
