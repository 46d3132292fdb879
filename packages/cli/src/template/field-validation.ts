import type { Language, TableName } from "@pimpasa/core";
import { tableTitles } from "@pimpasa/core";
import type { SheetRule, SheetValidation } from "@pimpasa/files/xlsx";
import { hintOf } from "./field-hint.ts";
import { choicesOf, labelOf, type TemplateField } from "./template-field.ts";
import { templateText } from "./template-text.ts";

/** Rows before the first that is filled in: header, explanation, example. */
export const rowsBeforeData = 3;

const firstDay = "1990-01-01";
const lastDay = "2099-12-31";
const longestId = 64;

/** What the spreadsheet says when a cell of this field is entered, and what it refuses. The schema has the last word. */
export function validationOf(field: TemplateField, tables: readonly TableName[], language: Language): SheetValidation {
  const text = templateText(language);
  const hint = hintOf(field, language);
  return {
    rule: ruleOf(field, tables, language),
    prompt: { title: labelOf(field, language), text: `${hint} (${field.required ? text.required : text.optional})` },
    refusal: { title: text.refused, text: hint },
  };
}

function ruleOf(field: TemplateField, tables: readonly TableName[], language: Language): SheetRule {
  const text = templateText(language);
  const choices = choicesOf(field, language);
  if (choices !== undefined) return { kind: "list", values: choices, isOpen: field.kind === "terms" };
  if (field.references !== undefined) return referenceRule(field.references as TableName, tables, language);
  switch (field.kind) {
    case "boolean":
      return { kind: "list", values: [text.yes, text.no] };
    case "day":
      return { kind: "day", from: firstDay, to: lastDay };
    case "count":
      return { kind: "whole", minimum: field.minimum, maximum: field.maximum };
    case "number":
      return { kind: "decimal", minimum: field.minimum, maximum: field.maximum };
    case "id":
      return { kind: "length", maximum: longestId };
    default:
      return { kind: "anything" };
  }
}

/** The ids of another sheet, where the workbook has it. Every table's id stands in its first column. */
const referenceRule = (table: TableName, tables: readonly TableName[], language: Language): SheetRule =>
  tables.includes(table)
    ? { kind: "column", sheet: tableTitles[table][language], column: 0, fromRow: rowsBeforeData + 1 }
    : { kind: "anything" };
