import type { RawRow } from "@pimpasa/core";
import type { NamedSource } from "./byte-source.ts";
import { csvDialect } from "./csv-dialect.ts";
import { type RowReader, rowReader } from "./row-reader.ts";
import { SourceError } from "./source-error.ts";

/** The rows of a CSV file in blocks, the header among them, read as they are asked for. Blank lines are counted and left out. */
export async function* csvBlocks(source: NamedSource): AsyncIterable<readonly RawRow[]> {
  let reader: RowReader | undefined;
  for await (const text of textPieces(source, "whole")) {
    reader ??= rowReader(csvDialect(text));
    yield* reader.read(text);
  }
  yield* reader?.finish() ?? [];
}

/** The number of the row in which the byte at `position` lies; all bytes before it are UTF-8. */
export async function rowAtByte(source: NamedSource, position: number): Promise<number> {
  let reader: RowReader | undefined;
  for await (const text of textPieces({ name: source.name, open: () => firstBytes(source, position) }, "cut off")) {
    reader ??= rowReader(csvDialect(text));
    for (const _ of reader.read(text));
  }
  for (const _ of reader?.flush() ?? []);
  return (reader?.rowsRead ?? 0) + 1;
}

async function* firstBytes(source: NamedSource, count: number): AsyncIterable<Uint8Array> {
  let left = count;
  for await (const bytes of source.open()) {
    yield bytes.subarray(0, left);
    left -= bytes.length;
    if (left <= 0) return;
  }
}

/** Text in pieces of at least some size, so that the dialect is seen in the first. */
export async function* textPieces(source: NamedSource, end: "whole" | "cut off"): AsyncIterable<string> {
  const smallest = 1 << 16;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pending = "";
  for await (const bytes of source.open()) {
    pending += decoded(decoder, source, bytes);
    if (pending.length < smallest) continue;
    yield pending;
    pending = "";
  }
  if (end === "whole") pending += decoded(decoder, source);
  if (pending !== "") yield pending;
}

/** The bytes were found to be UTF-8 before. */
function decoded(decoder: TextDecoder, source: NamedSource, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new SourceError(source.name, "CHANGED");
  }
}
