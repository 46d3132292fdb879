import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../load-gazetteer.ts";
import type { RegionRow } from "./resolution.ts";

const gazetteer = await loadGazetteer({ provinces: ["12", "53"] });
const answer = (row: RegionRow) => {
  const { code, match } = gazetteer.resolve(row);
  return [code, match];
};
const reasons = (row: RegionRow) => gazetteer.resolve(row).because.map(({ code }) => code);

// Codes and names as in Kepmendagri 300.2.2-2138/2025.
describe("resolve", () => {
  it("takes official names as exact, with or without an agreeing type word", () => {
    expect(answer({ village: "Oesapa", district: "Kelapa Lima", regency: "Kota Kupang" })).toEqual(["53.71.03.1010", "exact"]);
    expect(answer({ village: "Kelurahan Oesapa", district: "Kec. Kelapa Lima", regency: "Kupang" })).toEqual(["53.71.03.1010", "exact"]);
    expect(answer({ village: "Nagori Bandar", district: "Bandar", regency: "Kabupaten Simalungun" })).toEqual(["12.08.23.2003", "exact"]);
  });

  it("calls it normalised when only case, spaces, punctuation or type words differ", () => {
    expect(answer({ village: "DESA  OESAPA", district: "kelapa lima", regency: "KOTA KUPANG" })).toEqual(["53.71.03.1010", "normalised"]);
    expect(answer({ village: "Kawasan Tuk-tuk Siadong", district: "Simanindo", regency: "Samosir" })).toEqual([
      "12.17.01.1016",
      "normalised",
    ]);
    expect(answer({ village: "Miga", regency: "Kota Gunung Sitoli" })).toEqual(["12.78.01.2015", "normalised"]);
  });

  it("says what differs in an accepted inexact match", () => {
    const row = { village: "Kelurahan Pangkalan Mansyur", district: "Kec. Medan Johor", regency: "Kota Medan" };
    expect(answer(row)).toEqual(["12.71.11.1004", "fuzzy"]);
    expect(gazetteer.resolve(row).because).toContainEqual({
      code: "spelling-differs",
      params: { column: "village", written: "mansyur", official: "mansur" },
    });
    expect(reasons({ village: "Perk. Labuhan Haji", district: "Kualuh Hulu" })).toContain("word-shortened");
    expect(reasons({ village: "Tanjung Anom", district: "Tanjung Morawa", regency: "Deli Serdang" })).toContain("district-wrong");
    expect(reasons({ village: "Hasahatan Julu", district: "Barumun Baru", regency: "Mandailing Natal" })).toContain("regency-wrong");
  });

  it("asks where one name has two places and nothing decides", () => {
    const both = gazetteer.resolve({ village: "Sei Mencirim", regency: "Kabupaten Deli Serdang" });
    expect([both.code, both.match]).toEqual([null, "review"]);
    expect(both.candidates.slice(0, 2).map(({ code }) => code)).toEqual(["12.07.04.2014", "12.07.23.2011"]);
    expect(both.because.map(({ code }) => code)).toContain("same-name-elsewhere");
    expect(answer({ village: "Sei Mencirim", district: "Sunggal", regency: "Deli Serdang" })[0]).toBe("12.07.23.2011");
  });

  it("asks where the row names a district", () => {
    expect(answer({ village: "Kecamatan Sei Bamban", regency: "Serdang Bedagai" })).toEqual([null, "review"]);
    expect(reasons({ village: "Kecamatan Sei Bamban", regency: "Serdang Bedagai" })).toContain("names-a-district");
    expect(answer({ village: "Kecamatan Pekan Tanjung Beringin", district: "Tanjung Beringin" })[0]).toBe("12.18.05.2001");
  });

  it("asks where the district column holds a fuller name of the village", () => {
    const row = { village: "Tebing Tinggi", district: "Tebing Tinggi Lama", regency: "Kota Tebing Tinggi" };
    expect(answer(row)).toEqual([null, "review"]);
    expect(
      gazetteer
        .resolve(row)
        .candidates.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(["Tebing Tinggi Lama", "Tebing Tinggi"]);
    expect(reasons(row)).toContain("name-in-district-column");
  });

  it("does not take one sibling for another", () => {
    for (const [name, code] of [
      ["Bahal Batu I", "12.02.09.2006"],
      ["Bahal Batu 2", "12.02.09.2007"],
      ["Bahal Batu Tiga", "12.02.09.2008"],
    ] as const) {
      expect(answer({ village: name, district: "Siborongborong" })[0]).toBe(code);
    }
    expect(answer({ village: "Bahal Batu IV", district: "Siborongborong" })[0]).toBeNull();
    expect(answer({ village: "Bahal Batu", district: "Siborongborong" })[0]).toBeNull();
  });

  it("takes codes and common abbreviations in the higher columns", () => {
    expect(answer({ village: "Oesapa", regency: "53.71", province: "NTT" })[0]).toBe("53.71.03.1010");
    expect(answer({ village: "Oesapa", province: "53" })[0]).toBe("53.71.03.1010");
    expect(reasons({ village: "Oesapa", regency: "5371" })).toContain("regency-unknown");
  });

  it("gives none with a reason where there is nothing to weigh", () => {
    expect(gazetteer.resolve({})).toEqual({
      code: null,
      match: "none",
      confidence: 0,
      candidates: [],
      because: [{ code: "village-empty", params: {} }],
    });
    expect(reasons({ village: "Desa", regency: "Kota Kupang" })).toEqual(["only-type-words"]);
    expect(reasons({ village: "Gambir", regency: "Kota Jakarta Pusat" })).toEqual(["province-not-loaded"]);
    expect(reasons({ village: "Qwxyz Vvwq", regency: "Kota Kupang" })).toContain("not-found");
  });
});
