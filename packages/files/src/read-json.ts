import type { Result } from "@pimpasa/core";
import { type ByteSource, namedSource } from "./byte-source.ts";
import { jsonErrorPosition, placeAt } from "./json-error.ts";
import { err, ok } from "./result.ts";
import { SourceError } from "./source-error.ts";
import { validLength } from "./utf8.ts";

/** Why a JSON file could not be read: where (line and column begin at 1), never what stands there. */
export interface JsonFault {
  /** `ambiguous`: several files of that name. */
  readonly kind: "invalid-json" | "not-utf8" | "not-readable" | "ambiguous";
  readonly line?: number;
  readonly column?: number;
}

/** A JSON file in UTF-8, with or without BOM. */
export async function readJson(source: ByteSource): Promise<Result<unknown, JsonFault>> {
  try {
    const bytes = await allBytes(source);
    const { byteLength, isValid } = await validLength(once(bytes));
    const text = new TextDecoder("utf-8").decode(bytes.subarray(0, byteLength));
    if (!isValid) return err({ kind: "not-utf8", ...placeAt(text, text.length) });
    const position = jsonErrorPosition(text);
    return position === undefined ? ok(JSON.parse(text) as unknown) : err({ kind: "invalid-json", ...placeAt(text, position) });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return err({ kind: "not-readable" });
  }
}

async function allBytes(source: ByteSource): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const bytes of namedSource(source, "JSON").open()) pieces.push(new Uint8Array(bytes));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
