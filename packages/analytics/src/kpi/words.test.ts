import { expect, test } from "vitest";
import { kpiCatalogue } from "./catalogue.ts";
import { describeKpi } from "./describe-kpi.ts";
import { kpiWords } from "./words.ts";

const ids = kpiCatalogue.map(({ definition }) => definition.id);

test("every KPI of the catalogue is told in words, and no other", () => {
  expect(Object.keys(kpiWords).sort()).toEqual([...ids].sort());
});

test("no two KPIs ask the same question, in either language", () => {
  for (const language of ["id", "en"] as const) {
    expect(new Set(kpiCatalogue.map((kpi) => describeKpi(kpi, language).question)).size).toBe(ids.length);
  }
});

test("a KPI that is not of the catalogue is not described as another", () => {
  const [first] = kpiCatalogue;
  expect(() => describeKpi({ ...first, definition: { ...first?.definition, id: "of-my-own" } } as never, "en")).toThrow(/of-my-own/);
});
