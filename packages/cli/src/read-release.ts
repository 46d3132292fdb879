import { readFile } from "node:fs/promises";
import type { Release } from "@pimpasa/analytics";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** Reads a release that `pimpasa release` wrote. */
export async function readRelease(path: string, { language }: Terminal): Promise<Release> {
  const text = texts(language);
  const content = await readFile(path, "utf8").catch(() => {
    throw new CommandError(text.releaseFault("not-readable", path));
  });
  const { parseRelease } = await import("@pimpasa/analytics");
  const release = parseRelease(content);
  if (!release.ok) throw new CommandError(text.releaseFault(release.error, path));
  return release.value;
}
