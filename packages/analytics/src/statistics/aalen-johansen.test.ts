import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aalenJohansenCurve, aalenJohansenMedian } from "./aalen-johansen.ts";
import witnesses from "./data/aalen-johansen.json" with { type: "json" };
import { kaplanMeierCurve } from "./kaplan-meier.ts";
import { StatisticsError } from "./statistics-error.ts";

/** Equal to nine digits; both may say that there is none. */
function expectClose(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe("R's survfit of several states, in data/aalen-johansen.R", () => {
  test.each(witnesses)("$name", (r) => {
    const { steps } = aalenJohansenCurve(r);
    expect(steps.map((step) => step.time)).toEqual(r.times);
    for (const [i, step] of steps.entries()) {
      expectClose(step.incidence, r.incidence[i] as number);
      expectClose(step.standardError, r.standardError[i] as number);
      expectClose(step.low, r.lows[i] as number);
      expectClose(step.high, r.highs[i] as number);
    }
    const { median, limits } = aalenJohansenMedian(r);
    expectClose(median, r.median);
    expectClose(limits.low, r.low);
    expectClose(limits.high, r.high);
  });

  test("some of them reach one half, and some do not", () => {
    expect(new Set(witnesses.map((r) => r.median === null)).size).toBe(2);
    expect(witnesses.some((r) => aalenJohansenMedian(r).interval !== null)).toBe(true);
  });
});

const observations = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 1,
  maxLength: 40,
});

test("without another event it is one less the Kaplan–Meier curve, standard error included", () => {
  fc.assert(
    fc.property(observations, (rows) => {
      const time = rows.map(([t]) => t);
      const cause = rows.map(([, c]) => Math.min(1, c));
      const cluster = rows.map(([, , v]) => v);
      const survival = kaplanMeierCurve({ time, isEvent: cause, cluster }).steps;
      const incidence = aalenJohansenCurve({ time, cause, cluster }).steps;
      expect(incidence.length).toBe(survival.length);
      for (const [i, step] of incidence.entries()) {
        expect(step.incidence).toBeCloseTo(1 - (survival[i]?.survival as number), 12);
        expect(step.standardError).toBeCloseTo(survival[i]?.standardError as number, 6);
      }
    }),
  );
});

test("the incidences of all events and the survival of any add up to 1", () => {
  fc.assert(
    fc.property(observations, (rows) => {
      const time = rows.map(([t]) => t);
      const cluster = rows.map(([, , v]) => v);
      const last = (cause: number[]) => aalenJohansenCurve({ time, cause, cluster }).steps.at(-1)?.incidence ?? 0;
      const first = last(rows.map(([, c]) => c));
      const second = last(rows.map(([, c]) => [0, 2, 1][c] as number));
      const any = kaplanMeierCurve({ time, isEvent: rows.map(([, c]) => Math.min(1, c)), cluster }).steps.at(-1)?.survival ?? 1;
      expect(first + second + any).toBeCloseTo(1, 12);
    }),
  );
});

test("nothing gives nothing, and what cannot be is refused", () => {
  const nothing = { time: [], cause: [], cluster: [] };
  expect(aalenJohansenMedian(nothing)).toEqual({ median: null, limits: { low: null, high: null }, interval: null });
  expect(() => aalenJohansenCurve({ time: [1], cause: [], cluster: [0] })).toThrow(StatisticsError);
});
