/** What separates cells and rows in a file. */
export interface CsvDialect {
  readonly delimiter: "," | ";" | "\t";
  /** The last character of a row's end: LF also where rows end in CR LF. */
  readonly newline: "\n" | "\r";
}

const delimiters = [",", ";", "\t"] as const;

/** The dialect of a text, by its beginning (quoted parts left out): the delimiter is the one that the header has most of. */
export function csvDialect(text: string): CsvDialect {
  const unquoted = text.slice(0, 1 << 16).replace(/"[^"]*"/g, "");
  const header = unquoted.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
  const newline = unquoted.includes("\n") || !unquoted.includes("\r") ? "\n" : "\r";
  return { delimiter, newline };
}
