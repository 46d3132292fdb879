import { type CalendarDay, fromDayNumber, toDayNumber } from "./calendar-day.ts";
import { listSeparator } from "./cell.ts";
import type { Field } from "./field.ts";
import { fromMinutes, type Instant, offsetMinutesOf, toMinutes } from "./instant.ts";

/** A column of few different texts: a code for each row, and the text of each code. Code -1 means missing. */
export interface DictionaryColumn {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/**
 * A table of events, kept as columns. `row(i)` gives the record as its schema does;
 * bulk work takes the columns: days as day numbers, instants as minutes since 1970 in UTC, missing as NaN.
 * An instant comes back in its shortest form (`08:30:00` as `08:30`, `Z` as `+00:00`).
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   activities: [{ id: "a1", kind: "village-visit", villageId: "v1", day: "1970-01-03", participants: 30 }],
 * });
 * dataset.activities.row(0).participants; // => 30
 * [...dataset.activities.numbers("day")]; // => [2]
 * dataset.activities.dictionary("villageId").values; // => ["v1"]
 * ```
 */
export interface ColumnTable<T> extends Iterable<T> {
  readonly length: number;
  row(index: number): T;
  /** A column of numbers, days, instants or booleans (0, 1). */
  numbers(field: keyof T & string): Float64Array;
  /** A column of references, terms, or lists of them (joined by `|`). */
  dictionary(field: keyof T & string): DictionaryColumn;
  /** A column of ids or texts; undefined where missing. */
  texts(field: keyof T & string): readonly (string | undefined)[];
}

interface Column {
  push(value: unknown): void;
  value(index: number): unknown;
  readonly numbers?: () => Float64Array;
  readonly dictionary?: () => DictionaryColumn;
  readonly texts?: () => readonly (string | undefined)[];
}

/** Collects records into columns. */
export interface ColumnTableBuilder<T> {
  push(record: T): void;
  /** The same for the values of a record in the order of the fields; undefined where missing. */
  pushValues(values: readonly unknown[]): void;
  build(): ColumnTable<T>;
}

export function columnTableBuilder<T extends object>(fields: readonly Field[]): ColumnTableBuilder<T> {
  const columns = new Map(fields.map((field) => [field.name, columnFor(field)]));
  const inOrder = [...columns.values()];
  let length = 0;
  return {
    push(record) {
      for (const [name, column] of columns) column.push((record as Record<string, unknown>)[name]);
      length += 1;
    },
    pushValues(values) {
      for (let i = 0; i < inOrder.length; i += 1) (inOrder[i] as Column).push(values[i]);
      length += 1;
    },
    build: () => tableOf<T>(columns, length),
  };
}

function tableOf<T>(columns: ReadonlyMap<string, Column>, length: number): ColumnTable<T> {
  const pick = <K extends "numbers" | "dictionary" | "texts">(field: string, kind: K): NonNullable<Column[K]> => {
    const read = columns.get(field)?.[kind];
    if (read === undefined) throw new TypeError(`The column "${field}" has no ${kind}; look at the kind of the field.`);
    return read as NonNullable<Column[K]>;
  };
  const row = (index: number): T => {
    if (!Number.isInteger(index) || index < 0 || index >= length)
      throw new RangeError(`There is no row ${index}; ask for 0 to ${length - 1}.`);
    const record: Record<string, unknown> = {};
    for (const [name, column] of columns) {
      const value = column.value(index);
      if (value !== undefined) record[name] = value;
    }
    return record as T;
  };
  return {
    length,
    row,
    numbers: (field) => pick(field, "numbers")(),
    dictionary: (field) => pick(field, "dictionary")(),
    texts: (field) => pick(field, "texts")(),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield row(index);
    },
  };
}

function columnFor(field: Field): Column {
  switch (field.kind) {
    case "count":
    case "number":
      return numberColumn(
        (value) => value as number,
        (number) => number,
      );
    case "boolean":
      return numberColumn(
        (value) => Number(value),
        (number) => number === 1,
      );
    case "day":
      return numberColumn((value) => toDayNumber(value as CalendarDay), fromDayNumber);
    case "instant":
      return instantColumn();
    case "text":
      return textColumn();
    case "ids":
    case "terms":
      return dictionaryColumn((value) => (value as string[]).join(listSeparator), splitList());
    default:
      return field.name === "id" ? textColumn() : dictionaryColumn(String, (text) => text);
  }
}

function splitList(): (text: string) => readonly string[] {
  const split = new Map<string, readonly string[]>();
  return (text) => {
    const known = split.get(text) ?? (text === "" ? [] : text.split(listSeparator));
    split.set(text, known);
    return known;
  };
}

interface GrowableNumbers {
  push(value: number): void;
  array(): Float64Array;
}

function growableNumbers(): GrowableNumbers {
  let array = new Float64Array(64);
  let length = 0;
  return {
    push(value) {
      if (length === array.length) {
        const larger = new Float64Array(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length] = value;
      length += 1;
    },
    array: () => array.subarray(0, length),
  };
}

function numberColumn(store: (value: unknown) => number, restore: (number: number) => unknown): Column {
  const stored = growableNumbers();
  return {
    push: (value) => stored.push(value === undefined ? Number.NaN : store(value)),
    value(index) {
      const number = stored.array()[index] as number;
      return Number.isNaN(number) ? undefined : restore(number);
    },
    numbers: stored.array,
  };
}

function instantColumn(): Column {
  const minutes = growableNumbers();
  const offsets = growableNumbers();
  return {
    push(value) {
      minutes.push(value === undefined ? Number.NaN : toMinutes(value as Instant));
      offsets.push(value === undefined ? 0 : offsetMinutesOf(value as Instant));
    },
    value(index) {
      const at = minutes.array()[index] as number;
      return Number.isNaN(at) ? undefined : fromMinutes(at, offsets.array()[index] as number);
    },
    numbers: minutes.array,
  };
}

function textColumn(): Column {
  const texts: (string | undefined)[] = [];
  return { push: (value) => void texts.push(value as string | undefined), value: (index) => texts[index], texts: () => texts };
}

function dictionaryColumn(store: (value: unknown) => string, restore: (text: string) => unknown): Column {
  const codes = growableNumbers();
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  let column: DictionaryColumn | undefined;
  const code = (text: string): number => {
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    codeOf.set(text, values.length);
    return values.push(text) - 1;
  };
  return {
    push: (value) => codes.push(value === undefined ? -1 : code(store(value))),
    value(index) {
      const stored = codes.array()[index] as number;
      return stored < 0 ? undefined : restore(values[stored] as string);
    },
    dictionary: () => (column ??= { codes: Int32Array.from(codes.array()), values }),
  };
}
