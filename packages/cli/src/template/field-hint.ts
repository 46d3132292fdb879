import type { Language, TableName } from "@pimpasa/core";
import { tableTitles } from "@pimpasa/core";
import type { TemplateField } from "./template-field.ts";
import { templateText } from "./template-text.ts";

/** How a field is filled in, in words. */
export function hintOf(field: TemplateField, language: Language): string {
  const text = templateText(language);
  const own = text.own[field.name];
  if (own !== undefined) return own;
  if (field.references !== undefined) {
    const sheet = tableTitles[field.references as TableName][language];
    return field.kind === "ids" ? text.severalReferences(sheet) : text.references(sheet);
  }
  if (field.kind === "count") return text.count(grouped(field.minimum, language), grouped(field.maximum, language));
  return text.forms[field.kind];
}

const grouped = (value: number, language: Language): string => String(value).replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
