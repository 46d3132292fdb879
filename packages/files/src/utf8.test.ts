// The reference is Node's own `isUtf8`, tried on every beginning of the bytes.
import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validLength } from "./utf8.ts";

async function* cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Bytes at the edges of what UTF-8 allows, and whole characters of one to four bytes. */
const byte = fc.constantFrom(
  0x00,
  0x61,
  0x80,
  0x8f,
  0x90,
  0x9f,
  0xa0,
  0xbf,
  0xc0,
  0xc2,
  0xdf,
  0xe0,
  0xe9,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0xff,
);
const character = fc.constantFrom("a", "é", "ह", "😀").map((text) => [...Buffer.from(text)]);
const bytes = fc
  .array(fc.oneof({ weight: 4, arbitrary: character }, { weight: 1, arbitrary: byte.map((value) => [value]) }), { maxLength: 12 })
  .map((pieces) => Uint8Array.from(pieces.flat()));

test("the valid beginning is the longest that Node takes for UTF-8, however the bytes are cut into pieces", async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 5 }), async (all, size) => {
      const lengths = Array.from({ length: all.length + 1 }, (_, length) => length).filter((length) => isUtf8(all.subarray(0, length)));
      expect(await validLength(cut(all, size))).toEqual({ byteLength: Math.max(...lengths), isValid: isUtf8(all) });
    }),
    { numRuns: 2000, seed: 1 },
  );
});
