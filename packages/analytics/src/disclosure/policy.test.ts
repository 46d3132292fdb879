import { expect, test } from "vitest";
import { dominates } from "./dominance.ts";
import { DisclosurePolicyError, disclosurePolicy, isSmallCount } from "./policy.ts";

test("a policy that makes no sense is refused, and the message names what would", () => {
  const refused = [
    { minimumCount: -1 },
    { minimumCount: 1 },
    { minimumCount: 2.5 },
    { minimumCount: Number.NaN },
    { dominance: { nk: { n: 0, k: 80 } } },
    { dominance: { nk: { n: 2, k: 101 } } },
    { dominance: { nk: { n: 2, k: -1 } } },
    { dominance: { p: 0 } },
    { dominance: { p: 200 } },
  ];
  for (const policy of refused) expect(() => disclosurePolicy(policy)).toThrow(DisclosurePolicyError);
  expect(() => disclosurePolicy({ minimumCount: -1 })).toThrow(/write a whole number from 2/);
});

test("counts from 1 to one less than the minimum are small; 0 is not", () => {
  const policy = disclosurePolicy({ minimumCount: 3 });
  expect([0, 1, 2, 3].map((count) => isSmallCount(count, policy))).toEqual([false, true, true, false]);
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
