import { mapHeader } from "./headers.ts";
import { once } from "./lazy.ts";
import { tableTitles } from "./table-titles.ts";
import { fileNameOf, type TableName, tableNames } from "./tables.ts";

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, "");

const tablesByName = once(
  () =>
    new Map<string, TableName>(
      tableNames.flatMap((table) =>
        [table, fileNameOf(table), tableTitles[table].id, tableTitles[table].en].map((name) => [folded(name), table] as const),
      ),
    ),
);

/**
 * Which table has this name: that in code, that of its file, or its title in either language? Case, spaces and signs do not matter.
 *
 * @example
 * ```ts
 * tableNamed("Laporan nihil"); // => "nilReports"
 * tableNamed("office-classes"); // => "officeClasses"
 * tableNamed("Sheet1"); // => undefined
 * ```
 */
export const tableNamed = (name: string): TableName | undefined => tablesByName().get(folded(name));

/**
 * Which table is it whose header this is? The only one of which every required column is there and no column is strange;
 * undefined where there is none, or more than one.
 *
 * @example
 * ```ts
 * tableWithHeader(["id", "id_desa", "bulan", "diajukan_tanggal"]); // => "nilReports"
 * tableWithHeader(["id", "nama"]); // => undefined
 * ```
 */
export function tableWithHeader(columns: readonly string[]): TableName | undefined {
  const fitting = tableNames.filter((table) => {
    const { fields, unknown, missing, repeated } = mapHeader(table, columns);
    return unknown.length + missing.length + repeated.length === 0 && fields.some((field) => field !== undefined);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
