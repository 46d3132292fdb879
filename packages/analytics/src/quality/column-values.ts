import {
  type CalendarDay,
  type Dataset,
  type Field,
  type Instant,
  isEventTable,
  listSeparator,
  type TableName,
  toDayNumber,
  toMinutes,
} from "@pimpasa/core";

/** A value of a column as it can be counted: days as day numbers, instants as minutes in UTC, lists as arrays; undefined where missing. */
export type ColumnValue = number | string | readonly string[] | undefined;

const numberKinds: readonly Field["kind"][] = ["day", "instant", "count", "number", "boolean"];

/** The values of one column, in the order of the rows. A list without elements is missing. */
export function* columnValues(dataset: Dataset, table: TableName, field: Field): Iterable<ColumnValue> {
  if (!isEventTable(table)) {
    for (const record of dataset[table] as readonly Record<string, unknown>[]) yield recordValue(record[field.name], field);
    return;
  }
  const name = field.name as never;
  if (numberKinds.includes(field.kind)) {
    for (const value of dataset[table].numbers(name)) yield Number.isNaN(value) ? undefined : value;
  } else if (field.kind === "text" || field.name === "id") {
    yield* dataset[table].texts(name);
  } else {
    const { codes, values } = dataset[table].dictionary(name);
    const isList = field.kind === "ids" || field.kind === "terms";
    const parts = values.map((value) => (isList ? listOf(value) : value));
    for (const code of codes) yield parts[code];
  }
}

const listOf = (joined: string): readonly string[] | undefined => (joined === "" ? undefined : joined.split(listSeparator));

function recordValue(value: unknown, field: Field): ColumnValue {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : (value as string[]);
  if (field.kind === "day") return toDayNumber(value as CalendarDay);
  if (field.kind === "instant") return toMinutes(value as Instant);
  return typeof value === "boolean" ? Number(value) : (value as string | number);
}
