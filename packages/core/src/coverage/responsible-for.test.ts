// Who was responsible on a day or at a time: the decrees, the reasons why nobody was, and a search through all records.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CoverageRecords, coverageRecords, firstDay, lastDay, plainDay, plainPosting } from "../../test/random-coverage.ts";
import { CalendarDay, fromDayNumber } from "../calendar-day.ts";
import { Instant } from "../instant.ts";
import { readDataset } from "../read-dataset.ts";
import { coverageOver } from "./coverage-over.ts";
import { type Responsibility, responsibleFor } from "./responsible-for.ts";

const day = (text: string) => CalendarDay.parse(text);
const decree = "W.11.IMI.IMI.1.1949-GR.03.05 Tahun 2024";
const tables = {
  villages: [
    { id: "west", regionCode: "12.07.99.2001", name: "Desa Contoh 001" },
    { id: "middle", regionCode: "53.04.99.2001", name: "Desa Contoh 002" },
    { id: "east", regionCode: "91.03.99.2001", name: "Desa Contoh 003" },
    { id: "other", regionCode: "53.04.99.2002", name: "Desa Contoh 004" },
  ],
  officers: [{ id: "o1" }, { id: "o2" }, { id: "o3" }],
  postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2023-01-01" }],
  designations: ["west", "middle", "east"].map((id) => ({
    id: `d-${id}`,
    villageId: id,
    officeId: "k1",
    decree,
    from: "2024-02-01",
    to: "2025-06-01",
  })),
  assignments: ["west", "middle", "east"].flatMap((id) => [
    { id: `a-${id}`, officerId: "o1", villageId: id, role: "lead", decree, from: "2024-02-29", to: "2025-01-01" },
    { id: `b-${id}`, officerId: "o2", villageId: id, role: "lead", from: "2025-01-01", to: "2025-03-01" },
    { id: `s-${id}`, officerId: "o3", villageId: id, role: "support", from: "2024-12-01", to: "2025-05-01" },
  ]),
};

async function responsible(options: Parameters<typeof responsibleFor>[1], given: object = tables): Promise<Responsibility> {
  const { dataset } = await readDataset({ ...given });
  const answer = responsibleFor(dataset, options);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

test("the office, the lead and the supports, each with its decree and records", async () => {
  const supports = [{ officerId: "o3", assignmentId: "s-middle", decree: null, postingId: null, postedOfficeId: null }];
  expect(await responsible({ villageId: "middle", day: day("2024-12-31") })).toEqual({
    villageId: "middle",
    day: "2024-12-31",
    office: { officeId: "k1", designationId: "d-middle", decree },
    lead: { officerId: "o1", assignmentId: "a-middle", decree, postingId: "p1", postedOfficeId: "k1" },
    supports,
    nobody: null,
    notSupplied: [],
  });
  // The last designated day: nobody is left, and says since the end of whose lead.
  expect(await responsible({ villageId: "middle", day: day("2025-05-31") })).toMatchObject({
    office: { designationId: "d-middle" },
    lead: null,
    supports: [],
    nobody: { reason: "assignment-ended", assignmentId: "b-middle", officerId: "o2" },
  });
});

test.each([
  ["2024-02-28", { lead: null, nobody: { reason: "never-led" } }],
  ["2024-02-29", { lead: { assignmentId: "a-middle" }, nobody: null }],
  [
    "2025-03-01",
    { lead: null, supports: [{ assignmentId: "s-middle" }], nobody: { reason: "assignment-ended", assignmentId: "b-middle" } },
  ],
  ["2024-01-31", { office: null, lead: null, supports: [], nobody: { reason: "not-yet-designated", designationId: "d-middle" } }],
  ["2025-06-01", { office: null, lead: null, nobody: { reason: "designation-ended", designationId: "d-middle" } }],
])("on %s", async (on, expected) => {
  expect(await responsible({ villageId: "middle", day: day(on) })).toMatchObject(expected);
});

test("a village that no office ever designated", async () => {
  expect((await responsible({ villageId: "other", day: day("2025-01-01") })).nobody).toEqual({ reason: "never-designated" });
});

describe("an event belongs to those of its day in the village", () => {
  // The new year begins at 15:00Z in WIT, 16:00Z in WITA and 17:00Z in WIB.
  test.each([
    ["2024-12-31T14:59:59Z", ["o1", "o1", "o1"]],
    ["2024-12-31T15:00Z", ["o1", "o1", "o2"]],
    ["2024-12-31T23:59:59+08:00", ["o1", "o1", "o2"]],
    ["2025-01-01T00:00+08:00", ["o1", "o2", "o2"]],
    ["2024-12-31T23:59:59+07:00", ["o1", "o2", "o2"]],
    ["2025-01-01T00:00+07:00", ["o2", "o2", "o2"]],
  ])("%s", async (at, leads) => {
    const answers = await Promise.all(["west", "middle", "east"].map((villageId) => responsible({ villageId, at: Instant.parse(at) })));
    expect(answers.map((answer) => answer.lead?.officerId)).toEqual(leads);
    expect(answers.map((answer) => answer.day)).toEqual(leads.map((lead) => (lead === "o1" ? "2024-12-31" : "2025-01-01")));
  });
});

test("what was not supplied is said, and no reason made up", async () => {
  const { assignments, postings, ...others } = tables;
  expect(await responsible({ villageId: "middle", day: day("2025-01-01") }, others)).toMatchObject({
    lead: null,
    supports: null,
    nobody: { reason: "assignments-not-supplied" },
    notSupplied: ["assignments", "postings"],
  });
  expect(await responsible({ villageId: "other", day: day("2025-01-01") }, others)).toMatchObject({
    supports: null,
    nobody: { reason: "never-designated" },
  });
});

test.each([
  ["village-unknown", {}, "v9"],
  ["table-not-supplied", { villages: undefined }, "middle"],
  ["table-not-supplied", { designations: undefined }, "middle"],
])("is refused: %s", async (code, differs, villageId) => {
  const { dataset } = await readDataset({ ...tables, ...differs });
  expect(responsibleFor(dataset, { villageId, day: day("2025-01-01") })).toMatchObject({ ok: false, error: { code } });
});

/** What a search through all records says of a village on a day. */
function plainAnswer(records: CoverageRecords, villageId: string, now: number) {
  const { designation, lead, supports } = plainDay(records, villageId, now);
  if (designation === undefined) return { designationId: undefined, lead: undefined, supports: [] };
  const posting = lead && plainPosting(records, lead.officerId, now);
  return {
    designationId: designation.id,
    lead: lead && [lead.id, posting?.id ?? null],
    supports: supports.map((one) => one.id).sort(),
  };
}

const shape = ({ office, lead, supports }: Responsibility) => ({
  designationId: office?.designationId,
  lead: lead ? [lead.assignmentId, lead.postingId] : undefined,
  supports: supports?.map((one) => one.assignmentId).sort(),
});

test("on every day a search through all records finds the same, and the reason is that of the gap", () =>
  fc.assert(
    fc.asyncProperty(coverageRecords, fc.constantFrom("v1", "v2"), async (records, villageId) => {
      const { dataset } = await readDataset({ ...records } as never);
      const over = coverageOver(dataset, { from: fromDayNumber(firstDay - 2), to: fromDayNumber(lastDay + 2) });
      const gaps = (over.ok ? over.value.villages : []).find((row) => row.villageId === villageId)?.gaps ?? [];
      for (let now = firstDay - 2; now < lastDay + 2; now += 3) {
        const today = fromDayNumber(now);
        const answer = responsibleFor(dataset, { villageId, day: today });
        if (!answer.ok) throw new Error(answer.error.code);
        expect(shape(answer.value)).toEqual(plainAnswer(records, villageId, now));
        const gap = gaps.find((one) => one.from <= today && today < one.to);
        if (answer.value.office !== null) expect(answer.value.nobody).toEqual(gap?.cause ?? null);
      }
    }),
    { numRuns: 100 },
  ));
