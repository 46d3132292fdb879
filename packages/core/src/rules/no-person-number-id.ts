import type { Dataset } from "../dataset.ts";
import { isSupplied } from "../dataset.ts";
import type { Field } from "../field.ts";
import { type Finding, finding } from "../finding.ts";
import { idOwner, textsIn } from "../privacy/id-fields.ts";
import { holdsPersonNumber } from "../redaction.ts";
import { type TableName, tableFields, tableNames } from "../tables.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * An id that looks like a NIP, a NIK or a mobile number gives a person away wherever the record is named. One warning a
 * column; messages put the number out, and so cannot name the records.
 */
export const noPersonNumberId: Rule = {
  codes: { "person-number-id": { severities: ["warning"], source: ruleSources.privacy } },
  reads: tableNames,
  check: ({ dataset }) =>
    tableNames.flatMap((table) =>
      tableFields(table)
        .filter((field) => isFirstPlace(dataset, table, field))
        .flatMap((field) => personNumbers(dataset, table, field)),
    ),
};

function personNumbers(dataset: Dataset, table: TableName, field: Field): Finding[] {
  let count = 0;
  for (const text of textsIn(dataset, table, field)) if (holdsPersonNumber(text)) count += 1;
  return count === 0 ? [] : [finding("person-number-id", "warning", { table, path: [field.name] }, { column: field.name, count })];
}

/** Where the ids of a table are told: in the table itself, or in what refers to it where it was not supplied. */
function isFirstPlace(dataset: Dataset, table: TableName, field: Field): boolean {
  const owner = idOwner(table, field);
  return owner !== undefined && (owner === table || !isSupplied(dataset, owner));
}
