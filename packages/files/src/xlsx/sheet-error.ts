/**
 * A sheet that no spreadsheet could open was asked for: a programmer's mistake. The message says where it is and what to do.
 *
 * @example
 * ```ts
 * new SheetError("a/b", "A1", "has a name with /", "leave it out").message; // => "Sheet \"a/b\", A1: has a name with /; leave it out."
 * ```
 */
export class SheetError extends Error {
  override readonly name = "SheetError";
  readonly sheet: string;
  /** `B3`; empty for the sheet as a whole. */
  readonly cell: string;
  constructor(sheet: string, cell: string, problem: string, remedy: string) {
    super(`Sheet "${sheet}"${cell === "" ? "" : `, ${cell}`}: ${problem}; ${remedy}.`);
    this.sheet = sheet;
    this.cell = cell;
  }
}
