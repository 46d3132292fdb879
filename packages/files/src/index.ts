export { type ByteSource, blobSource } from "./byte-source.ts";
export { type Folder, readFiles } from "./folder.ts";
export { type CsvCell, formatCsv } from "./format-csv.ts";
export { type CsvInput, readCsv } from "./read-csv.ts";
export type { JsonFault } from "./read-json.ts";
export { type ReplacedRows, replaceCsvRows } from "./replace-csv-rows.ts";
export { SourceError } from "./source-error.ts";
export type { ReadOptions, ReadProgress } from "./watched-source.ts";
