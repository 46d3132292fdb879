// Keys of one name stay apart. The names are made up.
import fc from "fast-check";
import { expect, test } from "vitest";
import { count } from "../../test/chart-rows.ts";
import { activityCalendar } from "./activity-calendar.ts";
import type { ChartOptions } from "./chart-options.ts";
import { coverageBars } from "./coverage-bars.ts";
import { distinctLabels } from "./distinct-labels.ts";
import { shortened } from "./frame.ts";
import { renderSvg } from "./render-svg.ts";

const options: ChartOptions = {
  language: "id",
  theme: "light",
  labelOf: (_dimension, key) => (key === "v3" ? "Desa Lain" : "Desa Contoh"),
};

test("a name of its own stands alone, a shared one has the key behind it", () => {
  expect([...distinctLabels(["v1", "v2", "v3"], "village", options).values()]).toEqual([
    "Desa Contoh (v1)",
    "Desa Contoh (v2)",
    "Desa Lain",
  ]);
});

test("keys are told apart where a label was shortened", () => {
  const named: ChartOptions = { ...options, labelOf: (_dimension, key) => `Desa ${key} Contoh Jaya` };
  const labels = [...distinctLabels(["aaaa1aaaa", "aaaa2aaaa"], "village", named, 16).values()];
  expect(new Set(labels).size).toBe(2);
});

test("a label is shortened in its middle, to exactly so many characters", () => {
  expect(shortened("Desa Contoh Jaya 001", 16)).toBe("Desa Conto…a 001");
  expect(shortened("Desa Contoh", 11)).toBe("Desa Contoh");
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 3, max: 40 }), (text, characters) => shortened(text, characters).length <= characters),
  );
});

test("two villages of one name have a row each in the calendar", async () => {
  const rows = [
    count("participants", { village: "v1" }, 9),
    count("participants", { village: "v2" }, 7),
    count("participants", { village: "v1", month: "2025-01" }, 9),
    count("participants", { village: "v2", month: "2025-01" }, 7),
  ];
  const svg = await renderSvg(activityCalendar(rows, options), "id");
  expect(svg).toContain("(v1)");
  expect(svg).toContain("(v2)");
  const across = [...svg.matchAll(/<text[^>]*transform="translate\([\d.]+,([\d.]+)\)"[^>]*>([97])<\/text>/g)].map(([, y]) => y);
  expect(new Set(across).size).toBe(2);
});

test("two regencies of one name are told apart among the bars", () => {
  const rows = [count("participants", { regency: "53.01" }, 9), count("participants", { regency: "53.71" }, 7)];
  expect(coverageBars(rows, options).description).toContain("Desa Contoh (53.01) 9; Desa Contoh (53.71) 7");
});
