import type { RegionCode } from "@pimpasa/core";
import { expect, it } from "vitest";
import { loadGazetteer, withResolver } from "../src/index.ts";
import { seededRandom } from "./corrupt-rows.ts";
import { trueVillages } from "./true-villages.ts";

const provinceCodes = ["12", "33", "53"];
const full = await loadGazetteer({ provinces: provinceCodes });
const villages = trueVillages(full, provinceCodes);

const random = seededRandom(7);
const left = new Set(villages.filter(() => random() < 0.1).map(({ code }) => code));
const without = withResolver({
  ...full,
  find: (code) => (left.has(code) ? undefined : full.find(code)),
  children: (parent?: RegionCode) => full.children(parent).filter(({ code }) => !left.has(code)),
});

// A list from which one village in ten was taken away: each answer for one of those is wrong by construction.
it("leaves nine in ten of the villages that its list lacks to a person, and is never sure of the rest", () => {
  const answers = villages
    .filter(({ code }) => left.has(code))
    .map(({ village, district, regency }) => without.resolve({ village, district, regency }));
  const given = answers.filter(({ code }) => code !== null);
  expect(answers.length).toBeGreaterThan(1500);
  expect(given.length / answers.length).toBeLessThan(0.1);
  expect(Math.max(...given.map(({ confidence }) => confidence))).toBeLessThan(0.9);
});
