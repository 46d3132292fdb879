import { basename } from "node:path";
import { type ReplacedRows, replaceCsvRows } from "../replace-csv-rows.ts";
import { pathSource } from "./path-source.ts";

/** The text of the CSV file at a path with some of its rows replaced, as `replaceCsvRows` gives it. The file itself stays. */
export const replaceFileRows = (path: string, replaced: ReplacedRows): AsyncIterable<string> =>
  replaceCsvRows(pathSource(path), replaced, basename(path));
