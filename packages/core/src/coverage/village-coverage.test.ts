// Who is responsible, who has nobody, since when. Hand-worked on one village that is handed over with a gap.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageRecords, firstDay, lastDay } from "../../test/random-coverage.ts";
import { CalendarDay, fromDayNumber } from "../calendar-day.ts";
import { readDataset } from "../read-dataset.ts";
import { RegionCode } from "../region-code.ts";
import { coverageOver } from "./coverage-over.ts";
import { villageCoverage } from "./village-coverage.ts";

const day = (text: string) => CalendarDay.parse(text);
const tables = {
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "12.07.99.2001", name: "Desa Contoh 002" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01", to: "2025-10-01" },
    { id: "d2", villageId: "v2", officeId: "k2", from: "2025-02-01" },
  ],
  assignments: [
    { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-10", to: "2025-03-01" },
    { id: "a2", officerId: "o2", villageId: "v1", role: "support", from: "2025-02-01", to: "2025-04-01" },
    { id: "a3", officerId: "o3", villageId: "v1", role: "lead", from: "2025-05-01" },
  ],
};

test.each([
  ["2024-12-31", undefined],
  ["2025-01-05", { status: "leaderless", leadOfficerId: null, since: "2025-01-01" }],
  ["2025-02-15", { status: "led", leadOfficerId: "o1", supportOfficerIds: ["o2"], since: "2025-01-10", assignmentIds: ["a1", "a2"] }],
  ["2025-03-15", { status: "support-only", leadOfficerId: null, since: "2025-03-01" }],
  ["2025-04-15", { status: "leaderless", since: "2025-03-01", designationId: "d1" }],
  ["2025-05-01", { status: "led", leadOfficerId: "o3", since: "2025-05-01" }],
  ["2025-10-01", undefined],
])("on %s", async (asOf, expected) => {
  const { dataset } = await readDataset(tables);
  const [row] = villageCoverage(dataset, { asOf: day(asOf), scope: { kind: "region", code: RegionCode.parse("53") } });
  if (expected === undefined) expect(row).toBeUndefined();
  else expect(row).toMatchObject(expected);
});

describe("a renewed decree breaks nothing", () => {
  const renewed = {
    villages: tables.villages,
    designations: [
      { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01", to: "2025-06-01" },
      { id: "d2", villageId: "v1", officeId: "k1", from: "2025-06-01", to: "2025-09-01" },
      { id: "d3", villageId: "v1", officeId: "k2", from: "2025-09-01" },
    ],
    assignments: [
      { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-10", to: "2025-04-01" },
      { id: "a2", officerId: "o1", villageId: "v1", role: "lead", from: "2025-04-01", to: "2025-05-01" },
      // A day without a lead, then the same officer again; then another without a gap.
      { id: "a3", officerId: "o1", villageId: "v1", role: "lead", from: "2025-05-02", to: "2025-05-10" },
      { id: "a4", officerId: "o2", villageId: "v1", role: "lead", from: "2025-05-10", to: "2025-05-20" },
    ],
  };
  test.each([
    ["2025-04-15", { since: "2025-01-10", assignmentIds: ["a2"], designatedSince: "2025-01-01", designationId: "d1" }],
    ["2025-05-05", { since: "2025-05-02", assignmentIds: ["a3"], designatedSince: "2025-01-01" }],
    ["2025-05-15", { since: "2025-05-10", leadOfficerId: "o2" }],
    // Leaderless since before the renewal of the designation by the same office.
    ["2025-07-01", { since: "2025-05-20", status: "leaderless", designatedSince: "2025-01-01", designationId: "d2" }],
    // Another office begins anew.
    ["2025-10-01", { since: "2025-09-01", status: "leaderless", designatedSince: "2025-09-01", officeId: "k2" }],
  ])("on %s", async (asOf, expected) => {
    const { dataset } = await readDataset(renewed);
    expect(villageCoverage(dataset, { asOf: day(asOf) })[0]).toMatchObject(expected);
  });
});

test("for every day, the row says what a search through all records says", () => {
  const first = 20_000;
  const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }));
  const dated = span.map(([start, length]) => ({
    from: fromDayNumber(first + start),
    ...(length === undefined ? {} : { to: fromDayNumber(first + start + length) }),
  }));
  const withIds = <T>(list: T[]) => list.map((one, i) => ({ ...one, id: `r${i}` }));
  const designations = fc.array(fc.tuple(dated, fc.constantFrom("k1", "k2")), { maxLength: 4 });
  const assignments = fc.array(fc.tuple(dated, fc.constantFrom("o1", "o2"), fc.constantFrom("lead", "support")), { maxLength: 6 });
  const winner = <T extends { id: string; from: string; to?: string }>(list: T[], on: string) =>
    list
      .filter((one) => one.from <= on && (one.to === undefined || on < one.to))
      .sort((a, b) => (a.from + a.id < b.from + b.id ? -1 : 1))
      .at(-1);
  return fc.assert(
    fc.asyncProperty(designations, assignments, async (d, a) => {
      const designated = withIds(d.map(([when, officeId]) => ({ ...when, officeId, villageId: "v1" })));
      const assigned = withIds(a.map(([when, officerId, role]) => ({ ...when, officerId, role, villageId: "v1" })));
      const leads = assigned.filter((one) => one.role === "lead");
      const { dataset } = await readDataset({ villages: tables.villages.slice(0, 1), designations: designated, assignments: assigned });
      const officeOn = (n: number) => winner(designated, fromDayNumber(n))?.officeId;
      const leadOn = (n: number) => winner(leads, fromDayNumber(n))?.officerId;
      for (let n = first - 1; n < first + 55; n += 1) {
        const [row] = villageCoverage(dataset, { asOf: fromDayNumber(n) });
        expect([row?.officeId, row?.leadOfficerId ?? undefined]).toEqual([officeOn(n), officeOn(n) && leadOn(n)]);
        if (row === undefined) continue;
        let designatedSince = n;
        while (officeOn(designatedSince - 1) === row.officeId) designatedSince -= 1;
        let since = n;
        const floor = leadOn(n) === undefined ? designatedSince : Number.NEGATIVE_INFINITY;
        while (since > floor && since > first - 1 && leadOn(since - 1) === leadOn(n)) since -= 1;
        expect([row.designatedSince, row.since]).toEqual([fromDayNumber(designatedSince), fromDayNumber(since)]);
      }
    }),
    { numRuns: 60 },
  );
});

test("nobody leads since the day since which coverageOver says so", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, async (records) => {
      const { dataset } = await readDataset({ ...records } as never);
      const over = coverageOver(dataset, { from: fromDayNumber(firstDay), to: fromDayNumber(lastDay) });
      for (let n = firstDay; n < lastDay; n += 1) {
        const asOf = fromDayNumber(n);
        const unled = villageCoverage(dataset, { asOf }).filter((row) => row.status !== "led");
        const gaps = (over.ok ? over.value.villages : []).flatMap(({ villageId, gaps }) =>
          gaps.filter((gap) => gap.from <= asOf && asOf < gap.to).map((gap) => [villageId, gap.since, gap.officeId]),
        );
        expect(unled.map(({ villageId, since, officeId }) => [villageId, since, officeId])).toEqual(gaps);
      }
    }),
    { numRuns: 50 },
  ));

test("scopes", async () => {
  const { dataset } = await readDataset(tables);
  const ids = (scope?: Parameters<typeof villageCoverage>[1]["scope"]) =>
    villageCoverage(dataset, { asOf: day("2025-06-01"), ...(scope ? { scope } : {}) }).map((v) => v.villageId);
  expect(ids()).toEqual(["v1", "v2"]);
  expect(ids({ kind: "office", officeId: "k2" })).toEqual(["v2"]);
  expect(ids({ kind: "region", code: RegionCode.parse("12.07") })).toEqual(["v2"]);
});

test("where nothing was said of assignments, nobody is called leaderless", async () => {
  const { dataset } = await readDataset({ villages: tables.villages, designations: tables.designations });
  expect(villageCoverage(dataset, { asOf: day("2025-06-01") }).map((v) => v.status)).toEqual(["unknown", "unknown"]);
});
