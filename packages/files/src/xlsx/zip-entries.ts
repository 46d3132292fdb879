import type { Result } from "@pimpasa/core";
import { err, ok } from "../result.ts";

/** What the directory of a zip file says of an entry. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const zip64 = 0xffffffff;
const encryptedFlag = 1;

/** The entries of a zip file, from its directory; nothing is unpacked. Source: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16. */
export function zipEntries(bytes: Uint8Array): Result<ZipEntry[], string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return err("it has no directory: the file is cut off");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === zip64) return err("it is in the form ZIP64");
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return err("its directory is damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) return err("it is encrypted");
    entries.push({ name, packedBytes: view.getUint32(at + 20, true), unpackedBytes: view.getUint32(at + 24, true) });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

/** The record at the end of the file; a comment may follow it. */
function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
