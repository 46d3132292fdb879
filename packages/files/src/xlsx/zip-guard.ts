import type { Result } from "@pimpasa/core";
import { err } from "../result.ts";
import type { WorkbookFault, WorkbookLimits } from "./workbook-shape.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** The form allows no more than about 1,000 to 1; sheets of numbers are packed 5 to 30 to 1. */
const highestRatio = 250;
/** Below this size a high ratio does no harm: an empty sheet of one style is packed well. */
const smallBytes = 8 << 20;
const mostEntries = 10_000;
const usualUnpackedBytes = 400_000_000;

const pathOutside = /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|[\0\\]/i;

/**
 * Is it safe to unpack this? Judged by the directory before anything is unpacked; the reader unpacks no entry beyond the size
 * that the directory says, so that a directory that lies gives a damaged file and no more.
 */
export function guardedEntries(bytes: Uint8Array, limits: WorkbookLimits): Result<ZipEntry[], WorkbookFault> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return err({ kind: "unsafe-zip", reason: entries.error });
  const reason = unsafeReason(entries.value, bytes.length);
  if (reason !== undefined) return err({ kind: "unsafe-zip", reason });
  const maximum = limits.maximumUnpackedBytes ?? usualUnpackedBytes;
  const unpacked = entries.value.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > maximum) return err({ kind: "bomb", bytes: unpacked, maximum });
  const bomb = entries.value.find(isBomb);
  return bomb === undefined ? entries : err({ kind: "bomb", bytes: bomb.unpackedBytes, maximum: bomb.packedBytes * highestRatio });
}

const isBomb = ({ packedBytes, unpackedBytes }: ZipEntry): boolean =>
  unpackedBytes > smallBytes && unpackedBytes > packedBytes * highestRatio;

function unsafeReason(entries: readonly ZipEntry[], fileBytes: number): string | undefined {
  if (entries.length > mostEntries) return `it has ${entries.length} entries`;
  if (new Set(entries.map((entry) => entry.name)).size < entries.length) return "two entries have one name";
  if (entries.some((entry) => pathOutside.test(entry.name))) return "the name of an entry leads out of the file";
  // Nothing is packed into two bytes at most.
  if (entries.some((entry) => entry.packedBytes > 2 && entry.unpackedBytes === 0)) return "an entry hides its size";
  return entries.reduce((sum, entry) => sum + entry.packedBytes, 0) > fileBytes ? "its entries overlap" : undefined;
}
