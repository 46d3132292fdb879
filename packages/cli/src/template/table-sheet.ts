import type { Language, TableName } from "@pimpasa/core";
import { tableTitles } from "@pimpasa/core";
import type { SheetCell, SheetColumn, SheetInput, SheetValue } from "@pimpasa/files/xlsx";
import { exampleOf } from "./example-value.ts";
import { hintOf } from "./field-hint.ts";
import { rowsBeforeData, validationOf } from "./field-validation.ts";
import { choicesOf, formatOf, headerOf, labelOf, type TemplateField, templateFields } from "./template-field.ts";
import { templateText } from "./template-text.ts";

/** The first column has to show that the example is one. */
const firstWidth = 36;

/** A row that begins with this is a remark: it is not read. */
const remark = "#";

/** The sheet of a table: header, explanation, example, then the rows. Explanation and example begin with `#` and are not read. */
export function tableSheet(
  table: TableName,
  tables: readonly TableName[],
  rows: Iterable<readonly SheetValue[]>,
  language: Language,
): SheetInput {
  const fields = templateFields(table);
  return {
    name: tableTitles[table][language],
    columns: fields.map((field, i) => ({ ...columnOf(field, tables, language), ...(i === 0 ? { width: firstWidth } : {}) })),
    rows: withRemarks([labels(fields, language), examples(fields, language)], rows),
    frozenRows: rowsBeforeData,
    frozenColumns: 1,
  };
}

function* withRemarks(
  remarks: readonly (readonly SheetCell[])[],
  rows: Iterable<readonly SheetValue[]>,
): Iterable<readonly (SheetCell | SheetValue)[]> {
  yield* remarks;
  yield* rows;
}

function columnOf(field: TemplateField, tables: readonly TableName[], language: Language): SheetColumn {
  const longest = Math.max(...(choicesOf(field, language) ?? []).map((choice) => choice.length), headerOf(field, language).length);
  return {
    header: headerOf(field, language),
    format: formatOf(field),
    width: Math.min(Math.max(longest + 3, 16), 34),
    note: noteOf(field, language),
    headTone: field.required ? "head-required" : "head",
    validation: validationOf(field, tables, language),
  };
}

function noteOf(field: TemplateField, language: Language): string {
  const text = templateText(language);
  const choices = choicesOf(field, language);
  const facts = [
    labelOf(field, language),
    hintOf(field, language),
    ...(choices === undefined ? [] : [`${text.choicesHead}: ${choices.join(", ")}`]),
    field.required ? text.required : text.optional,
    ...(field.personal === undefined ? [] : [text.personal]),
  ];
  return facts.join("\n");
}

const labels = (fields: readonly TemplateField[], language: Language): SheetCell[] =>
  fields.map((field, i) => ({
    value: `${i === 0 ? `${remark} ` : ""}${labelOf(field, language)}${field.required ? " *" : ""}`,
    format: "text",
    tone: "remark",
  }));

function examples(fields: readonly TemplateField[], language: Language): SheetCell[] {
  const text = templateText(language);
  return fields.map((field, i) =>
    i === 0
      ? { value: `${remark} ${text.example}: ${String(exampleOf(field, language))}`, format: "text", tone: "muted" }
      : { value: exampleOf(field, language), format: formatOf(field), tone: "muted" },
  );
}
