// Tenure and the wait for the first session: days counted by hand on a calendar.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { daysToFirstSession } from "./days-to-first-session.ts";
import { officerTenure } from "./officer-tenure.ts";

const month = 365.25 / 12;
const posting = (id: string, officerId: string, from: string, to?: string, officeId = "belawan") => ({
  id,
  officerId,
  officeId,
  from,
  ...(to === undefined ? {} : { to }),
});
const officers = ["ani", "budi", "citra", "dewi"].map((id) => ({ id }));
const tenure = async (postings: readonly object[], day: string) => {
  const [row] = rowsOf(await worked({ officers, postings: postings as never }), officerTenure, { period: "2025", asOf: day });
  return [row?.value === null ? row.reason : (row?.value as number) * month, row?.numerator, row?.denominator];
};

describe("officer tenure", () => {
  test("no posting: there is nothing of which to take a median", async () => {
    expect(await tenure([], "2025-06-30")).toEqual(["denominator-zero", 0, 0]);
  });
  test("one posting that goes on: its end is not reached; on the day on which it ends it is over", async () => {
    expect(await tenure([posting("p1", "ani", "2025-01-01", "2025-01-11")], "2025-01-10")).toEqual(["median-not-reached", null, null]);
    expect(await tenure([posting("p1", "ani", "2025-01-01", "2025-01-11")], "2025-01-11")).toEqual([10, 1, 1]);
    expect(await tenure([posting("p1", "ani", "2025-01-01")], "2025-12-31")).toEqual(["median-not-reached", null, null]);
  });
  test("whoever has not left on D is known to have stayed until D and no longer", async () => {
    // Ani leaves on 11 January after 10 days. Budi, in post since 1 January, is at risk on 11 January, but not a day later.
    const postings = [
      posting("p1", "ani", "2025-01-01", "2025-01-11"),
      posting("p2", "budi", "2025-01-01"),
      posting("p3", "citra", "2025-01-02"),
    ];
    // On 11 January: 10 days at risk are Ani and Budi (Citra has been seen for 9): 1/2 remain, and the curve ends there.
    expect(await tenure(postings, "2025-01-11")).toEqual([10, 1, 3]);
    // A day later Citra has been seen for 10 days too: 2/3 remain.
    expect(await tenure(postings, "2025-01-12")).toEqual(["median-not-reached", null, null]);
  });
  test("a posting that begins after D is not seen; a renewed one is no new stay; another office is", async () => {
    const renewed = [posting("p1", "ani", "2025-01-01", "2025-02-01"), posting("p2", "ani", "2025-02-01", "2025-03-02")];
    expect(await tenure(renewed, "2025-06-30")).toEqual([60, 1, 1]);
    expect(await tenure(renewed, "2025-01-31")).toEqual(["median-not-reached", null, null]);
    const moved = [posting("p1", "ani", "2025-01-01", "2025-02-01"), posting("p2", "ani", "2025-02-01", undefined, "atambua")];
    expect(await tenure(moved, "2025-06-30")).toEqual([31, 1, 2]);
    expect(await tenure(moved, "2025-01-31")).toEqual(["median-not-reached", null, null]);
  });
  test("a stay belongs to its office, also after the officer has left", async () => {
    const postings = [posting("p1", "ani", "2025-01-01", "2025-02-01"), posting("p2", "ani", "2025-02-01", undefined, "atambua")];
    const figures = figuresOf(await worked({ officers, postings }), officerTenure, { period: "2025", by: "office" });
    expect(figures).toEqual([
      ["all", 1, 2],
      ["belawan", 1, 1],
      ["atambua", null, null],
      ["kupang", 0, 0],
    ]);
  });
  test("below 10 offices there is no interval; from 10 on there is one, in months", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        id: `k${i}`,
        name: `Kantor Imigrasi Contoh ${i}`,
        kind: "immigration-office",
        provinceCode: "53",
        from: "2020-01-01",
      }));
    const rowOf = async (count: number) => {
      const people = Array.from({ length: count }, (_, i) => ({ id: `o${i}` }));
      const postings = people.map(({ id }, i) => posting(`p${i}`, id, "2024-01-01", `2024-0${2 + (i % 8)}-01`, `k${i}`));
      return rowsOf(await worked({ offices: many(count), officers: people, postings }), officerTenure, { period: "2025" })[0];
    };
    expect((await rowOf(9))?.interval).toBeNull();
    const { value, interval } = (await rowOf(16)) as { value: number; interval: { low: number; high: number } };
    expect(interval.low).toBeLessThan(value);
    expect(interval.high).toBeGreaterThan(value);
    expect(interval.high).toBeLessThan(9);
  });
});

const designation = (id: string, villageId: string, from: string, to?: string, officeId = "atambua") => ({
  id,
  villageId,
  officeId,
  from,
  ...(to === undefined ? {} : { to }),
});
const session = (day: string, villageId = "middle", kind = "awareness-session") => ({ id: `x-${day}-${villageId}`, kind, villageId, day });
const wait = async (tables: object, asOf: string) => {
  const dataset = await worked({ designations: [designation("d1", "middle", "2025-03-01")], activities: [], ...tables });
  const [row] = rowsOf(dataset, daysToFirstSession, { period: "2025", asOf });
  return [row?.value ?? row?.reason, row?.numerator, row?.denominator];
};

describe("days to the first session", () => {
  test("no designation: nothing to wait for; none without a session: half is not reached", async () => {
    expect(await wait({ designations: [] }, "2025-12-31")).toEqual(["denominator-zero", 0, 0]);
    expect(await wait({}, "2025-12-31")).toEqual(["median-not-reached", null, null]);
  });
  test("from the day of designation (0 days) on, not before, and only the first; known on its day", async () => {
    expect(await wait({ activities: [session("2025-03-01")] }, "2025-12-31")).toEqual([0, 1, 1]);
    expect(await wait({ activities: [session("2025-02-28")] }, "2025-12-31")).toEqual(["median-not-reached", null, null]);
    expect(await wait({ activities: [session("2025-04-01"), session("2025-03-11")] }, "2025-12-31")).toEqual([10, 1, 1]);
    expect(await wait({ activities: [session("2025-03-11")] }, "2025-03-11")).toEqual([10, 1, 1]);
    expect(await wait({ activities: [session("2025-03-11")] }, "2025-03-10")).toEqual(["median-not-reached", null, null]);
  });
  test("a visit is no session; a session held elsewhere in which the village took part is one", async () => {
    expect(await wait({ activities: [session("2025-03-11", "middle", "village-visit")] }, "2025-12-31")).toEqual([
      "median-not-reached",
      null,
      null,
    ]);
    const joint = {
      activities: [session("2025-03-11", "west")],
      activityVillages: [{ id: "y", activityId: "x-2025-03-11-west", villageId: "middle", onSite: false }],
    };
    expect(await wait(joint, "2025-12-31")).toEqual([10, 1, 1]);
  });
  test("a session after the end does not count, and the wait is known up to the last day only", async () => {
    const ended = { designations: [designation("d1", "middle", "2025-03-01", "2025-03-11")] };
    expect(await wait({ ...ended, activities: [session("2025-03-11")] }, "2025-12-31")).toEqual(["median-not-reached", null, null]);
    expect(await wait({ ...ended, activities: [session("2025-03-10")] }, "2025-12-31")).toEqual([9, 1, 1]);
    // Another village waits 10 days: when it has its session, that of 9 days is known no longer, and nobody is left waiting.
    const two = {
      designations: [...ended.designations, designation("d2", "east", "2025-03-01")],
      activities: [session("2025-03-11", "east")],
    };
    expect(await wait(two, "2025-12-31")).toEqual([10, 1, 2]);
  });
  test("a change of office without a gap is no new designation; after a gap it is", async () => {
    const moved = (from: string) => ({
      designations: [designation("d1", "middle", "2025-03-01", "2025-03-11"), designation("d2", "middle", from, undefined, "belawan")],
      activities: [session("2025-03-21")],
    });
    expect(await wait(moved("2025-03-11"), "2025-12-31")).toEqual([20, 1, 1]);
    expect(await wait(moved("2025-03-12"), "2025-12-31")).toEqual([9, 1, 2]);
  });
  test("the wait belongs to the office of its first day", async () => {
    const dataset = await worked({
      designations: [
        designation("d1", "middle", "2025-03-01", "2025-03-11"),
        designation("d2", "middle", "2025-03-11", undefined, "belawan"),
      ],
      activities: [session("2025-03-21")],
    });
    expect(figuresOf(dataset, daysToFirstSession, { period: "2025", by: "office" })).toEqual([
      ["all", 1, 1],
      ["belawan", 0, 0],
      ["atambua", 1, 1],
      ["kupang", 0, 0],
    ]);
  });
});
