import { isEventTable, isSupplied, type TableName } from "@pimpasa/core";
import { type Cube, cubeBuilder, type EventCode } from "../../cube/cube.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { type DatedEventTable, datedEventTables, eventDays, eventVillages } from "../../quality/event-days.ts";
import { expectedFields } from "../../quality/expected-fields.ts";
import { fieldFilled } from "../../quality/field-filled.ts";
import { recordOffices } from "../../quality/record-office.ts";

/** The tables that have expected fields. */
export const tablesWithExpectedFields: readonly TableName[] = [...new Set(expectedFields.map(({ table }) => table))];

type Measure = "filled" | "expected";

/** Expected fields by office (its row in the table of offices; the last row is what belongs to none). */
export interface FieldCubes {
  /** Of events, on their day. */
  readonly events: Cube<Measure>;
  /** Of other records: they count whenever they hold. On day 0. */
  readonly records: Cube<Measure>;
}

/** Made once for what was prepared together: a context lives as long as its frame. */
const known = new WeakMap<KpiContext["frame"], FieldCubes>();

/** The expected fields of the records that are known at the end of `asOf`. */
export function fieldCubes(context: KpiContext): FieldCubes {
  const cubes = known.get(context.frame) ?? makeCubes(context);
  known.set(context.frame, cubes);
  return cubes;
}

/** Records are not told apart. */
const alike: EventCode = {};

function makeCubes(context: KpiContext): FieldCubes {
  const sums = { events: new DaySums(), records: new DaySums() };
  for (const table of tablesWithExpectedFields.filter((one) => isSupplied(context.dataset, one)))
    addRows(context, table, isEventTable(table) ? sums.events : sums.records);
  const offices = context.dataset.offices.length + 1;
  return { events: sums.events.cube(offices), records: sums.records.cube(offices) };
}

/** Sums of each office and day: there are far fewer of these than of records. */
class DaySums {
  readonly #offices: Map<number, Sums>[] = [];

  add(office: number, day: number, filled: number, expected: number): void {
    const days = this.#offices[office] ?? new Map<number, Sums>();
    this.#offices[office] = days;
    const sums = days.get(day) ?? { filled: 0, expected: 0 };
    days.set(day, sums);
    sums.filled += filled;
    sums.expected += expected;
  }

  cube(offices: number): Cube<Measure> {
    const builder = cubeBuilder(["filled", "expected"]);
    for (const [office, days] of this.#offices.entries())
      for (const [day, { filled, expected }] of days ?? []) builder.add(office, alike, day, [filled, expected]);
    return builder.build(offices);
  }
}

type Sums = { filled: number; expected: number };

function addRows(context: KpiContext, table: TableName, sums: DaySums): void {
  const { dataset } = context;
  const rowOf = new Map<string | null, number>(dataset.offices.map(({ id }, row) => [id, row]));
  const offices = recordOffices(context);
  const fields = expectedFields.filter((field) => field.table === table).map((field) => fieldFilled(dataset, field));
  const days = knownDays(context, table);
  for (let row = 0; row < dataset[table].length; row += 1) {
    const day = days(row);
    if (Number.isNaN(day)) continue;
    let filled = 0;
    for (const field of fields) filled += field[row] as number;
    sums.add(rowOf.get(offices.at(table, row)) ?? dataset.offices.length, day, filled, fields.length);
  }
}

const isDatedEventTable = (table: TableName): table is DatedEventTable => (datedEventTables as readonly string[]).includes(table);

/** The day of an event; NaN where it is later than `asOf`, was recorded later, or is in no known village. Other records: day 0. */
function knownDays(context: KpiContext, table: TableName): (row: number) => number {
  if (!isDatedEventTable(table)) return () => 0;
  const villages = eventVillages(context, table);
  const days = eventDays(context, table, villages);
  const recordedAt = context.dataset[table].numbers("recordedAt");
  return (row) => {
    const [day, village] = [days[row] as number, villages[row] as number];
    const isKnown =
      village >= 0 && day <= context.asOfDay && !((recordedAt[row] as number) >= context.frame.endOfDay(village, context.asOfDay));
    return isKnown ? day : Number.NaN;
  };
}
