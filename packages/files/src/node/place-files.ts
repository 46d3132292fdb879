import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { kindAt } from "./staging.ts";
import type { WriteFault } from "./write-fault.ts";

/**
 * Moves files to their places in a folder, all or none: those that they replace are kept in `staging` until the last has its
 * place, and come back if one cannot be moved.
 */
export async function placeFiles(
  names: readonly string[],
  content: string,
  target: string,
  staging: string,
): Promise<WriteFault | undefined> {
  for (const name of names) {
    const kind = await kindAt(join(target, name));
    if (kind === "folder" || kind === "other") return { kind: "io", code: kind === "folder" ? "EISDIR" : "ENOTFILE" };
  }
  const undo: (() => Promise<void>)[] = [];
  try {
    await mkdir(join(staging, "old"));
    for (const name of names) {
      if ((await kindAt(join(target, name))) === "file") await move(join(target, name), join(staging, "old", name), undo);
      await move(join(content, name), join(target, name), undo);
    }
    return undefined;
  } catch (error) {
    for (const back of undo.reverse()) await back();
    throw error;
  }
}

async function move(from: string, to: string, undo: (() => Promise<void>)[]): Promise<void> {
  await rename(from, to);
  undo.push(() => rename(to, from));
}
