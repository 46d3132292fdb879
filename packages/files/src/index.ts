export { type ByteSource, blobSource } from "./csv-source.ts";
export { type Folder, type JsonFault, readFiles } from "./folder.ts";
export { type CsvCell, formatCsv } from "./format-csv.ts";
export { readCsv } from "./read-csv.ts";
