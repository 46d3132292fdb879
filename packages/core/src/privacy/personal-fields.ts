import type { Field, PersonalKind } from "../field.ts";
import { type TableName, tableFields, tableNames } from "../tables.ts";

/** A field that holds personal data. */
export interface PersonalField extends Field {
  readonly personal: PersonalKind;
}

const isPersonal = (field: Field): field is PersonalField => field.personal !== undefined;

/** The personal fields of a table, as its schema marks them. */
export const personalFieldsOf = (table: TableName): PersonalField[] => tableFields(table).filter(isPersonal);

/** The tables that have personal fields, in the order of all tables. */
export const personalTables: readonly TableName[] = tableNames.filter((table) => personalFieldsOf(table).length > 0);
