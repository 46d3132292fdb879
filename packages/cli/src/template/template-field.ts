import { type Field, indonesianHeader, type Language, type TableName, tableFields, termLabels } from "@pimpasa/core";
import { jsonSchemaOf } from "@pimpasa/core/json-schema";
import { fieldLabel } from "@pimpasa/core/text";
import type { SheetFormat } from "@pimpasa/files/xlsx";

/** A field with its table and the bounds of its schema; `required`: an empty cell is refused. */
export interface TemplateField extends Field {
  readonly table: TableName;
  readonly minimum: number;
  readonly maximum: number;
}

const widest = 1e15;

/** Must a cell of this field be filled in? An empty cell of a list is an empty list. */
const isNeeded = ({ required, kind }: Field): boolean => required && kind !== "ids" && kind !== "terms";

/** The fields of a table, with what the schema says of their numbers. */
export function templateFields(table: TableName): TemplateField[] {
  const properties = jsonSchemaOf(table).properties as Readonly<Record<string, { minimum?: number; maximum?: number }>>;
  return tableFields(table).map((field) => {
    const { minimum = -widest, maximum = widest } = properties[field.name] ?? {};
    return { ...field, required: isNeeded(field), table, minimum, maximum };
  });
}

/** The header of a field in a language; both are read. */
export const headerOf = ({ name }: Field, language: Language): string => (language === "id" ? indonesianHeader(name) : name);

export const labelOf = ({ name }: Field, language: Language): string => fieldLabel(name)?.[language] ?? name;

/** The labels from which is chosen; undefined where anything may be written. */
export const choicesOf = ({ vocabulary }: Field, language: Language): readonly string[] | undefined =>
  vocabulary === undefined ? undefined : Object.values(termLabels[vocabulary]).map((label) => label[language]);

/** The format of the cells. Codes are text, so that their zeros stay; times are those on the wall. */
export function formatOf({ kind }: Field): SheetFormat {
  switch (kind) {
    case "day":
      return "day";
    case "instant":
      return "date-time";
    case "count":
      return "whole";
    case "number":
      return "any";
    default:
      return "text";
  }
}
