import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CsvRow, SourceTables } from "./encode-gazetteer.ts";

/** The four tables of the installed idn-area-data, in order of their codes. */
export function readSourceTables(): SourceTables {
  const folder = dataFolder(dirname(fileURLToPath(import.meta.url)));
  const table = (name: string) => parseCsv(readFileSync(join(folder, `${name}.csv`), "utf8"));
  return { provinces: table("provinces"), regencies: table("regencies"), districts: table("districts"), villages: table("villages") };
}

function dataFolder(from: string): string {
  const folder = join(from, "node_modules", "idn-area-data", "data");
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error("idn-area-data is not installed: install the workspace's devDependencies.");
  return dataFolder(dirname(from));
}

/** Code is the first column, name the last; only the name can be quoted. */
export function parseCsv(text: string): CsvRow[] {
  const rows = text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const quoted = /,"((?:[^"]|"")*)"$/.exec(line)?.[1];
      const name = quoted === undefined ? line.slice(line.lastIndexOf(",") + 1) : quoted.replaceAll('""', '"');
      return { code: line.slice(0, line.indexOf(",")), name: checkedName(name) };
    });
  return rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** The generated format separates with bars, colons and line ends. */
function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed !== "" && !/[|:\n\\]/.test(trimmed)) return trimmed;
  throw new Error(`"${name}" cannot be encoded: the format of the generated modules needs another separator.`);
}
