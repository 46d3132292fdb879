import type { RawTableFault } from "@pimpasa/core";
import type { ByteSource } from "./csv-source.ts";

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

/**
 * Is this a text file in UTF-8? The whole file is looked at before any row is given out, so that a table is never
 * cut off in the middle.
 */
export async function byteFault(source: ByteSource): Promise<RawTableFault | undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let length = 0;
  let row = 1;
  for await (const bytes of source.open()) {
    const fault = length === 0 ? firstBytesFault(bytes) : undefined;
    if (fault) return fault;
    length += bytes.length;
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      return { kind: "not-utf8", row: row + lineBreaks(bytes.subarray(0, firstInvalid(bytes))) };
    }
    row += lineBreaks(bytes);
  }
  if (length === 0) return { kind: "empty-file" };
  try {
    decoder.decode();
  } catch {
    return { kind: "not-utf8", row };
  }
  return undefined;
}

function firstBytesFault(bytes: Uint8Array): RawTableFault | undefined {
  if (utf16Marks.some((mark) => beginsWith(bytes, mark))) return { kind: "not-utf8", row: 1 };
  return signatures.some((signature) => beginsWith(bytes, signature)) || hasBinaryShare(bytes.subarray(0, sniffedBytes))
    ? { kind: "binary" }
    : undefined;
}

/** A byte of 0 in the header, or many: one in a cell of a text file is that cell's fault and not the file's. */
function hasBinaryShare(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + Number(byte === 0), 0);
  const header = bytes.subarray(0, bytes.indexOf(lineFeed) + 1 || bytes.length);
  return header.includes(0) || zeros > bytes.length * binaryShare;
}

const lineBreaks = (bytes: Uint8Array): number => bytes.reduce((count, byte) => count + Number(byte === lineFeed), 0);

/** About where the first byte lies that cannot be UTF-8: the longest beginning that decodes. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  for (let step = 1 << Math.ceil(Math.log2(bytes.length + 1)); step >= 1; step >>= 1) {
    if (valid + step <= bytes.length && decodes(bytes.subarray(0, valid + step))) valid += step;
  }
  return valid;
}

/** Does it decode, but for a character that begins in an earlier piece or ends in a later one? */
function decodes(bytes: Uint8Array): boolean {
  const start = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(Math.max(0, start)), { stream: true });
    return true;
  } catch {
    return false;
  }
}
