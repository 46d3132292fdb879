import type { RawRow } from "@pimpasa/core";
import Papa from "papaparse";
import { type CsvDialect, csvDialect } from "./csv-dialect.ts";
import type { ByteSource } from "./csv-source.ts";

/** A row longer than this in characters has a quote that was never closed. */
const longestRow = 1 << 24;

/** The rows of a CSV text, the header among them, read as they are asked for. Blank lines are counted and left out. */
export async function* csvRows(source: ByteSource): AsyncIterable<RawRow> {
  let reader: RowReader | undefined;
  for await (const text of textChunks(source)) {
    reader ??= rowReader(csvDialect(text));
    yield* reader.read(text);
  }
  if (reader) yield* reader.finish();
}

/** Text in pieces of at least some size, so that the dialect is seen in the first and few pieces cut a row. */
async function* textChunks(source: ByteSource): AsyncIterable<string> {
  const smallest = 1 << 16;
  const decoder = new TextDecoder("utf-8");
  let pending = "";
  for await (const bytes of source.open()) {
    pending += decoder.decode(bytes, { stream: true });
    if (pending.length < smallest) continue;
    yield pending;
    pending = "";
  }
  pending += decoder.decode();
  if (pending !== "") yield pending;
}

interface RowReader {
  read(text: string): Iterable<RawRow>;
  finish(): Iterable<RawRow>;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

function rowReader(dialect: CsvDialect): RowReader {
  const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline });
  const parse = (text: string, isLast: boolean): Parsed => parser.parse(text, 0, !isLast) as Parsed;
  let pending = "";
  /** Below this length `pending` is known to hold no whole row: it is parsed again when it has doubled. */
  let parseFrom = 0;
  let row = 0;
  const rowOf = (cells: string[], broken: boolean): RawRow[] => {
    row += 1;
    const last = cells.length - 1;
    if (dialect.dropsCarriageReturn && cells[last]?.endsWith("\r")) cells[last] = (cells[last] as string).slice(0, -1);
    if (broken) return [{ row, cells, openQuote: true }];
    return cells.length === 1 && cells[0] === "" ? [] : [{ row, cells }];
  };
  const rowsOf = ({ data, errors }: Parsed): RawRow[] => {
    const broken = new Set(errors.map((error) => error.row));
    return data.flatMap((cells, i) => rowOf(cells, broken.has(i)));
  };
  /** The first line of what is left, as a row with an open quote: the lines after it are read as if it were closed. */
  const giveUpLine = (): RawRow[] => {
    const end = pending.indexOf(dialect.newline);
    const line = end < 0 ? pending : pending.slice(0, end);
    pending = end < 0 ? "" : pending.slice(end + 1);
    parseFrom = 0;
    return rowOf(line.split(dialect.delimiter), true);
  };
  return {
    *read(text) {
      pending += text;
      while (pending.length >= parseFrom) {
        const parsed = parse(pending, false);
        yield* rowsOf(parsed);
        pending = pending.slice(parsed.meta.cursor);
        parseFrom = parsed.meta.cursor > 0 ? 0 : pending.length * 2;
        if (pending.length <= longestRow) break;
        yield* giveUpLine();
      }
    },
    *finish() {
      while (pending !== "") {
        const whole = parse(pending, false);
        yield* rowsOf(whole);
        pending = pending.slice(whole.meta.cursor);
        if (pending === "") return;
        const last = parse(pending, true);
        if (last.errors.some((error) => error.code === "MissingQuotes")) yield* giveUpLine();
        else {
          yield* rowsOf(last);
          return;
        }
      }
    },
  };
}
