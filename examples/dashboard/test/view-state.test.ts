// A view and its address say the same, and an address that is wrong does no harm.
import { languages, reportCategories } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstView, hashOf, viewOf } from "../src/view-state.ts";

test("a view comes back from its address", () => {
  const view = fc.record({
    language: fc.constantFrom(...languages),
    period: fc.constantFrom("2025", "2026-S1", "2025-07"),
    scope: fc.constantFrom("", "53", "53.04", "kanim-001"),
    category: fc.constantFrom("", ...reportCategories),
    kpi: fc.constantFrom("active-villages", "red-flags"),
    village: fc.constantFrom("", "desa-0001"),
  });
  fc.assert(fc.property(view, (one) => void expect(viewOf(hashOf(one as never))).toEqual(one)));
});

test("whatever an address gets wrong is as at first", () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(() => viewOf(text)).not.toThrow()));
  expect(viewOf("#period=soon&kpi=nothing&language=xx&category=1&scope=53")).toEqual({ ...firstView, scope: "53" });
});
