// What a chart makes of rows: units of KPIs that are in no catalogue, and reasons. The rows are hand-made.
import { expect, test } from "vitest";
import { count } from "../../test/chart-rows.ts";
import { coverageBars } from "./coverage-bars.ts";

test("a KPI that is in no catalogue is a plain number, not a share", () => {
  const rows = [count("own-index", { regency: "53.01" }, 12), count("own-index", { regency: "53.02" }, 0.5)];
  const spec = coverageBars(rows, { language: "id", theme: "light" });
  expect(spec.description).toContain("53.01 12; 53.02 0,50");
  expect(spec.description).not.toContain("%");
});
