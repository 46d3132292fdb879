import { type Dataset, type DictionaryColumn, isEventTable, isSupplied, type TableName } from "@pimpasa/core";

/** Which share 0..1 of the rows of a table could be used: accepted, and pointing to something that is there. */
export function usableShare(dataset: Dataset, table: TableName): number {
  const { read, accepted } = dataset.intake[table];
  return read === 0 ? 1 : (accepted - unplacedRows(dataset, table)) / read;
}

/** What a record must point to, so that it is in any figure. */
const owners: Partial<Record<TableName, readonly (readonly [field: string, table: TableName])[]>> = {
  postings: [["officeId", "offices"]],
  designations: [["villageId", "villages"]],
  assignments: [["villageId", "villages"]],
  liaisons: [["villageId", "villages"]],
  activities: [["villageId", "villages"]],
  activityVillages: [
    ["villageId", "villages"],
    ["activityId", "activities"],
  ],
  reports: [["villageId", "villages"]],
  reportEvents: [["reportId", "reports"]],
  nilReports: [["villageId", "villages"]],
  signalEvents: [["signalId", "signals"]],
};

/** Records that point to something that is not there, and so are in no figure. */
function unplacedRows(dataset: Dataset, table: TableName): number {
  const fields = (owners[table] ?? []).filter(([, owner]) => isSupplied(dataset, owner));
  if (fields.length === 0) return 0;
  const placed = fields.map(([field, owner]) => placedRows(dataset, table, field, owner));
  let unplaced = 0;
  for (let row = 0; row < dataset[table].length; row += 1) if (!placed.every((isPlaced) => isPlaced(row))) unplaced += 1;
  return unplaced;
}

/** Says of each row whether what it points to is there. */
function placedRows(dataset: Dataset, table: TableName, field: string, owner: TableName): (row: number) => boolean {
  const known = idsOf(dataset, owner);
  if (!isEventTable(table)) {
    const records = dataset[table] as readonly Readonly<Record<string, unknown>>[];
    return (row) => known.has(records[row]?.[field] as string);
  }
  const { codes, values }: DictionaryColumn = dataset[table].dictionary(field as never);
  const isKnown = values.map((id) => known.has(id));
  return (row) => isKnown[codes[row] as number] === true;
}

function idsOf(dataset: Dataset, table: TableName): ReadonlySet<string | undefined> {
  return isEventTable(table)
    ? new Set(dataset[table].texts("id"))
    : new Set((dataset[table] as readonly { readonly id: string }[]).map((record) => record.id));
}
