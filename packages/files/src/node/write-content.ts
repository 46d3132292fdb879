import { open } from "node:fs/promises";
import { ContentError } from "./write-fault.ts";

/** What a file is to hold, in UTF-8; it may be made while it is written. */
export type Content = string | Iterable<string> | AsyncIterable<string>;

/** Writes a new file and puts it on the disk. The signal is looked at before each piece. */
export async function writeContent(path: string, content: Content, signal: AbortSignal | undefined): Promise<void> {
  const file = await open(path, "wx");
  try {
    for await (const piece of piecesOf(content)) {
      signal?.throwIfAborted();
      await file.writeFile(piece, "utf8");
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

async function* piecesOf(content: Content): AsyncIterable<string> {
  try {
    yield* typeof content === "string" ? [content] : content;
  } catch (cause) {
    throw new ContentError("The content of a file could not be made.", { cause });
  }
}
