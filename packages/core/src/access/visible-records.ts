import type { Dataset } from "../dataset.ts";
import type { AnyRecord } from "../dataset-records.ts";
import { eachText, idOwner } from "../privacy/id-fields.ts";
import { personalFieldsOf } from "../privacy/personal-fields.ts";
import { isEventTable, type TableName, tableFields, tableNames } from "../tables.ts";
import type { Selection } from "./access-rule.ts";
import { choosers, type Share } from "./chooser.ts";
import type { RoleScope } from "./role-scope.ts";

const recordAt = (dataset: Dataset, table: TableName, row: number): AnyRecord =>
  (isEventTable(table) ? dataset[table].row(row) : dataset[table][row]) as AnyRecord;

/**
 * The records of each table that a role sees; tables of which it sees every record are not among them. Tables are gone
 * through from those that refer to those that are referred to, so that what a visible record names is known in time.
 */
export function visibleRecords(
  dataset: Dataset,
  scope: RoleScope,
  selectionOf: (table: TableName) => Selection | undefined,
): Map<TableName, AnyRecord[]> {
  const names = namedIds();
  const isNarrowed = tableNames.some((table) => selectionOf(table) === "scope");
  const visible = new Map<TableName, AnyRecord[]>();
  for (const table of tableNames.toReversed()) {
    const selection = selectionOf(table);
    if (selection === "every" && !isNarrowed) continue;
    const shareOf = selection === "scope" ? choosers[table]({ dataset, scope, named: names.has }) : () => shareOfAll(selection);
    const records: AnyRecord[] = [];
    for (let row = 0; row < dataset[table].length; row += 1) {
      const share = shareOf(row);
      if (share === undefined) continue;
      const record = recordAt(dataset, table, row);
      names.add(table, record);
      records.push(share === "own" ? record : impersonal(table, record));
    }
    if (selection !== "every") visible.set(table, records);
  }
  return visible;
}

const shareOfAll = (selection: Selection | undefined): Share => (selection === "every" ? "own" : undefined);

/** The ids that visible records refer to. */
function namedIds() {
  const ids = new Map(tableNames.map((table) => [table, new Set<string>()] as const));
  return {
    has: (table: TableName, id: string): boolean => ids.get(table)?.has(id) ?? false,
    add(table: TableName, record: AnyRecord): void {
      for (const field of tableFields(table)) {
        const owner = field.references === undefined ? undefined : idOwner(table, field);
        const value = record[field.name];
        if (owner === undefined || value === undefined) continue;
        eachText((id) => {
          ids.get(owner)?.add(id);
          return id;
        })(value);
      }
    },
  };
}

function impersonal(table: TableName, record: AnyRecord): AnyRecord {
  const personal = new Set(personalFieldsOf(table).map((field) => field.name));
  return Object.fromEntries(Object.entries(record).filter(([field]) => !personal.has(field)));
}
