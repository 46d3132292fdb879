import Papa from "papaparse";
import type { CsvDialect } from "./csv-dialect.ts";

/** The rows at the beginning of a text. */
export interface ParsedLines {
  /** Each row's cells; undefined for a blank line. */
  readonly rows: readonly (string[] | undefined)[];
  /** How many characters these rows take, their ends included. */
  readonly length: number;
  /** The row after them has a quote where none may be. */
  readonly isBroken: boolean;
}

/**
 * The whole rows of a text that ends in a line end, up to the first with a misplaced quote. A row that is still open at the
 * end of the text is left. `ends`, where it is given, gets the position behind each row.
 */
export function parseLines(text: string, { delimiter, newline }: CsvDialect, ends?: number[]): ParsedLines {
  const rows: (string[] | undefined)[] = [];
  let length = 0;
  let isBroken = false;
  const step = ({ data, errors, meta }: Papa.ParseResult<string[]>): void => {
    if (errors.length > 0) {
      isBroken = true;
      parser.abort();
      return;
    }
    const start = length;
    length = meta.cursor;
    ends?.push(length);
    rows.push(cellsOf(data[0] ?? [], () => text.slice(start, meta.cursor - newline.length), delimiter));
  };
  const parser = new Papa.Parser({ delimiter, newline, step } as Papa.ParseConfig);
  const rest = parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
  return { rows, length, isBroken: isBroken || rest.errors.length > 0 };
}

/** A CR at the end of the row belongs to the line end unless it was quoted; a quoted empty cell is no blank line. */
function cellsOf(cells: string[], raw: () => string, delimiter: string): string[] | undefined {
  const last = cells.at(-1) ?? "";
  if (last.endsWith("\r") && (raw() === last || raw().endsWith(delimiter + last))) cells[cells.length - 1] = last.slice(0, -1);
  return cells.length === 1 && cells[0] === "" && !raw().includes('"') ? undefined : cells;
}
