// The timeline of a programme in which office, officer and working area change, on the days before, of and after each change.
// The working areas of Atambua and Maumere are those that domain sources give; every id is invented.
import { describe, expect, test } from "vitest";
import { addDaysTo, CalendarDay, toDayNumber } from "./calendar-day.ts";
import { readDataset } from "./read-dataset.ts";
import { isValidOn, type Timeline, timelineOf, workingAreaAt } from "./timeline.ts";

const day = (text: string) => CalendarDay.parse(text);
const area = (officeId: string, regionCode: string, from: string, to?: string) => ({
  id: `${officeId}-${regionCode}-${from}`,
  officeId,
  regionCode,
  from,
  ...(to === undefined ? {} : { to }),
});
const tables = {
  officeClasses: [
    { id: "c1", officeId: "k1", class: "III-non-TPI", from: "2020-01-01", to: "2024-07-01" },
    { id: "c2", officeId: "k1", class: "II-TPI", from: "2024-07-01" },
  ],
  workingAreas: [
    area("k1", "53.21", "2020-01-01"),
    area("k1", "53.04", "2020-01-01"),
    area("k1", "53.03", "2020-01-01"),
    area("k2", "53.09", "2020-01-01", "2026-01-26"),
    area("k3", "53.09", "2026-01-26"),
  ],
  postings: [
    { id: "p1", officerId: "o1", officeId: "k1", from: "2024-11-04", to: "2025-06-01" },
    { id: "p2", officerId: "o1", officeId: "k2", from: "2025-06-01" },
    { id: "p3", officerId: "o2", officeId: "k2", from: "2025-01-01" },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04", to: "2025-06-01" },
    { id: "d2", villageId: "v1", officeId: "k2", from: "2025-06-01" },
    { id: "d3", villageId: "v2", officeId: "k1", from: "2025-01-01" },
  ],
  assignments: [
    { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2024-11-04", to: "2025-06-01" },
    { id: "a2", officerId: "o2", villageId: "v1", role: "support", from: "2025-05-01", to: "2025-07-01" },
    { id: "a3", officerId: "o2", villageId: "v1", role: "lead", from: "2025-07-01" },
    { id: "a4", officerId: "o2", villageId: "v2", role: "support", from: "2025-05-01" },
  ],
};

async function timeline(): Promise<Timeline> {
  const { dataset, rejected } = await readDataset(tables);
  expect(rejected).toEqual([]);
  return timelineOf(dataset);
}

test.each([
  ["2024-11-03", { office: undefined, lead: undefined, supports: [], posted: undefined, class: "II-TPI" }],
  ["2024-11-04", { office: "k1", lead: "o1", supports: [], posted: "k1", class: "II-TPI" }],
  ["2025-05-31", { office: "k1", lead: "o1", supports: ["o2"], posted: "k1", class: "II-TPI" }],
  ["2025-06-01", { office: "k2", lead: undefined, supports: ["o2"], posted: "k2", class: "II-TPI" }],
  ["2025-06-30", { office: "k2", lead: undefined, supports: ["o2"], posted: "k2", class: "II-TPI" }],
  ["2025-07-01", { office: "k2", lead: "o2", supports: [], posted: "k2", class: "II-TPI" }],
  ["2024-06-30", { office: undefined, lead: undefined, supports: [], posted: undefined, class: "III-non-TPI" }],
  ["2019-12-31", { office: undefined, lead: undefined, supports: [], posted: undefined, class: undefined }],
])("of one village, one officer and one office on %s", async (text, expected) => {
  const t = await timeline();
  expect({
    office: t.designationOf.at("v1", day(text))?.officeId,
    lead: t.leadOf.at("v1", day(text))?.officerId,
    supports: t.supportsOf.at("v1", day(text)).map((support) => support.officerId),
    posted: t.postingOf.at("o1", day(text))?.officeId,
    class: t.classOf.at("k1", day(text))?.class,
  }).toEqual(expected);
});

describe("from the office and from the officer", () => {
  test("who is posted there, which villages it designates, which villages an officer has", async () => {
    const t = await timeline();
    const on = (text: string) => ({
      k1: t.villagesOf.at("k1", day(text)).map((designation) => designation.villageId),
      officers: t.officersAt.at("k2", day(text)).map((posting) => posting.officerId),
      o2: t.assignmentsOf.at("o2", day(text)).map((assignment) => `${assignment.role} ${assignment.villageId}`),
    });
    expect(on("2025-05-31")).toEqual({ k1: ["v1", "v2"], officers: ["o2"], o2: ["support v1", "support v2"] });
    expect(on("2025-07-01")).toEqual({ k1: ["v2"], officers: ["o2", "o1"], o2: ["support v2", "lead v1"] });
  });
  test("the working area of Atambua, in order of its codes", async () => {
    expect(workingAreaAt(await timeline(), "k1", day("2025-01-01"))).toEqual(["53.03", "53.04", "53.21"]);
  });
  test("a regency that is handed over to a new office belongs to one of them on each day", async () => {
    const t = await timeline();
    const officesOn = (text: string) => t.officesOf.at("53.09", day(text)).map((one) => one.officeId);
    expect([officesOn("2026-01-25"), officesOn("2026-01-26")]).toEqual([["k2"], ["k3"]]);
    expect([workingAreaAt(t, "k2", day("2026-01-26")), workingAreaAt(t, "k3", day("2026-01-25"))]).toEqual([[], []]);
  });
  test("nobody is asked about", async () => {
    const t = await timeline();
    expect([t.postingOf.at("o9", day("2025-01-01")), t.postingOf.steps("o9"), t.officersAt.all("k9")]).toEqual([undefined, [], []]);
    expect([...t.postingOf.keys()].sort()).toEqual(["o1", "o2"]);
  });
});

test("a record is valid on its first day and no longer on the day on which it ends", () => {
  const record = { from: day("2025-01-31"), to: day("2025-02-28") };
  const on = (text: string) => isValidOn(record, toDayNumber(day(text)));
  expect(["2025-01-30", "2025-01-31", "2025-02-27", "2025-02-28"].map(on)).toEqual([false, true, true, false]);
  expect(isValidOn({ from: record.from }, toDayNumber(addDaysTo(record.from, 100_000)))).toBe(true);
});
