import { type Finding, finding } from "../finding.ts";
import { isEventTable, type TableName, tableFields, tableNames } from "../tables.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A text that begins like a formula is run by a spreadsheet program that opens it. One warning a column; the text stays as it is. */
export const noFormulaText: Rule = {
  codes: { "formula-text": { severities: ["warning"], source: ruleSources.spreadsheets } },
  reads: tableNames,
  check: (view) =>
    tableNames.flatMap((table) =>
      tableFields(table)
        .filter((field) => field.kind === "text")
        .flatMap((field) => formulaFinding(view, table, field.name)),
    ),
};

function formulaFinding(view: DatasetView, table: TableName, field: string): Finding[] {
  const keys = formulaKeys(view, table, field);
  const [key] = keys;
  if (key === undefined) return [];
  return [finding("formula-text", "warning", { table, key, path: [field] }, { column: field, count: keys.length })];
}

const isFormula = (text: string | undefined): boolean => text !== undefined && /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\s()-]*$/.test(text);

function formulaKeys({ dataset }: DatasetView, table: TableName, field: string): string[] {
  if (isEventTable(table)) {
    const ids = dataset[table].texts("id");
    return dataset[table].texts(field as never).flatMap((text, row) => (isFormula(text) ? [ids[row] as string] : []));
  }
  return (dataset[table] as readonly Record<string, string>[]).flatMap((record) => (isFormula(record[field]) ? [record.id as string] : []));
}
