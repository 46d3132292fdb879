// Each KPI's worked example: what was worked out by hand is what the code gives.
import { describe, expect, test } from "vitest";
import { kpi } from "../src/answer/kpi.ts";
import { readExample } from "../src/answer/read-example.ts";
import { kpiCatalogue } from "../src/kpi/catalogue.ts";
import { kpiExamples } from "../src/kpi/examples.ts";

test("every KPI has a worked example", () => {
  expect(kpiCatalogue.map(({ definition }) => definition.id).filter((id) => !(id in kpiExamples))).toEqual([]);
});

test("every worked example is that of a KPI", () => {
  const known = new Set(kpiCatalogue.map(({ definition }) => definition.id));
  expect(Object.keys(kpiExamples).filter((id) => !known.has(id))).toEqual([]);
});

describe("the worked example of", () => {
  for (const one of kpiCatalogue.filter(({ definition }) => definition.id in kpiExamples)) {
    test(one.definition.id, async () => {
      const example = kpiExamples[one.definition.id] as NonNullable<(typeof kpiExamples)[string]>;
      const [row] = kpi(await readExample(example), { kpis: [one], ...example.asked, view: "operational" });
      expect(row).toMatchObject(example.answer);
    });
  }
});
