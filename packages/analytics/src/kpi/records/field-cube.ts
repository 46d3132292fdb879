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
  const builders = { events: cubeBuilder(["filled", "expected"]), records: cubeBuilder(["filled", "expected"]) };
  for (const table of tablesWithExpectedFields.filter((one) => isSupplied(context.dataset, one))) {
    const builder = isEventTable(table) ? builders.events : builders.records;
    for (const { office, day, filled, expected } of countedRows(context, table)) builder.add(office, alike, day, [filled, expected]);
  }
  const offices = context.dataset.offices.length + 1;
  return { events: builders.events.build(offices), records: builders.records.build(offices) };
}

function* countedRows(context: KpiContext, table: TableName) {
  const { dataset } = context;
  const rowOf = new Map<string | null, number>(dataset.offices.map(({ id }, row) => [id, row]));
  const offices = recordOffices(context);
  const fields = expectedFields.filter((field) => field.table === table).map((field) => fieldFilled(dataset, field));
  const days = knownDays(context, table);
  for (let row = 0; row < dataset[table].length; row += 1) {
    const day = days(row);
    if (Number.isNaN(day)) continue;
    const office = rowOf.get(offices.at(table, row)) ?? dataset.offices.length;
    yield { office, day, filled: fields.reduce((sum, field) => sum + (field[row] as number), 0), expected: fields.length };
  }
}

const isDatedEventTable = (table: TableName): table is DatedEventTable => (datedEventTables as readonly string[]).includes(table);

/** The day of an event; NaN where it is later than `asOf`, was recorded later, or is in no known village. Other records: day 0. */
function knownDays(context: KpiContext, table: TableName): (row: number) => number {
  if (!isDatedEventTable(table)) return () => 0;
  const [days, villages] = [eventDays(context, table), eventVillages(context, table)];
  const recordedAt = context.dataset[table].numbers("recordedAt");
  return (row) => {
    const [day, village] = [days[row] as number, villages[row] as number];
    const isKnown =
      village >= 0 && day <= context.asOfDay && !((recordedAt[row] as number) >= context.frame.endOfDay(village, context.asOfDay));
    return isKnown ? day : Number.NaN;
  };
}
