import { cellText, type Field, type Language, termLabels } from "@pimpasa/core";
import type { SheetValue } from "@pimpasa/files/xlsx";
import { templateText } from "./template-text.ts";

/** The cell that holds the value of a field in a workbook; what is read from it again is the value. */
export function sheetValue(field: Field, value: unknown, language: Language): SheetValue {
  if (typeof value === "boolean") return value ? templateText(language).yes : templateText(language).no;
  if (typeof value === "number") return value;
  const { vocabulary } = field;
  if (vocabulary === undefined) return cellText(value);
  const labels = termLabels[vocabulary] as Readonly<Record<string, { readonly id: string; readonly en: string }>>;
  const labelOf = (code: unknown): string => labels[String(code)]?.[language] ?? String(code);
  return Array.isArray(value) ? cellText(value.map(labelOf)) : value === undefined ? "" : labelOf(value);
}
