import { open } from "node:fs/promises";
import { ContentError } from "./write-fault.ts";

type Piece = string | Uint8Array;

/** What a file is to hold: text, written in UTF-8, or bytes; it may be made while it is written. */
export type Content = Piece | Iterable<Piece> | AsyncIterable<Piece>;

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

async function* piecesOf(content: Content): AsyncIterable<Piece> {
  try {
    yield* typeof content === "string" || content instanceof Uint8Array ? [content] : content;
  } catch (cause) {
    throw new ContentError("The content of a file could not be made.", { cause });
  }
}
