// A table with further records, or with some of them only, is the table that was built of these.
import fc from "fast-check";
import { expect, test } from "vitest";
import { appendedTable } from "./appended-table.ts";
import { columnTableBuilder } from "./column-table.ts";
import { ReportEvent } from "./entities/report-event.ts";
import { fromMinutes } from "./instant.ts";
import { selectedTable } from "./selected-table.ts";
import { tableFields } from "./tables.ts";
import { reportStates } from "./terms.ts";

const built = (records: readonly ReportEvent[]) => {
  const builder = columnTableBuilder<ReportEvent>(tableFields("reportEvents"));
  for (const record of records) builder.push(record);
  return builder.build();
};

const minute = fc.integer({ min: 29_000_000, max: 29_100_000 }).map((minutes) => fromMinutes(minutes, 480));
const event: fc.Arbitrary<ReportEvent> = fc
  .record(
    {
      id: fc.constantFrom("e1", "e2", "e3"),
      reportId: fc.constantFrom("r1", "r2", "r3"),
      state: fc.constantFrom(...reportStates),
      at: minute,
      officerId: fc.constantFrom("o1", "o2"),
      note: fc.constantFrom("", "Contoh"),
      recordedAt: minute,
    },
    { requiredKeys: ["id", "reportId", "state", "at"] },
  )
  .map((record) => ReportEvent.parse(record));

const columnsOf = (table: ReturnType<typeof built>) => ({
  length: table.length,
  rows: [...table],
  last: table.length === 0 ? undefined : table.row(table.length - 1),
  at: table.numbers("at"),
  recordedAt: table.numbers("recordedAt"),
  states: table.dictionary("state"),
  officers: table.dictionary("officerId"),
  notes: table.texts("note"),
});

test("rows and columns are those of one table, also where it is appended to again", () => {
  const events = fc.array(event, { maxLength: 6 });
  fc.assert(
    fc.property(events, events, events, (first, second, third) => {
      const base = built(first);
      const before = columnsOf(base);
      const appended = appendedTable("reportEvents", appendedTable("reportEvents", base, second), third);
      expect(columnsOf(appended)).toEqual(columnsOf(built([...first, ...second, ...third])));
      expect(columnsOf(base)).toEqual(before);
    }),
  );
});

test("rows and columns of some rows are those of a table of these rows", () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(), { maxLength: 8 }), (records, picks) => {
      const rows = picks.map((pick) => pick % records.length);
      const selected = rows.map((row) => records[row] as ReportEvent);
      expect(columnsOf(selectedTable(built(records), rows))).toEqual(columnsOf(built(selected)));
    }),
  );
});

test("a row that there is not is refused, with the rows that there are", () => {
  const one = ReportEvent.parse({ id: "e1", reportId: "r1", state: "submitted", at: "2025-01-01T00:00Z" });
  const table = appendedTable("reportEvents", built([one]), [{ ...one, id: "e2" }]);
  expect(table.row(1).id).toBe("e2");
  for (const index of [-1, 2, 0.5])
    expect(() => selectedTable(table, [1, 0]).row(index)).toThrow(`There is no row ${index}; ask for 0 to 1.`);
  for (const index of [-1, 2, 0.5]) expect(() => table.row(index)).toThrow(`There is no row ${index}; ask for 0 to 1.`);
});
