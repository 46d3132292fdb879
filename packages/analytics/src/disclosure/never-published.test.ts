// Of an office with a single officer only that is published which decrees say: worked out by hand from the tables of each KPI.
import { expect, test } from "vitest";
import { kpiCatalogue } from "../kpi/catalogue.ts";
import { isDecreed } from "./never-published.ts";

test("the KPIs that only count what decrees say", () => {
  expect(kpiCatalogue.filter(({ definition }) => isDecreed(definition)).map(({ definition }) => definition.id)).toEqual([
    "officers-in-post",
    "offices-staffed",
    "villages-per-officer",
    "workload-gini",
    "officer-tenure",
    "designated-villages",
    "designation-coverage",
    "assigned-villages",
    "assignment-continuity",
    "liaison-coverage",
    "priority-coverage",
    "high-risk-undesignated",
  ]);
});
test("a KPI that needs no table tells nothing of decrees", () => {
  const { definition } = kpiCatalogue[0] as (typeof kpiCatalogue)[number];
  expect(isDecreed({ ...definition, tables: [] })).toBe(false);
  expect(isDecreed({ ...definition, tables: ["designations", "activities"] })).toBe(false);
  expect(isDecreed({ ...definition, tables: ["designations"] })).toBe(true);
});
