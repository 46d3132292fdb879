// Worked by hand: attendances per resident and year. 2025 has 365 days, 2024 has 366.
import { describe, expect, test } from "vitest";
import { rowsOf, worked } from "../../../test/worked.ts";
import { reachPer1000 } from "./reach-per-1000.ts";

const designations = [{ id: "d1", villageId: "middle", officeId: "atambua", from: "2023-06-01" }];
const observed = (period: string, value: number, regionCode = "53.04.99.2001") => ({
  id: `p-${regionCode}-${period}`,
  indicator: "population",
  regionCode,
  period,
  value,
  unit: "persons",
  source: "Contoh",
});
const session = (day: string, participants?: number, villageId = "middle") => ({
  id: `x-${day}-${villageId}`,
  kind: "awareness-session",
  villageId,
  day,
  ...(participants === undefined ? {} : { participants }),
});
const totalOf = async (tables: object, period = "2025") =>
  rowsOf(await worked({ designations, activities: [], observations: [], ...tables } as never), reachPer1000, { period })[0];

describe("reach per 1,000 residents a year", () => {
  test("a whole year is 1, leap year or not", async () => {
    const observations = [observed("2023", 1000)];
    expect(await totalOf({ observations, activities: [session("2024-02-29", 50)] }, "2024")).toMatchObject({
      value: 50,
      denominator: 1000,
    });
    expect(await totalOf({ observations, activities: [session("2025-03-01", 50)] })).toMatchObject({ value: 50, denominator: 1000 });
    // 60 days of 366.
    expect((await totalOf({ observations }, "2024-01-01..2024-02-29"))?.denominator).toBeCloseTo((1000 * 60) / 366, 9);
  });
  test("the residents change on the day on which another observation begins to count", async () => {
    // 181 days of 1,000 and 184 of 2,000.
    const row = await totalOf({
      observations: [observed("2024", 1000), observed("2025-S2", 2000)],
      activities: [session("2025-08-01", 73)],
    });
    expect(row?.denominator).toBeCloseTo((181 * 1000 + 184 * 2000) / 365, 9);
    expect(row?.value).toBeCloseTo((73 * 1000 * 365) / (181 * 1000 + 184 * 2000), 9);
  });
  test("without any observation there is no figure; with some, the days without are left out above and below", async () => {
    expect(await totalOf({ activities: [session("2025-03-01", 9)] })).toMatchObject({
      status: "not-computable",
      reason: "observation-missing",
    });
    const activities = [session("2025-06-30", 9), session("2025-07-01", 4)];
    const row = await totalOf({ observations: [observed("2025-S2", 365)], activities });
    expect(row).toMatchObject({ status: "incomplete", reason: "observation-missing", numerator: 4 });
    expect(row?.completeness).toBeCloseTo(184 / 365, 12);
    expect(row?.denominator).toBeCloseTo(184, 9);
  });
  test("a session that did not count its people makes it incomplete; one in a village not designated is left out", async () => {
    const observations = [observed("2024", 1000), observed("2024", 500, "12.07.99.2001")];
    const activities = [session("2025-03-01", 30), session("2025-04-01"), session("2025-05-01", 99, "west")];
    expect(await totalOf({ observations, activities })).toMatchObject({
      numerator: 30,
      denominator: 1000,
      reason: "fields-missing",
      completeness: 1 / 2,
    });
  });
  test("nobody lives there, nothing is designated, no table", async () => {
    expect(await totalOf({ observations: [observed("2024", 0)] })).toMatchObject({ reason: "denominator-zero" });
    expect(await totalOf({ designations: [] })).toMatchObject({ reason: "denominator-zero" });
    const dataset = await worked({ designations, activities: [] });
    expect(rowsOf(dataset, reachPer1000, { period: "2025" })[0]).toMatchObject({ reason: "table-not-supplied", needs: ["observations"] });
  });
  test("each village and month has its own residents and days", async () => {
    const observations = [observed("2024", 365), observed("2024", 730, "12.07.99.2001")];
    const both = [...designations, { id: "d2", villageId: "west", officeId: "belawan", from: "2025-12-31" }];
    const dataset = await worked({ designations: both, observations, activities: [session("2025-12-31", 3, "west")] });
    const rows = rowsOf(dataset, reachPer1000, { period: "2025", by: "village" });
    expect(rows.map((row) => [row.by.village ?? "all", row.numerator, Math.round(row.denominator ?? 0)])).toEqual([
      ["all", 3, 367],
      ["west", 3, 2],
      ["middle", 0, 365],
    ]);
    const months = rowsOf(dataset, reachPer1000, { period: "2025", by: "month" });
    expect(months.map((row) => Math.round(row.denominator ?? 0))).toEqual([367, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 33]);
  });
});
