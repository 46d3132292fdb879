import type { Dataset } from "../dataset.ts";
import { isSupplied } from "../dataset.ts";
import type { Field } from "../field.ts";
import { finding } from "../finding.ts";
import { idOwner, textsIn } from "../privacy/id-fields.ts";
import { holdsPersonNumber } from "../redaction.ts";
import { type TableName, tableFields, tableNames } from "../tables.ts";
import type { Rule } from "./dataset-view.ts";

/**
 * An id that looks like a NIP, a NIK or a mobile number gives a person away wherever the record is named. One warning a
 * column; messages put the number out, and so cannot name the records.
 */
export const noPersonNumberId: Rule = ({ dataset }) =>
  tableNames.flatMap((table) =>
    tableFields(table)
      .filter((field) => isFirstPlace(dataset, table, field))
      .flatMap((field) => {
        const count = [...textsIn(dataset, table, field)].filter(holdsPersonNumber).length;
        return count === 0 ? [] : [finding("person-number-id", "warning", { table, path: [field.name] }, { column: field.name, count })];
      }),
  );

/** Where the ids of a table are told: in the table itself, or in what refers to it where it was not supplied. */
function isFirstPlace(dataset: Dataset, table: TableName, field: Field): boolean {
  const owner = idOwner(table, field);
  return owner !== undefined && (owner === table || !isSupplied(dataset, owner));
}
