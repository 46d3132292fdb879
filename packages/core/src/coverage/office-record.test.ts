// What one office holds at the end of a day, worked by hand; what was not supplied; and the parts against their own functions.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageRecords, firstDay, plainDay, plainPosting } from "../../test/random-coverage.ts";
import { eventTables, plainFacts, sketchOfEvents } from "../../test/random-events.ts";
import { CalendarDay, fromDayNumber } from "../calendar-day.ts";
import { northSumatra2026 } from "../entities/policy-profile.ts";
import { readDataset } from "../read-dataset.ts";
import { type OfficeRecord, officeRecord } from "./office-record.ts";

const day = (text: string) => CalendarDay.parse(text);
const office = (id: string, to?: string) => ({
  id,
  name: `Kantor Imigrasi Contoh ${id}`,
  kind: "immigration-office",
  provinceCode: "53",
  from: "2020-01-01",
  ...(to ? { to } : {}),
});
const programme = { synthetic: true, policyProfiles: [northSumatra2026(day("2024-01-01"))] };
const tables = {
  offices: [office("k1", "2025-01-01"), office("k2")],
  officeClasses: [
    { id: "c1", officeId: "k1", class: "II-TPI", from: "2020-01-01", to: "2024-12-31" },
    { id: "c2", officeId: "k1", class: "I-TPI", from: "2024-12-31" },
  ],
  workingAreas: [
    { id: "w1", officeId: "k1", regionCode: "53.05", from: "2020-01-01" },
    { id: "w2", officeId: "k1", regionCode: "53.04", from: "2020-01-01" },
    { id: "w3", officeId: "k1", regionCode: "53.06", from: "2025-01-01" },
  ],
  officers: [{ id: "o1" }, { id: "o2" }, { id: "o3" }],
  postings: [
    { id: "p2", officerId: "o2", officeId: "k1", from: "2024-01-01" },
    { id: "p1", officerId: "o1", officeId: "k1", from: "2024-01-01" },
    // The later posting counts, whatever the earlier one says.
    { id: "p3", officerId: "o3", officeId: "k1", from: "2024-01-01" },
    { id: "p4", officerId: "o3", officeId: "k2", from: "2024-06-01" },
  ],
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "53.04.99.2002", name: "Desa Contoh 002" },
    { id: "v3", regionCode: "53.04.99.2003", name: "Desa Contoh 003" },
  ],
  designations: ["v1", "v2", "v3"].map((id) => ({ id: `d-${id}`, villageId: id, officeId: id === "v3" ? "k2" : "k1", from: "2024-01-01" })),
  assignments: [
    { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-01-01" },
    { id: "a2", officerId: "o2", villageId: "v2", role: "support", from: "2024-01-01" },
  ],
  reports: [
    { id: "r1", villageId: "v1", category: "wna", submittedAt: "2024-12-29T08:00+08:00" },
    { id: "r2", villageId: "v2", category: "indikasi_tppo_pmi", submittedAt: "2024-12-28T08:00+08:00" },
    { id: "r3", villageId: "v2", category: "question", submittedAt: "2024-12-01T08:00+08:00" },
    { id: "r4", villageId: "v3", category: "wna", submittedAt: "2024-12-01T08:00+08:00" },
    // The first minute of the new year in WITA.
    { id: "r5", villageId: "v1", category: "wna", submittedAt: "2024-12-31T16:00Z" },
  ],
  reportEvents: [
    { id: "e1", reportId: "r2", state: "verified", at: "2024-12-30T08:00+08:00" },
    { id: "e2", reportId: "r3", state: "rejected", at: "2024-12-02T08:00+08:00" },
  ],
};

async function record(differs: object = {}, asOf = "2024-12-31", options: object = { programme }): Promise<OfficeRecord> {
  const { dataset } = await readDataset({ ...tables, ...differs }, options);
  const answer = officeRecord(dataset, { officeId: "k1", asOf: day(asOf) });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

test("on 31 December 2024", async () => {
  const { villages, overdue, ...rest } = await record();
  expect(rest).toEqual({
    officeId: "k1",
    name: "Kantor Imigrasi Contoh k1",
    kind: "immigration-office",
    provinceCode: "53",
    asOf: "2024-12-31",
    isOpen: true,
    class: { class: "I-TPI", officeClassId: "c2" },
    workingArea: [
      { regionCode: "53.04", workingAreaId: "w2" },
      { regionCode: "53.05", workingAreaId: "w1" },
    ],
    officers: [
      { officerId: "o1", postingId: "p1" },
      { officerId: "o2", postingId: "p2" },
    ],
    leaderlessVillageIds: ["v2"],
    openReports: [
      { reportId: "r1", villageId: "v1", category: "wna", state: "submitted", since: "2024-12-29T08:00+08:00" },
      { reportId: "r2", villageId: "v2", category: "indikasi_tppo_pmi", state: "verified", since: "2024-12-30T08:00+08:00" },
    ],
    notSupplied: [],
  });
  expect(villages?.map((village) => [village.villageId, village.status])).toEqual([
    ["v1", "led"],
    ["v2", "support-only"],
  ]);
  // 6 h after the verification, and 48 h after the submission; the report of the other office's village is not here.
  expect(overdue?.map((report) => [report.reportId, report.level, report.due])).toEqual([
    ["r2", "follow-up", "2024-12-30T14:00+08:00"],
    ["r1", "verification", "2024-12-31T08:00+08:00"],
  ]);
});

test("a day later the office is closed, and a report has come in", async () => {
  const found = await record({}, "2025-01-01");
  expect([found.isOpen, found.openReports?.map((one) => one.reportId)]).toEqual([false, ["r1", "r2", "r5"]]);
});

describe("what was not supplied is null, never 0", () => {
  test.each([
    ["officeClasses", ["class"]],
    ["workingAreas", ["workingArea"]],
    ["postings", ["officers"]],
    ["villages", ["villages", "leaderlessVillageIds", "openReports", "overdue"]],
    ["designations", ["villages", "leaderlessVillageIds", "openReports", "overdue"]],
    ["assignments", ["leaderlessVillageIds"]],
    ["reports", ["openReports", "overdue"]],
    ["reportEvents", ["openReports", "overdue"]],
  ])("%s", async (table, parts) => {
    const found = await record({ [table]: undefined });
    expect(found.notSupplied).toEqual([table]);
    expect(Object.entries(found).flatMap(([part, value]) => (value === null ? [part] : []))).toEqual(parts);
  });
  test("nothing is called overdue or in time without a policy profile", async () => {
    const found = await record({}, "2024-12-31", { programme: { synthetic: true } });
    expect([found.overdue, found.openReports?.length]).toEqual([null, 2]);
  });
});

test.each([
  ["office-unknown", tables.offices],
  ["table-not-supplied", undefined],
])("is refused: %s", async (code, offices) => {
  const { dataset } = await readDataset({ ...tables, offices });
  expect(officeRecord(dataset, { officeId: "k9", asOf: day("2025-01-01") })).toMatchObject({ ok: false, error: { code } });
});

test("a search through all records finds the same officers, villages and open reports", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, sketchOfEvents, fc.nat({ max: 80 }), async (records, sketch, offset) => {
      const events = eventTables(sketch);
      const { dataset } = await readDataset({ ...records, ...events } as never, { programme });
      const today = firstDay + offset;
      for (const { id: officeId } of records.offices) {
        const answer = officeRecord(dataset, { officeId, asOf: fromDayNumber(today) });
        if (!answer.ok) throw new Error(answer.error.code);
        const found = answer.value;
        const posted = records.officers.filter(({ id }) => plainPosting(records, id, today)?.officeId === officeId);
        expect(found.officers?.map((one) => one.officerId)).toEqual(posted.map((one) => one.id));
        const own = records.villages.filter(({ id }) => plainDay(records, id, today).designation?.officeId === officeId);
        expect(found.villages?.map((one) => one.villageId)).toEqual(own.map((one) => one.id));
        expect(found.leaderlessVillageIds).toEqual(own.filter(({ id }) => !plainDay(records, id, today).lead).map((one) => one.id));
        const open = own.flatMap(({ id }) => plainFacts(events, id, today).openReportIds).sort();
        expect(found.openReports?.map((one) => one.reportId).sort()).toEqual(open);
        for (const late of found.overdue ?? []) expect(open).toContain(late.reportId);
      }
    }),
    { numRuns: 100 },
  ));
