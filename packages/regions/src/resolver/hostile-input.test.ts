import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../load-gazetteer.ts";
import type { RegionRow } from "./resolution.ts";

const gazetteer = await loadGazetteer({ provinces: ["53"] });
const pieces = [
  "Desa",
  "Kelurahan",
  "Kec.",
  "Oesapa",
  "Oebobo",
  "Sikumana",
  "II",
  "  ",
  "\u202e",
  "\u0000",
  "(",
  "53.71",
  "Kupang",
  "a".repeat(300),
  "😀",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(" ")),
);
const cell = fc.oneof(text, fc.constant(undefined), fc.constant(null), fc.double(), fc.constant({} as never), fc.constant([] as never));
const row = fc.record({ village: cell, district: cell, regency: cell, province: cell, group: cell }) as fc.Arbitrary<RegionRow>;

describe("whatever the cells hold", () => {
  it("answers by its own rules", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        for (const answer of [...gazetteer.resolveList(rows), ...rows.map(gazetteer.resolve)]) {
          expect(answer.code === null).toBe(answer.match === "review" || answer.match === "none");
          expect(answer.confidence >= 0 && answer.confidence < 1).toBe(true);
          expect(answer.candidates.length).toBeLessThanOrEqual(5);
          const scores = answer.candidates.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          if (answer.code !== null) expect(answer.candidates[0]?.code).toBe(answer.code);
          if (answer.match === "none") expect(answer.because.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not change its input", () => {
    const rows = Object.freeze([Object.freeze({ village: "Oesapa", regency: "Kupang" })]);
    expect(() => gazetteer.resolveList(rows)).not.toThrow();
  });

  it("gives up on a cell of a megabyte and says so, in every column", () => {
    const huge = "Oesapa ".repeat(150_000);
    expect(gazetteer.resolve({ village: huge }).because).toEqual([{ code: "cell-too-long", params: { column: "village" } }]);
    const other = gazetteer.resolve({ village: "Oesapa", district: huge, regency: "Kota Kupang", province: huge });
    expect(other.code).toBe("53.71.03.1010");
    expect(other.match).toBe("fuzzy");
    expect(other.because).toContainEqual({ code: "cell-too-long", params: { column: "district" } });
  });

  it("sees through direction marks and control characters, and never shows them", () => {
    const marked = gazetteer.resolve({ village: "\u202eOes\u0000apa\u202c", district: "Tidak\u202e Ada", regency: "Kota Kupang" });
    expect(marked.code).toBe("53.71.03.1010");
    expect(JSON.stringify(marked)).not.toMatch(/\\u0000|\u202e|\u202c/);
  });

  it("takes a number for a name that no village has", () => {
    expect(gazetteer.resolve({ village: 123, regency: 53.71 }).match).toBe("none");
    expect(gazetteer.resolve({ village: Number.NaN }).because[0]?.code).toBe("village-empty");
  });
});
