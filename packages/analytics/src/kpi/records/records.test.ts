// Worked by hand: what is expected of records, and the hours that were logged.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { fieldCompleteness } from "../../quality/field-completeness.ts";
import { consolidationEffort } from "./consolidation-effort.ts";
import { recordCompleteness } from "./record-completeness.ts";

const march = { period: "2025-03" };

describe("completeness of records", () => {
  const tables = {
    offices: [
      { id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
      {
        id: "k2",
        name: "Kantor Imigrasi Contoh 002",
        kind: "immigration-office",
        provinceCode: "12",
        regionalOfficeId: "w12",
        from: "2020-01-01",
      },
    ],
    designations: [{ id: "d1", villageId: "middle", officeId: "k1", from: "2025-01-01" }],
    reports: [
      { id: "r1", villageId: "middle", category: "wna", channel: "chat", submittedAt: "2025-03-10T09:00+08:00" },
      // Of a village that no office designates.
      { id: "r2", villageId: "west", category: "wna", channel: "chat", submittedAt: "2025-03-11T09:00+07:00" },
      { id: "r3", villageId: "middle", category: "wna", channel: "chat", submittedAt: "2025-02-11T09:00+08:00" },
    ],
  };
  test("by office: its own field, its decrees, its reports of the month; what belongs to none stands apart", async () => {
    // k1: regional office 0 of 1, decree 0 of 1, report 1 of 3. k2: 1 of 1. r2: 1 of 3.
    expect(figuresOf(await worked(tables), recordCompleteness, { ...march, by: "office" })).toEqual([
      ["all", 3, 9],
      ["k1", 1, 5],
      ["k2", 1, 1],
      ["unassigned", 1, 3],
    ]);
  });
  test("is the sum of the table of the quality of data", async () => {
    const dataset = await worked(tables);
    const whole = fieldCompleteness(dataset, { asOf: "2025-12-31" as never }).filter(({ level }) => level === "programme");
    const sum = (of: "filled" | "expected") => whole.reduce((total, row) => total + row[of], 0);
    expect(figuresOf(dataset, recordCompleteness, { period: "2025" })).toEqual([["all", sum("filled"), sum("expected")]]);
  });
  test("by month the events differ, the other records count in each", async () => {
    const rows = figuresOf(await worked(tables), recordCompleteness, { period: "2025-Q1", by: "month" });
    expect(rows.map(([month, , of]) => [month, of])).toEqual([
      ["all", 12],
      ["2025-01", 3],
      ["2025-02", 6],
      ["2025-03", 9],
    ]);
  });
  test("nothing to fill in, and no table at all", async () => {
    expect(rowsOf(await worked({ offices: [], designations: [] }), recordCompleteness, march)[0]).toMatchObject({
      reason: "denominator-zero",
    });
  });
});

describe("hours of consolidation", () => {
  const logged = (regionCode: string, period: string, value: number, more: object = {}) => ({
    id: `c-${regionCode}-${period}`,
    indicator: "consolidation-hours",
    regionCode,
    period,
    value,
    unit: "hours",
    source: "test",
    ...more,
  });
  const rowOf = async (observations: readonly object[], asked: { period: string; asOf?: string } = march) =>
    rowsOf(await worked({ observations } as never), consolidationEffort, asked)[0];
  test("nothing logged is not known; a logged 0 is 0", async () => {
    expect(await rowOf([])).toMatchObject({ status: "not-computable", reason: "observation-missing" });
    expect(await rowOf([logged("53", "2025-03", 0)])).toMatchObject({ status: "ok", value: 0 });
  });
  test("what was logged for a longer time cannot be split", async () => {
    expect(await rowOf([logged("53", "2025", 120)])).toMatchObject({ reason: "observation-missing" });
    expect(await rowOf([logged("53", "2025", 120), logged("12", "2025-03", 7)])).toMatchObject({
      value: 7,
      completeness: 1 / 2,
      reason: "period-partial",
    });
    expect(await rowOf([logged("53", "2025", 120)], { period: "2025" })).toMatchObject({ value: 120, status: "ok" });
  });
  test("not before its period is over; another unit or indicator is none", async () => {
    expect(await rowOf([logged("53", "2025-03", 5)], { period: "2025-03", asOf: "2025-03-30" })).toMatchObject({
      reason: "observation-missing",
    });
    expect(await rowOf([logged("53", "2025-03", 5, { unit: "days" })])).toMatchObject({ reason: "observation-missing" });
    expect(await rowOf([logged("53", "2025-03", 5, { indicator: "population" })])).toMatchObject({ reason: "observation-missing" });
  });
  test("by province", async () => {
    const dataset = await worked({ observations: [logged("53", "2025-03", 5), logged("53.04", "2025-03", 2), logged("12", "2025-03", 1)] });
    expect(figuresOf(dataset, consolidationEffort, { ...march, by: "province" }).filter(([, n]) => n !== null)).toEqual([
      ["all", 8, null],
      ["12", 1, null],
      ["53", 7, null],
    ]);
  });
});
