import { type Language, listSeparator } from "@pimpasa/core";
import type { SheetValue } from "@pimpasa/files/xlsx";
import { choicesOf, type TemplateField } from "./template-field.ts";
import { templateText } from "./template-text.ts";

/** Examples of fields whose form says more than their kind does. */
const own: Readonly<Record<string, SheetValue>> = {
  "regions.id": "53.04.02.2001",
  regionCode: "53.04.02.2001",
  "workingAreas.regionCode": "53.04",
  provinceCode: "53",
  month: "2025-07",
  period: "2025",
  decree: "W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024",
  "regions.regionCode": "53.04.02.2001",
  participants: 40,
  women: 22,
  men: 18,
  under16: 0,
  youth16To30: 15,
  over30: 25,
  evidenceCount: 3,
  to: null,
  recordedAt: null,
  nip: null,
  phone: null,
  name: "Contoh 001",
};

/**
 * What stands in the example row for a field. It is of no person and no place: the row is marked and not read. What is left
 * empty may be empty.
 */
export function exampleOf(field: TemplateField, language: Language): SheetValue {
  const given = own[`${field.table}.${field.name}`] ?? own[field.name];
  if (given !== undefined || field.name in own) return given;
  const choices = choicesOf(field, language);
  if (choices !== undefined) return field.kind === "terms" ? choices.slice(0, 2).join(listSeparator) : choices[0];
  if (field.references !== undefined) return "contoh-001";
  switch (field.kind) {
    case "day":
      return "2025-07-01";
    case "instant":
      return "2025-07-01T08:30+08:00";
    case "count":
    case "number":
      return 1;
    case "boolean":
      return templateText(language).yes;
    default:
      return "contoh-001";
  }
}
