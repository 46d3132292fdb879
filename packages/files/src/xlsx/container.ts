import type { Result } from "@pimpasa/core";
import { err, ok } from "../result.ts";
import type { WorkbookFault, WorkbookLimits } from "./workbook-shape.ts";
import { guardedEntries } from "./zip-guard.ts";

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** How a name stands in an OLE file: two bytes a letter. */
const wide = (text: string): string => [...text].map((letter) => `${letter}\0`).join("");

/** Is this the container of a workbook that can be read, and does it have macros? By its content, whatever its name. */
export function checkContainer(bytes: Uint8Array, limits: WorkbookLimits): Result<{ readonly hasMacros: boolean }, WorkbookFault> {
  if (bytes.length === 0) return err({ kind: "empty-file" });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return err({ kind: isEncrypted(bytes) ? "encrypted" : "xls" });
  if (!startsWith(bytes, 0x50, 0x4b)) return err({ kind: "text" });
  const entries = guardedEntries(bytes, limits);
  if (!entries.ok) return entries;
  const names = new Set(entries.value.map((entry) => entry.name));
  if (names.has("content.xml") && names.has("mimetype")) return err({ kind: "ods" });
  if (names.has("xl/workbook.bin")) return err({ kind: "xlsb" });
  if (!names.has("[Content_Types].xml") || !names.has("_rels/.rels")) return err({ kind: "no-workbook" });
  return ok({ hasMacros: [...names].some((name) => /(^|\/)vbaProject\.bin$|^xl\/macrosheets\//.test(name)) });
}

/** A password puts the whole workbook into an OLE file, which names its only content. */
function isEncrypted(bytes: Uint8Array): boolean {
  const names = new TextDecoder("latin1").decode(bytes.subarray(0, 1 << 20));
  return (
    names.includes(wide("EncryptedPackage")) ||
    new TextDecoder("latin1").decode(bytes.subarray(-(1 << 16))).includes(wide("EncryptedPackage"))
  );
}
