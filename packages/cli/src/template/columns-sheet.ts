import type { Language, TableName } from "@pimpasa/core";
import { tableTitles } from "@pimpasa/core";
import type { SheetCell, SheetInput } from "@pimpasa/files/xlsx";
import { hintOf } from "./field-hint.ts";
import { choicesOf, headerOf, labelOf, templateFields } from "./template-field.ts";
import { templateText } from "./template-text.ts";

/** The sheet that lists every column of every sheet: what it means, how it is filled in, what may be chosen. */
export function columnsSheet(tables: readonly TableName[], language: Language): SheetInput {
  const text = templateText(language);
  const wrapped = (value: string): SheetCell => ({ value, format: "text", tone: "wrapped" });
  const head = [text.sheetHead, text.columnHead, text.requiredHead, text.meaningHead, text.formHead, text.choicesHead];
  const widths = [20, 22, 13, 40, 45, 70];
  return {
    name: text.columnsSheet,
    columns: head.map((header, i) => ({ header, format: "text", width: widths[i] as number })),
    rows: tables.flatMap((table) =>
      templateFields(table).map((field) =>
        [
          tableTitles[table][language],
          headerOf(field, language),
          field.required ? text.required : "",
          `${labelOf(field, language)}${field.personal === undefined ? "" : ` (${text.personal})`}`,
          hintOf(field, language),
          (choicesOf(field, language) ?? []).join(", "),
        ].map(wrapped),
      ),
    ),
    hasFilter: true,
  };
}
