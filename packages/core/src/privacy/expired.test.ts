// Retention: what has an end, when it expires to the day, and that nothing else is touched.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { anyRecord } from "../../test/any-record.ts";
import { CalendarDay, fromDayNumber } from "../calendar-day.ts";
import type { Dataset } from "../dataset.ts";
import { recordsOf } from "../dataset-records.ts";
import { readDataset } from "../read-dataset.ts";
import { tableNames } from "../tables.ts";
import { expired, withoutExpired } from "./expired.ts";
import { personalFieldsOf, personalTables } from "./personal-fields.ts";
import { RetentionPolicy } from "./retention-policy.ts";

const day = (text: string) => CalendarDay.parse(text);
const policy = (months: object, dates: object = { from: "2020-01-01" }) =>
  RetentionPolicy.parse({ id: "contoh", label: { id: "Contoh", en: "Example" }, source: "SK contoh", ...dates, months });

const person = { name: "Petugas Contoh" };
const posting = (officerId: string, to?: string) => ({
  id: `p-${officerId}-${to}`,
  officerId,
  officeId: "k1",
  from: "2020-01-01",
  ...(to ? { to } : {}),
});
const report = (id: string, villageId = "v1") => ({
  id,
  villageId,
  category: "wna",
  submittedAt: "2024-01-01T08:00+08:00",
  summary: "Laporan contoh",
});
const event = (reportId: string, state: string, at: string) => ({
  id: `${reportId}-${state}`,
  reportId,
  state,
  at,
  note: "Catatan contoh",
});
const tables = {
  officers: [
    { id: "left", ...person },
    { id: "open", ...person },
    { id: "open-first", ...person },
    { id: "unknown", ...person },
    { id: "twice", ...person },
    { id: "left-empty" },
  ],
  postings: [
    posting("left", "2024-06-30"),
    posting("left-empty", "2024-06-30"),
    posting("open", "2024-06-30"),
    posting("open"),
    posting("open-first"),
    posting("open-first", "2024-06-30"),
    posting("twice", "2024-08-31"),
    posting("twice", "2024-02-01"),
  ],
  villages: [{ id: "v1", regionCode: "91.03.01.3001", name: "Desa Contoh 001" }],
  liaisons: [
    { id: "l1", villageId: "v1", name: "Perangkat Contoh", phone: "-", from: "2020-01-01", to: "2024-08-31" },
    { id: "l2", villageId: "v1", name: "Perangkat Contoh", from: "2020-01-01" },
  ],
  activities: [{ id: "a1", kind: "village-visit", villageId: "v1", day: "2024-08-31", summary: "Ringkasan contoh" }],
  reports: [report("closed"), report("rejected"), report("open"), report("nothing"), report("nowhere", "v9")],
  reportEvents: [
    event("closed", "submitted", "2024-01-01T08:00+09:00"),
    event("closed", "completed", "2024-08-30T22:30+07:00"),
    event("rejected", "rejected", "2024-08-30T12:00+09:00"),
    event("open", "submitted", "2024-01-01T08:00+09:00"),
    event("open", "verified", "2024-01-02T08:00+09:00"),
    event("nowhere", "completed", "2024-08-30T22:30+07:00"),
    event("lost", "completed", "2020-08-30T22:30+07:00"),
  ],
};
let dataset: Dataset;
beforeAll(async () => {
  const read = await readDataset(tables);
  expect(read.rejected).toEqual([]);
  dataset = read.dataset;
});
const ids = (asOf: string, months: object) => {
  const result = expired(dataset, day(asOf), policy(months));
  return result.ok ? result.value.map((one) => one.id) : [result.error.code];
};

describe("a record ends", () => {
  test.each<[string, object, string, string[]]>([
    ["an officer with the last posting; not while one is open, or none is known", { officers: 0 }, "2024-08-30", ["left"]],
    ["… and with the last one only", { officers: 0 }, "2024-08-31", ["left", "twice"]],
    ["a village official on the first day that no longer counts", { liaisons: 0 }, "2024-08-31", ["l1"]],
    ["… and not before", { liaisons: 0 }, "2024-08-30", []],
    ["an activity on its day", { activities: 0 }, "2024-08-31", ["a1"]],
    [
      "a report when it is closed, on the day of its village (WIT), else as written; an open one does not",
      { reports: 0 },
      "2024-08-30",
      ["rejected", "nowhere"],
    ],
    ["… and the day after in WIT", { reports: 0 }, "2024-08-31", ["closed", "rejected", "nowhere"]],
    [
      "a history with its report; of a report that there is not it has no end",
      { reportEvents: 0 },
      "2024-08-31",
      ["closed-submitted", "closed-completed", "rejected-rejected", "nowhere-completed"],
    ],
  ])("%s", (_, months, asOf, expected) => expect(ids(asOf, months)).toEqual(expected));
});

test("months are calendar months: six after 31 August is the last day of February", () => {
  expect(ids("2025-02-27", { activities: 6 })).toEqual([]);
  expect(ids("2025-02-28", { activities: 6 })).toEqual(["a1"]);
  const result = expired(dataset, day("2025-03-10"), policy({ liaisons: 6 }));
  expect(result.ok && result.value).toEqual([
    { table: "liaisons", id: "l1", fields: ["name", "phone"], endedOn: "2024-08-31", expiredOn: "2025-02-28" },
  ]);
});

test("a table without a retention time is kept", () => {
  expect(ids("9999-12-31", {})).toEqual([]);
  expect(ids("9999-12-31", { activities: 1200 })).toEqual(["a1"]);
});

test("a time that would end after the year 9999 has not come", async () => {
  const last = await readDataset({ activities: [{ ...tables.activities[0], day: "9999-12-30" }] });
  const result = expired(last.dataset, day("9999-12-31"), policy({ activities: 1 }));
  expect(result.ok && result.value).toEqual([]);
});

test.each([
  ["2024-12-31", false],
  ["2025-01-01", true],
  ["2025-12-31", true],
  ["2026-01-01", false],
])("on %s the policy of 2025 is in force: %s", (asOf, ok) => {
  const of2025 = policy({ reports: 0 }, { from: "2025-01-01", to: "2026-01-01" });
  expect(expired(dataset, day(asOf), of2025).ok).toBe(ok);
  expect(withoutExpired(dataset, day(asOf), of2025)).toMatchObject(ok ? { ok } : { error: { code: "policy-not-valid" } });
});

test.each([
  ["a table without personal fields", { villages: 12 }],
  ["a table that there is not", { people: 12 }],
  ["a part of a month", { reports: 1.5 }],
  ["less than nothing", { reports: -1 }],
  ["more than a hundred years", { reports: 1201 }],
])("a policy for %s is refused", (_, months) => expect(() => policy(months)).toThrow());

test("every table with personal fields can expire", async () => {
  const result = expired(dataset, day("9999-01-01"), policy(Object.fromEntries(personalTables.map((table) => [table, 0]))));
  expect(result.ok && [...new Set(result.value.map((one) => one.table))]).toEqual(personalTables);
});

test("what has expired is blank, what has not and everything else is as it was; twice is as once", async () => {
  const some = fc
    .constantFrom(...personalTables)
    .chain((table) => fc.tuple(fc.constant(table), fc.array(anyRecord(table), { maxLength: 4 })));
  const anyDay = fc.integer({ min: 19_000, max: 22_000 }).map(fromDayNumber);
  await fc.assert(
    fc.asyncProperty(some, anyDay, fc.integer({ min: 0, max: 24 }), async ([table, records], asOf, months) => {
      const read = await readDataset({ ...tables, [table]: [...tables[table as "officers"], ...records] });
      const rules = policy({ [table]: months });
      const found = expired(read.dataset, asOf, rules);
      const without = withoutExpired(read.dataset, asOf, rules);
      if (!found.ok || !without.ok) throw new Error("refused");
      const gone = new Set(found.value.map((one) => one.id));
      const personal = personalFieldsOf(table).map((field) => field.name);
      const expected = [...recordsOf(read.dataset, table)].map((record) =>
        gone.has(record.id as string) ? Object.fromEntries(Object.entries(record).filter(([name]) => !personal.includes(name))) : record,
      );
      expect([...recordsOf(without.value, table)]).toEqual(expected);
      for (const other of tableNames) if (other !== table) expect(without.value[other]).toBe(read.dataset[other]);
      expect(expired(without.value, asOf, rules)).toEqual({ ok: true, value: [] });
    }),
    { numRuns: 200 },
  );
});
