/** What separates cells and rows in a file. */
export interface CsvDialect {
  readonly delimiter: "," | ";" | "\t";
  readonly newline: "\n" | "\r";
  /** Rows end in CR LF: the CR is no part of the last cell. */
  readonly dropsCarriageReturn: boolean;
}

const delimiters = [",", ";", "\t"] as const;

/** The dialect of a text, by its first line (quoted parts left out). */
export function csvDialect(text: string): CsvDialect {
  const unquoted = text.slice(0, 1 << 16).replace(/"(?:[^"]|"")*"/g, "");
  const header = unquoted.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
  const newline = unquoted.includes("\n") || !unquoted.includes("\r") ? "\n" : "\r";
  return { delimiter, newline, dropsCarriageReturn: /^[^\n]*\r\n/.test(unquoted) };
}
