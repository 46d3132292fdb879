import type { RawTableFault } from "@pimpasa/core";
import type { NamedSource } from "./byte-source.ts";
import { rowAtByte } from "./csv-rows.ts";
import { validLength } from "./utf8.ts";

/** How far into a file bytes of 0 are counted, and which share of them means that it is no text. */
const sniffedBytes = 8192;
const binaryShare = 0.05;

const lineFeed = 0x0a;

const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // ZIP, XLSX
  [0xd0, 0xcf, 0x11, 0xe0], // XLS
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x1f, 0x8b], // gzip
];

const utf16Marks: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** What the check of a file says: how many bytes it has, or why it cannot be read as a table. */
export type ByteCheck = { readonly byteLength: number; readonly fault?: never } | { readonly fault: RawTableFault };

/**
 * Is this a text file in UTF-8? The whole file is looked at before any row is given out, so that a table is never
 * cut off in the middle.
 */
export async function checkBytes(source: NamedSource): Promise<ByteCheck> {
  const first = await firstBytes(source);
  const fault = first.length === 0 ? ({ kind: "empty-file" } as const) : firstBytesFault(first);
  if (fault) return { fault };
  const { byteLength, isValid } = await validLength(source.open());
  return isValid ? { byteLength } : { fault: { kind: "not-utf8", row: await rowAtByte(source, byteLength) } };
}

async function firstBytes(source: NamedSource): Promise<Uint8Array> {
  const first: number[] = [];
  for await (const bytes of source.open()) {
    for (const byte of bytes.subarray(0, sniffedBytes - first.length)) first.push(byte);
    if (first.length >= sniffedBytes) break;
  }
  return Uint8Array.from(first);
}

function firstBytesFault(bytes: Uint8Array): RawTableFault | undefined {
  if (utf16Marks.some((mark) => beginsWith(bytes, mark))) return { kind: "not-utf8", row: 1 };
  return signatures.some((signature) => beginsWith(bytes, signature)) || hasBinaryShare(bytes) ? { kind: "binary" } : undefined;
}

/** A byte of 0 in the header, or many: one in a cell of a text file is that cell's fault and not the file's. */
function hasBinaryShare(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + Number(byte === 0), 0);
  const header = bytes.subarray(0, bytes.indexOf(lineFeed) + 1 || bytes.length);
  return header.includes(0) || zeros > bytes.length * binaryShare;
}
