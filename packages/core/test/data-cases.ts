import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const data = fileURLToPath(new URL("data/", import.meta.url));

/** The cases of a data file: one a line, its parts set apart by tabs; a line that begins with # is a comment. */
export function dataCases(file: string): string[][] {
  return readFileSync(data + file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
