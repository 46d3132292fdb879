import type { RawRow } from "@pimpasa/core";
import type { CsvDialect } from "./csv-dialect.ts";
import { parseLines } from "./parse-lines.ts";

/** A row longer than this in characters has a quote that was never closed. */
const longestRow = 1 << 24;

/** How many characters are parsed at a time: many as a rule, few after a misplaced quote, which may be one of many. */
const usualPiece = 1 << 18;
const smallPiece = 1 << 9;

/** Some rows that follow each other. */
type RowBlocks = Iterable<readonly RawRow[]>;

/** Rows out of a text that comes in pieces; each call must be iterated to its end before the next. */
export interface RowReader {
  /** The rows that are whole by now; some may be kept back for the next piece. */
  read(text: string): RowBlocks;
  /** The rows that are whole by now, none kept back. */
  flush(): RowBlocks;
  /** The rows that are left at the end of the text. */
  finish(): RowBlocks;
  /** How many rows were read, blank lines among them. */
  readonly rowsRead: number;
}

/** Is told of each row as it stands in the text, blank lines among them. The last may have got the line end that it lacked. */
export type RowText = (row: number, text: string) => void;

/**
 * Reads rows as RFC 4180 writes them. Where a quote is misplaced or never closed, the line in which it was opened is given
 * as a row with `openQuote`, and reading goes on in the next line.
 */
export function rowReader(dialect: CsvDialect, told?: RowText): RowReader {
  const { delimiter, newline } = dialect;
  let pending = "";
  let size = usualPiece;
  let row = 0;

  function take(into: RawRow[], rows: readonly (string[] | undefined)[], length: number, ends: readonly number[] | undefined): void {
    for (const [i, cells] of rows.entries()) {
      row += 1;
      if (cells) into.push({ row, cells });
      if (ends) told?.(row, pending.slice(ends[i - 1] ?? 0, ends[i]));
    }
    pending = pending.slice(length);
    if (length > 0) size = Math.min(usualPiece, size * 2);
  }

  function giveUpLine(): RawRow {
    const end = pending.indexOf(newline) + 1 || pending.length;
    const text = pending.slice(0, end);
    const line = text.replace(/\r?[\r\n]$/, "");
    pending = pending.slice(end);
    size = smallPiece;
    row += 1;
    told?.(row, text);
    return { row, cells: line.split(delimiter), openQuote: true };
  }

  /** One step: rows, or a line that is given up, or a larger piece next time. False if only more text can help. */
  function advance(given: RawRow[], isEnd: boolean): boolean {
    const text = linesWithin(pending, newline, size);
    const ends = told === undefined ? undefined : [];
    const { rows, length, isBroken } = parseLines(text, dialect, ends);
    take(given, rows, length, ends);
    const isOpen = length === 0 && !isBroken;
    const isRest = isOpen && !pending.includes(newline, text.length);
    const isTooLong = isOpen && pending.length > longestRow && (isRest || size > longestRow);
    if (isBroken || isTooLong || (isRest && isEnd)) given.push(giveUpLine());
    else if (isOpen) size = Math.min(2 * Math.max(size, isRest ? pending.length : text.length), longestRow + 1);
    return !isRest || isTooLong || isEnd;
  }

  /** The rows that are whole: of full pieces only, or of all that is pending. */
  function* attempt(all: boolean, isEnd: boolean): RowBlocks {
    let goesOn = true;
    while (goesOn && pending !== "" && (all || pending.length >= size)) {
      const given: RawRow[] = [];
      goesOn = advance(given, isEnd);
      yield given;
    }
  }

  return {
    read(text) {
      pending += text;
      return attempt(false, false);
    },
    flush: () => attempt(true, false),
    finish() {
      if (pending !== "" && !pending.endsWith(newline)) pending += newline;
      return attempt(true, true);
    },
    get rowsRead() {
      return row;
    },
  };
}

/** The lines at the beginning of a text that fit into `size` characters, at least one; empty if no line ends. */
function linesWithin(text: string, newline: string, size: number): string {
  const end = text.lastIndexOf(newline, size - 1) + 1 || text.indexOf(newline, size) + 1;
  return text.slice(0, end);
}
