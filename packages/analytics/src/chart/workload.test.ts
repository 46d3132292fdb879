// The bars of the workload have room for their labels, however high the highest load. The rows are hand-made.
import fc from "fast-check";
import { expect, test } from "vitest";
import { count } from "../../test/chart-rows.ts";
import { workload } from "./workload.ts";

const binsOf = (loads: readonly number[]) => {
  const rows = loads.map((load, at) => count("villages-per-officer", { office: `k${at}` }, load));
  return (workload(rows, { language: "en", theme: "light" }) as unknown as { data: { values: { label: string; count: number }[] } }).data
    .values;
};

test.each([
  [
    [0, 1, 2.5],
    ["0", "≤ 1", "≤ 2", "≤ 3"],
  ],
  [[9], ["0", "≤ 1", "≤ 2", "≤ 3", "≤ 4", "≤ 5", "≤ 6", "≤ 7", "≤ 8", "≤ 9"]],
  [
    [2, 9.5],
    ["0", "≤ 2", "≤ 4", "≤ 6", "≤ 8", "≤ 10"],
  ],
  [[45], ["0", "≤ 5", "≤ 10", "≤ 15", "≤ 20", "≤ 25", "≤ 30", "≤ 35", "≤ 40", "≤ 45"]],
  [[171], ["0", "≤ 20", "≤ 40", "≤ 60", "≤ 80", "≤ 100", "≤ 120", "≤ 140", "≤ 160", "≤ 180"]],
])("loads %j", (loads, labels) => {
  expect(binsOf(loads).map(({ label }) => label)).toEqual(labels);
});

test("a load on the border of a step belongs below it", () => {
  expect(binsOf([2, 2.1, 10]).map((bin) => bin.count)).toEqual([0, 1, 1, 0, 0, 1]);
});

test("every office is in one of at most ten bars", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100_000, noNaN: true }), { minLength: 1, maxLength: 60 }), (loads) => {
      const bins = binsOf(loads);
      expect(bins.length).toBeLessThanOrEqual(10);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(loads.length);
    }),
  );
});
