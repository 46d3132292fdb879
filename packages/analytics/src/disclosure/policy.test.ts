import { expect, test } from "vitest";
import { kpiCatalogue } from "../kpi/catalogue.ts";
import { describeKpi } from "../kpi/describe-kpi.ts";
import { dominates } from "./dominance.ts";
import { DisclosurePolicyError, disclosurePolicy, isSmallCount } from "./policy.ts";

test("a policy that makes no sense is refused, and the message names what would", () => {
  const refused = [
    { minimumCount: -1 },
    { minimumCount: 1 },
    { minimumCount: 2.5 },
    { minimumCount: Number.NaN },
    { dominance: { nk: { n: 2, k: 80 } } },
    { dominance: { p: 10 } },
  ];
  for (const policy of refused) expect(() => disclosurePolicy(policy)).toThrow(DisclosurePolicyError);
  expect(() => disclosurePolicy({ minimumCount: -1 })).toThrow(/write a whole number from 2/);
  expect(() => disclosurePolicy({ dominance: { p: 10 } })).toThrow(/leave dominance out/);
  expect(disclosurePolicy({ dominance: {} }).dominance).toEqual({});
  const rules = [{ nk: { n: 0, k: 80 } }, { nk: { n: 2, k: 101 } }, { nk: { n: 2, k: -1 } }, { p: 0 }, { p: 200 }];
  for (const rule of rules) expect(() => dominates([1], rule)).toThrow(DisclosurePolicyError);
});

test("counts from 1 to one less than the minimum are small; 0 is not", () => {
  const policy = disclosurePolicy({ minimumCount: 3 });
  expect([0, 1, 2, 3].map((count) => isSmallCount(count, policy))).toEqual([false, true, true, false]);
});

test("dominance: examples 1, 2 and 4 of chapter 4.2 of the Handbook on Statistical Disclosure Control (ESSnet SDC)", () => {
  // 1: of 100,000 the two greatest are 50,000 and 49,000. Safe by (1, 90), but the second is off by 2 % of the first only.
  const first = [50_000, 49_000, 1000];
  expect(dominates(first, { nk: { n: 1, k: 90 } })).toBe(false);
  expect([2, 2.1].map((p) => dominates(first, { p }))).toEqual([false, true]);
  // 2: of 110,000 the two greatest are 52,000 and 50,000. Off by 15.4 %: safe at p = 10, not by (2, 100 ÷ 1.1).
  const second = [52_000, 50_000, 8000];
  expect([10, 15.3, 15.4].map((p) => dominates(second, { p }))).toEqual([false, false, true]);
  expect(dominates(second, { nk: { n: 2, k: 100 / 1.1 } })).toBe(true);
  // 4: 300 of 330 is unsafe by (1, 85).
  expect(dominates([300, 20, 10], { nk: { n: 1, k: 85 } })).toBe(true);
});

test("dominance by its definition: worked by hand after the Handbook on Statistical Disclosure Control, 4.2.1", () => {
  // 50 + 30 of 100 is 80 %: more than 75, not more than 80.
  expect(dominates([50, 30, 15, 5], { nk: { n: 2, k: 75 } })).toBe(true);
  expect(dominates([50, 30, 15, 5], { nk: { n: 2, k: 80 } })).toBe(false);
  // The second knows 100 − 30 = 70 ≥ 50: off by 20, which is 40 % of 50.
  expect(dominates([50, 30, 15, 5], { p: 40 })).toBe(false);
  expect(dominates([50, 30, 15, 5], { p: 41 })).toBe(true);
  // One contributor alone is told whole; nothing at all is told of nobody.
  expect(dominates([7], { p: 10 })).toBe(true);
  expect(dominates([], { p: 10, nk: { n: 1, k: 50 } })).toBe(false);
});

test("a KPI that is not published down to the village says why, in both languages", () => {
  const closed = kpiCatalogue.filter(({ definition }) => definition.publishedDownTo !== undefined);
  expect(closed.length).toBeGreaterThan(5);
  for (const one of kpiCatalogue) {
    const { publishedDownTo, closedBelow } = one.definition;
    expect([one.definition.id, closedBelow !== undefined]).toEqual([one.definition.id, publishedDownTo !== undefined]);
    for (const language of ["id", "en"] as const) {
      const { publication } = describeKpi(one, language);
      expect(publication === null).toBe(publishedDownTo === undefined);
      if (publication !== null) expect(publication).toMatch(/^.{10,40}: .{20,}/);
    }
  }
});
