import fc from "fast-check";
import { expect, test } from "vitest";
import { clusterSumsOf } from "./cluster-sums.ts";
import { clusteredRate } from "./clustered-rate.ts";
import { indirectStandardisation, type StratumFigures } from "./indirect-standardisation.ts";

test("an office with hard villages is not called worse for having them", () => {
  // By hand: far villages 40 of 100 in all, near ones 160 of 200. k1 has mostly far ones and only 84 of 150 = 56 %, as expected: 0.4 × 90 + 0.8 × 60 = 84.
  const figures: StratumFigures[] = [
    { unit: "k1", stratum: "far", village: "v1", numerator: 35, denominator: 90 },
    { unit: "k1", stratum: "near", village: "v2", numerator: 49, denominator: 60 },
    { unit: "k2", stratum: "far", village: "v3", numerator: 5, denominator: 10 },
    { unit: "k2", stratum: "near", village: "v4", numerator: 111, denominator: 140 },
  ];
  const [k1, k2] = indirectStandardisation(figures);
  expect(k1).toMatchObject({ observed: 84, interval: null });
  expect(k1?.expected).toBeCloseTo(84, 12);
  expect(k1?.ratio).toBeCloseTo(1, 12);
  expect(k1?.standardised).toBeCloseTo(200 / 300, 12);
  expect(k2).toMatchObject({ observed: 116 });
  expect(k2?.expected).toBeCloseTo(116, 12);
});

test("its interval is that of the villages, observed per expected", () => {
  const figures = Array.from({ length: 24 }, (_, i) => ({
    unit: i < 12 ? "k1" : "k2",
    stratum: "all",
    village: `v${i}`,
    numerator: 10 + (i % 5),
    denominator: 20 + (i % 3),
  }));
  const overall = figures.reduce((sum, f) => sum + f.numerator, 0) / figures.reduce((sum, f) => sum + f.denominator, 0);
  const own = clusteredRate(clusterSumsOf(figures.slice(0, 12)));
  const interval = indirectStandardisation(figures)[0]?.interval;
  expect(interval?.low).toBeCloseTo((own?.low as number) / overall, 12);
  expect(interval?.high).toBeCloseTo((own?.high as number) / overall, 12);
});

const figure = fc.record({
  unit: fc.constantFrom("k1", "k2", "k3"),
  stratum: fc.constantFrom("a", "b", "c"),
  village: fc.constantFrom("v1", "v2", "v3", "v4"),
  numerator: fc.nat(20),
  denominator: fc.nat(20),
});

test("all units together are as expected, and one unit alone is like the whole", () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1 }), (figures) => {
      const filled = figures.filter(({ denominator }) => denominator > 0);
      const units = indirectStandardisation(filled);
      const sum = (of: "observed" | "expected") => units.reduce((total, one) => total + one[of], 0);
      expect(sum("observed")).toBeCloseTo(sum("expected"), 9);
      for (const { ratio } of indirectStandardisation(filled.map((one) => ({ ...one, unit: "k1" }))))
        if (ratio !== null) expect(ratio).toBeCloseTo(1, 12);
    }),
  );
});

test("where nothing was to be expected there is no ratio", () => {
  const nothing = { unit: "k1", stratum: "a", village: "v1", numerator: 0, denominator: 0 };
  expect(indirectStandardisation([nothing])).toEqual([
    { unit: "k1", observed: 0, expected: 0, ratio: null, standardised: null, interval: null },
  ]);
  expect(indirectStandardisation([])).toEqual([]);
});
