// The list of risk indicators: valid by its own schema, and what makes a list unfit is told.
import { describe, expect, test } from "vitest";
import { isPlausible } from "./indicator-values.ts";
import { defaultRiskIndicators, indicatorProblems, RiskIndicator } from "./risk-indicator.ts";
import { riskDimensions } from "./terms.ts";

const [first] = defaultRiskIndicators as [RiskIndicator];

test("the default indicators are valid, in every dimension, each with a source and a bias in both languages", () => {
  for (const indicator of defaultRiskIndicators) expect(RiskIndicator.parse(indicator)).toEqual(indicator);
  expect(indicatorProblems(defaultRiskIndicators)).toEqual([]);
  expect(new Set(defaultRiskIndicators.map((one) => one.dimension))).toEqual(new Set(riskDimensions));
});

test("a capacity that grows lowers the risk; exposure and vulnerability raise it", () => {
  for (const { dimension, direction } of defaultRiskIndicators) expect(direction).toBe(dimension === "capacity" ? "negative" : "positive");
});

describe("what makes a list unfit", () => {
  test.each([
    ["a code that stands twice", [...defaultRiskIndicators, first], [{ code: first.code, problem: "repeated-code" }]],
    [
      "bounds without room between them",
      defaultRiskIndicators.map((one) => (one === first ? { ...one, bounds: { minimum: 1, maximum: 1 } } : one)),
      [{ code: first.code, problem: "bounds-reversed" }],
    ],
    ["nothing at all", [], riskDimensions.map((dimension) => ({ dimension, problem: "empty-dimension" }))],
    [
      "a dimension without an indicator",
      defaultRiskIndicators.filter((one) => one.dimension !== "capacity"),
      [{ dimension: "capacity", problem: "empty-dimension" }],
    ],
  ] as const)("%s", (_, list, problems) => expect(indicatorProblems(list)).toEqual(problems));

  test.each([
    ["a code with a space", { code: "two words" }],
    ["no bias in one language", { knownBias: { id: "", en: "x" } }],
    ["an unknown dimension", { dimension: "luck" }],
    ["no source", { source: "" }],
    ["a field that nobody knows", { weight: 1 }],
  ])("%s", (_, change) => expect(RiskIndicator.safeParse({ ...first, ...change }).success).toBe(false));
});

test.each([
  [0, true],
  [1000, true],
  [1000.5, false],
  [-0.1, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])("of 1,000 residents %d can be migrant workers: %s", (value, plausible) => expect(isPlausible(first, value)).toBe(plausible));

test("where there is no highest value, any finite one can be", () => {
  const deaths = defaultRiskIndicators.find((one) => one.bounds.maximum === null) as RiskIndicator;
  expect([isPlausible(deaths, 1e9), isPlausible(deaths, Number.POSITIVE_INFINITY), isPlausible(deaths, -1)]).toEqual([true, false, false]);
});
