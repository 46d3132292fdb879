/**
 * The letters of a column, which is counted from 0.
 *
 * @example
 * ```ts
 * columnLetters(0); // => "A"
 * columnLetters(27); // => "AB"
 * ```
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/**
 * The address of a cell, both counted from 0.
 *
 * @example
 * ```ts
 * cellAddress(16, 2); // => "C17"
 * ```
 */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The name of a sheet as a formula writes it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
