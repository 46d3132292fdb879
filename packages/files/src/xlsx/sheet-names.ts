import { SheetError } from "./sheet-error.ts";
import { sheetLimits } from "./sheet-limits.ts";
import type { SheetInput } from "./sheet-shape.ts";

const forbidden = /[[\]:*?/\\]|^'|'$/;

/** Throws a `SheetError` for names that a spreadsheet refuses. */
export function checkNames(sheets: readonly SheetInput[]): void {
  if (sheets.length === 0) throw new SheetError("", "", "a workbook has at least one sheet", "give one");
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name.trim() === "" || name.length > sheetLimits.nameLength || forbidden.test(name)) {
      throw new SheetError(name, "", "is no name of a sheet", "take 1 to 31 characters without [ ] : * ? / \\ and outer apostrophes");
    }
    if (seen.has(name.toLowerCase())) throw new SheetError(name, "", "stands twice", "give each sheet a name of its own");
    seen.add(name.toLowerCase());
  }
  if (sheets.every((sheet) => sheet.isHidden)) throw new SheetError("", "", "all sheets are hidden", "show at least one");
}
