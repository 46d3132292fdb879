import type { Dataset } from "../dataset.ts";
import { recordsOf } from "../dataset-records.ts";
import type { PersonalKind } from "../field.ts";
import { personalFieldLabels, personalKindNotes } from "../messages/personal-data-text.ts";
import { fileNameOf, isEventTable, type TableName } from "../tables.ts";
import type { PersonalFieldKey } from "./personal-field-key.ts";
import { type PersonalField, personalFieldsOf, personalTables } from "./personal-fields.ts";

/** One personal field, as a row of a CSV file. No value of the field is in it. */
export interface PersonalDataRow {
  readonly file: string;
  readonly field: string;
  readonly kind: PersonalKind;
  readonly labelId: string;
  readonly labelEn: string;
  /** Can it hold specific personal data (UU 27/2022, art. 4(2)): health, criminal records, children? */
  readonly canBeSpecific: boolean;
  readonly legalNoteId: string;
  readonly legalNoteEn: string;
  /** How many records of the dataset have it filled; null without a dataset, or where the table was not supplied. */
  readonly filled: number | null;
  /** How many records the table has; null like `filled`. */
  readonly records: number | null;
}

/**
 * Which personal data can the tables hold, and how much of it does this dataset hold? One row for each personal field of
 * the schema, in the order of tables and columns; with a dataset, filled fields are counted. It serves the record of
 * processing activities (UU 27/2022, art. 31). Texts that are not marked as personal (a position, a name of a village) are
 * not in it.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ officers: [{ id: "o1", phone: "-" }, { id: "o2" }] });
 * const rows = personalDataInventory(dataset).filter((row) => row.filled !== null);
 * rows.map((row) => [row.file, row.field, row.filled, row.records]); // => [["officers", "name", 0, 2], ["officers", "nip", 0, 2], ["officers", "phone", 1, 2]]
 * personalDataInventory().filter((row) => row.canBeSpecific).map((row) => row.file); // => ["activities", "reports", "report-events"]
 * ```
 */
export function personalDataInventory(dataset?: Dataset): PersonalDataRow[] {
  return personalTables.flatMap((table) => personalFieldsOf(table).map((field) => inventoryRow(table, field, dataset)));
}

function inventoryRow(table: TableName, field: PersonalField, dataset: Dataset | undefined): PersonalDataRow {
  const label = personalFieldLabels[`${table}.${field.name}` as PersonalFieldKey];
  const note = personalKindNotes[field.personal];
  const supplied = dataset?.intake[table].status === "supplied" ? dataset : undefined;
  return {
    file: fileNameOf(table),
    field: field.name,
    kind: field.personal,
    labelId: label.id,
    labelEn: label.en,
    canBeSpecific: field.personal === "free-text",
    legalNoteId: note.id,
    legalNoteEn: note.en,
    filled: supplied === undefined ? null : filledCount(supplied, table, field.name),
    records: supplied === undefined ? null : supplied[table].length,
  };
}

function filledCount(dataset: Dataset, table: TableName, field: string): number {
  const values = isEventTable(table) ? dataset[table].texts(field as never) : [...recordsOf(dataset, table)].map((record) => record[field]);
  return values.filter((value) => value !== undefined).length;
}
