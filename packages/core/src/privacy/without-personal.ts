import type { Dataset } from "../dataset.ts";
import { type Replacement, replaceFields } from "../dataset-records.ts";
import type { Field } from "../field.ts";
import { holdsPersonNumber } from "../redaction.ts";
import { type TableName, tableFields, tableNames } from "../tables.ts";
import { eachText, idOwner, someText, textsIn } from "./id-fields.ts";

/**
 * The same dataset without any personal field: what may go to those who need figures and not people.
 *
 * Fields that the schema marks as personal (names, NIP, phones, free text) are left out of every record; no column keeps
 * them. An id or reference that looks like a NIP, a NIK or a mobile number becomes `hidden-1`, `hidden-2`, … in the order
 * in which it is met, in every table alike. Every other field is as it was, and so are references. Texts that are not
 * marked (the position of a village official, the name of a village) are not searched for names. The new dataset shares
 * the tables in which nothing was to be left out; the old one is not changed.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ officers: [{ id: "o1", name: "Petugas Contoh", phone: "-" }] });
 * withoutPersonal(dataset).officers; // => [{ id: "o1" }]
 * ```
 */
export function withoutPersonal(dataset: Dataset): Dataset {
  const numbered = new Map<string, string>();
  const free = freeIds(dataset);
  return replaceFields(dataset, (table, field) => {
    if (field.personal !== undefined) return someText(dataset, table, field, () => true) ? () => undefined : undefined;
    return hiddenIds(dataset, table, field, (id) => {
      const hidden = numbered.get(id) ?? free();
      numbered.set(id, hidden);
      return hidden;
    });
  });
}

/** Replaces ids that are a number of a person; undefined where the field holds none. */
function hiddenIds(dataset: Dataset, table: TableName, field: Field, hide: (id: string) => string): Replacement | undefined {
  if (idOwner(table, field) === undefined || !someText(dataset, table, field, holdsPersonNumber)) return undefined;
  return eachText((id) => (holdsPersonNumber(id) ? hide(id) : id));
}

/** Gives `hidden-1`, `hidden-2`, … passing over those that are ids already. */
function freeIds(dataset: Dataset): () => string {
  let taken: Set<string> | undefined;
  let last = 0;
  return () => {
    taken ??= new Set(tableNames.flatMap((table) => idsOf(dataset, table)));
    do last += 1;
    while (taken.has(`hidden-${last}`));
    return `hidden-${last}`;
  };
}

const idsOf = (dataset: Dataset, table: TableName): string[] =>
  tableFields(table).flatMap((field) => (idOwner(table, field) === undefined ? [] : [...textsIn(dataset, table, field)]));
