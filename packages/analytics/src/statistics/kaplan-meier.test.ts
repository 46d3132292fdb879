import fc from "fast-check";
import { describe, expect, test } from "vitest";
import witnesses from "./data/kaplan-meier.json" with { type: "json" };
import { kaplanMeierCurve, kaplanMeierMedian } from "./kaplan-meier.ts";
import { StatisticsError } from "./statistics-error.ts";

/** Equal to nine digits; both may say that there is none. */
function expectClose(actual: number | null, expected: number | null): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe("R's survfit, in data/kaplan-meier.R", () => {
  test.each(witnesses)("$name", (r) => {
    const { steps } = kaplanMeierCurve(r);
    expect(steps.map((step) => step.time)).toEqual(r.times);
    expect(steps.map((step) => step.atRisk)).toEqual(r.atRisk);
    for (const [i, step] of steps.entries()) {
      expectClose(step.survival, r.survival[i] as number);
      expectClose(step.standardError, r.standardError[i] as number);
      expectClose(step.low, r.lows[i] as number);
      expectClose(step.high, r.highs[i] as number);
    }
  });

  test.each(witnesses)("the median of $name", (r) => {
    const { median, limits, interval } = kaplanMeierMedian(r);
    expectClose(median, r.median);
    expectClose(limits.low, r.low);
    expectClose(limits.high, r.high);
    const isKnown = new Set(r.cluster).size >= 10 && r.low !== null && r.high !== null;
    expect(interval).toEqual(isKnown ? { ...limits, level: 0.95, method: "kaplan-meier-clustered" } : null);
  });
});

test("nothing gives no curve and no median", () => {
  const nothing = { time: [], isEvent: [], cluster: [] };
  expect(kaplanMeierCurve(nothing)).toEqual({ observations: 0, clusters: 0, lastTime: null, steps: [] });
  expect(kaplanMeierMedian(nothing)).toEqual({ median: null, limits: { low: null, high: null }, interval: null });
});

const observations = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 1,
  maxLength: 40,
});
type Observation = readonly [time: number, isEvent: number, cluster: number];

/** Written apart: d log S(t) / dw_i = −Σ_{j ≤ t} (dN_ij − Y_ij d_j / n_j) / (n_j − d_j). */
function influenceOf([end, isEvent]: Observation, rows: readonly Observation[], time: number): number {
  const times = [...new Set(rows.map(([t]) => t))].filter((t) => t <= time && t <= end);
  return times.reduce((sum, s) => {
    const n = rows.filter(([t]) => t >= s).length;
    const d = rows.filter(([t, e]) => t === s && e === 1).length;
    return sum - ((end === s ? isEvent : 0) - d / n) / (n - d);
  }, 0);
}

const columns = (rows: readonly Observation[]) => ({
  time: rows.map(([time]) => time),
  isEvent: rows.map(([, isEvent]) => isEvent),
  cluster: rows.map(([, , cluster]) => cluster),
});

test("the standard error is that of the influences, added up one by one", () => {
  fc.assert(
    fc.property(observations, (rows) => {
      for (const { time, survival, standardError } of kaplanMeierCurve(columns(rows)).steps) {
        if (survival === 0) continue;
        const influence = new Map<number, number>();
        for (const row of rows) influence.set(row[2], (influence.get(row[2]) ?? 0) + influenceOf(row, rows, time));
        const variance = [...influence.values()].reduce((sum, u) => sum + (survival * u) ** 2, 0);
        expect(standardError).toBeCloseTo(Math.sqrt(variance), 7);
      }
    }),
    { numRuns: 60 },
  );
});

test("does not depend on the order of the observations, nor on how the clusters are numbered", () => {
  fc.assert(
    fc.property(observations, (rows) => {
      const curve = kaplanMeierCurve(columns(rows));
      const turned = kaplanMeierCurve(columns(rows.toReversed().map(([t, e, c]) => [t, e, 7 - c] as const)));
      expect(turned.steps.map(({ survival, atRisk }) => [survival, atRisk])).toEqual(
        curve.steps.map(({ survival, atRisk }) => [survival, atRisk]),
      );
      for (const [i, step] of turned.steps.entries()) expect(step.standardError).toBeCloseTo(curve.steps[i]?.standardError as number, 7);
    }),
  );
});

test("times and clusters that cannot be are refused, with what to do", () => {
  expect(() => kaplanMeierCurve({ time: [1, 2], isEvent: [1], cluster: [0, 0] })).toThrow(StatisticsError);
  expect(() => kaplanMeierCurve({ time: [-1], isEvent: [1], cluster: [0] })).toThrow("Leave out observation 0: its time is -1");
  expect(() => kaplanMeierCurve({ time: [Number.NaN], isEvent: [1], cluster: [0] })).toThrow(StatisticsError);
  expect(() => kaplanMeierCurve({ time: [1], isEvent: [1], cluster: [0.5] })).toThrow("Number the clusters from 0 on");
});
