import { nation, parsePeriod } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { datasetOf, randomRecords } from "../../../test/random-programme.ts";
import { gridOf } from "../../grid/grid.ts";
import { prepareDataset } from "../../grid/kpi-context.ts";
import { activitiesByVillage, activityCount } from "./activity-count.ts";

test("villages add up to the activities of each cell, joint ones included", async () => {
  const period = parsePeriod("2025");
  if (!period.ok) throw new Error("2025");
  let joint = 0;
  await fc.assert(
    fc.asyncProperty(randomRecords, fc.constantFrom("office", "regency", "topic", "month", "kind"), async (records, dimension) => {
      const context = {
        ...prepareDataset(await datasetOf(records), period.value.lastDay),
        period: period.value,
        scope: nation,
        intervals: true,
      };
      const grid = gridOf(context, [dimension]);
      const sums = activitiesByVillage(context, grid, "documented", ({ evidence }) => evidence >= 1);
      const documented = activityCount(context, grid, { measure: "documented", isSo: ({ evidence }) => evidence >= 1 });
      const all = activityCount(context, grid, {});
      joint += context.activities().joint.length;
      for (const cell of all.keys()) expect([sums(cell).numerator, sums(cell).denominator]).toEqual([documented[cell], all[cell]]);
    }),
    { numRuns: 40, seed: 5 },
  );
  expect(joint).toBeGreaterThan(0);
});
