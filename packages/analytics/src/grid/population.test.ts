// Which observation counts on a day: worked by hand, the days are in the rows.
import { CalendarDay, readDataset, toDayNumber } from "@pimpasa/core";
import { expect, test } from "vitest";
import { populationCounts } from "./population.ts";

const code = "53.01.99.2001" as never;
const observed = (id: string, period: string, value: number, unit = "persons") => ({
  id,
  indicator: "population",
  regionCode: code,
  period,
  value,
  unit,
  source: "Contoh",
});
async function on(day: string, observations: readonly object[]): Promise<number | undefined> {
  const { dataset } = await readDataset({ observations: observations as never });
  return populationCounts(dataset).at(code, toDayNumber(CalendarDay.parse(day)));
}

test("the latest observation whose period had begun, from its first day on and long after", async () => {
  const both = [observed("a", "2024", 900), observed("b", "2025-S2", 950)];
  expect(await Promise.all(["2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01", "2030-01-01"].map((day) => on(day, both)))).toEqual([
    undefined,
    900,
    900,
    950,
    950,
  ]);
  expect(await on("2030-01-01", [...both].reverse())).toBe(950);
});
test("of two that begin on one day the longer, then the greater id", async () => {
  expect(await on("2025-05-05", [observed("a", "2025", 900), observed("b", "2025-Q1", 800)])).toBe(900);
  expect(await on("2025-05-05", [observed("b", "2025", 900), observed("a", "2025", 800)])).toBe(900);
});
test("another indicator, another unit and a negative number are no population; 0 is one", async () => {
  expect(await on("2025-05-05", [{ ...observed("a", "2025", 5), indicator: "households" }])).toBeUndefined();
  expect(await on("2025-05-05", [observed("a", "2025", 5, "thousands")])).toBeUndefined();
  expect(await on("2025-05-05", [observed("a", "2025", -5)])).toBeUndefined();
  expect(await on("2025-05-05", [observed("a", "2025", 0)])).toBe(0);
});
