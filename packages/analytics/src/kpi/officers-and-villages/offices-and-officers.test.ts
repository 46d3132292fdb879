// Worked by hand: who is in post, and for how many villages.
import { describe, expect, test } from "vitest";
import { figuresOf, worked } from "../../../test/worked.ts";
import { officersInPost } from "./officers-in-post.ts";
import { officesStaffed } from "./offices-staffed.ts";
import { villagesPerOfficer } from "./villages-per-officer.ts";

const officers = [{ id: "ani" }, { id: "budi" }, { id: "citra" }];
const tables = {
  officers,
  postings: [
    // Moves on 1 June: the last day in Belawan is 31 May.
    { id: "p1", officerId: "ani", officeId: "belawan", from: "2024-11-04", to: "2025-06-01" },
    { id: "p2", officerId: "ani", officeId: "atambua", from: "2025-06-01" },
    { id: "p3", officerId: "budi", officeId: "kupang", from: "2025-03-01" },
    // Nobody in post between 11 February and 30 April.
    { id: "p4", officerId: "citra", officeId: "atambua", from: "2025-01-01", to: "2025-02-11" },
    { id: "p5", officerId: "citra", officeId: "atambua", from: "2025-05-01" },
  ],
  designations: [
    { id: "d1", villageId: "west", officeId: "belawan", from: "2024-11-04" },
    { id: "d2", villageId: "middle", officeId: "atambua", from: "2025-01-01" },
    { id: "d3", villageId: "east", officeId: "atambua", from: "2025-05-31" },
  ],
};

describe("officers in post", () => {
  test("on the last day of a posting the officer is still there, on the day after it at the next office", async () => {
    const dataset = await worked(tables);
    const on = (day: string) => figuresOf(dataset, officersInPost, { period: "2025", asOf: day, by: "office" });
    expect(on("2025-05-31")).toEqual([
      ["all", 3, null],
      ["belawan", 1, null],
      ["atambua", 1, null],
      ["kupang", 1, null],
    ]);
    expect(on("2025-06-01").map(([, count]) => count)).toEqual([3, 0, 2, 1]);
  });
  test("the stock of a month is that of its last day", async () => {
    const months = figuresOf(await worked(tables), officersInPost, { period: "2025-S1", by: "month" });
    // January: Ani and Citra. February: Ani. March and April: Ani and Budi. From May on: all three.
    expect(months.map(([, count]) => count)).toEqual([3, 2, 1, 2, 2, 3, 3]);
  });
  test("an officer with two postings at once counts once, where the later one is", async () => {
    const twice = { officers, postings: [...tables.postings, { id: "p6", officerId: "budi", officeId: "belawan", from: "2025-04-01" }] };
    const rows = figuresOf(await worked(twice), officersInPost, { period: "2025-05", by: "office" });
    expect(rows.map(([, count]) => count)).toEqual([3, 2, 1, 0]);
  });
});

describe("offices staffed", () => {
  test("of the offices that are open on the day", async () => {
    const dataset = await worked(tables);
    // On 28 February Atambua and the detention house are without an officer; on 31 March Atambua is.
    expect(figuresOf(dataset, officesStaffed, { period: "2025-02" })).toEqual([["all", 1, 3]]);
    expect(figuresOf(dataset, officesStaffed, { period: "2025-03" })).toEqual([["all", 2, 3]]);
  });
  test("an office that has closed is in neither number, although officers are still posted there", async () => {
    const dataset = await worked({
      ...tables,
      offices: [
        { id: "belawan", name: "Kantor Contoh", kind: "immigration-office", provinceCode: "12", from: "2020-01-01", to: "2025-03-01" },
      ],
    });
    expect(figuresOf(dataset, officesStaffed, { period: "2025-02" })).toEqual([["all", 1, 1]]);
    expect(figuresOf(dataset, officesStaffed, { period: "2025-03" })).toEqual([["all", 0, 0]]);
  });
});

describe("villages per officer", () => {
  test("officers of detention houses have no villages and are not divided by", async () => {
    const dataset = await worked(tables);
    // 31 May: three villages; Ani and Citra serve immigration offices, Budi does not.
    expect(figuresOf(dataset, villagesPerOfficer, { period: "2025-05", by: "office" })).toEqual([
      ["all", 3, 2],
      ["belawan", 1, 1],
      ["atambua", 2, 1],
      ["kupang", 0, 0],
    ]);
  });
});
