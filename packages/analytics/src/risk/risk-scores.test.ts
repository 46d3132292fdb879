import { CalendarDay, toDayNumber } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { isHighRisk, type RiskScore, RiskScoreError, riskScores } from "./risk-scores.ts";

const code = "53.01.99.2001" as never;
const score = (from: string, to: string | undefined, value = 0.5, band = "medium"): RiskScore =>
  ({ regionCode: code, from, to, score: value, band }) as never;
const on = (scores: readonly RiskScore[], day: string): number | undefined =>
  riskScores(scores).at(code, toDayNumber(CalendarDay.parse(day)))?.score;

describe("scores by village and day", () => {
  test("count from their first day on, until the day on which they end, in any order of rows", () => {
    const list = [score("2025-07-01", undefined, 0.9, "very-high"), score("2025-01-01", "2025-06-01", 0.2, "low")];
    const days = ["2024-12-31", "2025-01-01", "2025-05-31", "2025-06-01", "2025-07-01", "2030-01-01"];
    expect(days.map((day) => on(list, day))).toEqual([undefined, 0.2, 0.2, undefined, 0.9, 0.9]);
    expect(riskScores(list).at("53.01.99.2002" as never, 20_000)).toBeUndefined();
  });
  test("0 and 1 are scores; what lies beyond is none, nor is NaN", () => {
    expect([on([score("2025-01-01", undefined, 0)], "2025-01-01"), on([score("2025-01-01", undefined, 1)], "2025-01-01")]).toEqual([0, 1]);
    for (const value of [-0.01, 1.01, Number.NaN])
      expect(() => riskScores([score("2025-01-01", undefined, value)])).toThrow(RiskScoreError);
  });
  test("two on one day, a day too few, and a district are refused with what to do", () => {
    const message = (scores: readonly RiskScore[]) => () => riskScores(scores);
    expect(message([score("2025-01-01", undefined), score("2025-03-01", undefined)])).toThrow(
      "53.01.99.2001 has two scores on 2025-03-01; let the first end there.",
    );
    expect(message([score("2025-01-01", "2025-01-01")])).toThrow("let it end later");
    expect(message([{ ...score("2025-01-01", undefined), regionCode: "53.01.99" as never }])).toThrow("give the scores of villages");
  });
  test("high is the upper two of the five bands", () => {
    const bands = ["very-low", "low", "medium", "high", "very-high"] as const;
    expect(bands.map((band) => isHighRisk({ band }))).toEqual([false, false, false, true, true]);
  });
});
