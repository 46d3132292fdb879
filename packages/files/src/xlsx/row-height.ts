import type { SheetCell } from "./sheet-shape.ts";
import { isWrapped } from "./sheet-style.ts";

const pointsPerLine = 15;
/** A column of so many characters holds a little less of running text, since words are not broken. */
const filled = 0.95;
const mostLines = 27;

/** The height of a row in points, where a cell is broken into lines; programs do not agree on it if it is not said. */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = cells.map(({ value, tone = "plain" }, column) =>
    typeof value === "string" && isWrapped(tone) ? linesOf(value, (widths[column] ?? 10) * filled) : 1,
  );
  const most = Math.min(Math.max(1, ...lines), mostLines);
  return most === 1 ? undefined : most * pointsPerLine;
}

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
