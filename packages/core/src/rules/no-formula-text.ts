import { finding } from "../finding.ts";
import { isEventTable, type TableName, tableFields, tableNames } from "../tables.ts";
import type { DatasetView, Rule } from "./dataset-view.ts";

/** A text that begins like a formula is run by a spreadsheet program that opens it. One warning a column; the text stays as it is. */
export const noFormulaText: Rule = (view) =>
  tableNames.flatMap((table) =>
    tableFields(table)
      .filter((field) => field.kind === "text")
      .flatMap((field) => {
        const keys = formulaKeys(view, table, field.name);
        const [key] = keys;
        if (key === undefined) return [];
        return [finding("formula-text", "warning", { table, key, path: [field.name] }, { column: field.name, count: keys.length })];
      }),
  );

const isFormula = (text: string | undefined): boolean => text !== undefined && /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\s()-]*$/.test(text);

function formulaKeys({ dataset }: DatasetView, table: TableName, field: string): string[] {
  if (isEventTable(table)) {
    const ids = dataset[table].texts("id");
    return dataset[table].texts(field as never).flatMap((text, row) => (isFormula(text) ? [ids[row] as string] : []));
  }
  return (dataset[table] as readonly Record<string, string>[]).flatMap((record) => (isFormula(record[field]) ? [record.id as string] : []));
}
