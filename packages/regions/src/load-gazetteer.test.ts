import { parseRegionCode, RegionCode } from "@pimpasa/core";
import { describe, expect, it } from "vitest";
import { gazetteerAttribution } from "./attribution.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { provinces, regencies } from "./nation.ts";
import { UnknownProvinceError } from "./unknown-province.ts";

const code = (text: string) => RegionCode.parse(text);

describe("loadGazetteer", async () => {
  const ntt = await loadGazetteer({ provinces: ["53"] });

  it("knows every province and regency, and districts and villages of what it loaded", () => {
    expect(ntt.find(code("12.07"))?.name).toBe("Kabupaten Deli Serdang");
    expect(ntt.find(code("53.04.01.2006"))?.name).toBe("Lamaksenulu");
    expect(ntt.find(code("12.07.23.2011"))).toBeUndefined();
    expect(ntt.isLoaded(code("53.04.01.2006"))).toBe(true);
    expect(ntt.isLoaded(code("12.07.23.2011"))).toBe(false);
    expect(ntt.children(code("12.07"))).toEqual([]);
  });

  it("counts villages of any province and regency, of districts where loaded, and of nothing unknown", () => {
    expect(ntt.villageCount()).toBe(83_762);
    expect(ntt.villageCount(code("12"))).toBe(provinces.find((p) => p.code === "12")?.villageCount);
    expect(ntt.villageCount(code("53.71"))).toBe(51);
    expect(ntt.villageCount(code("53.04.01"))).toBe(ntt.children(code("53.04.01")).length);
    expect(ntt.villageCount(code("53.04.01.2006"))).toBe(1);
    expect(ntt.villageCount(code("12.07.23"))).toBeUndefined();
    expect(ntt.villageCount(code("53.99"))).toBeUndefined();
  });

  it("gives children in order of their codes, each with a lawful code and a name", () => {
    for (const parent of [undefined, code("53"), code("53.04"), code("53.04.01")]) {
      const codes = ntt.children(parent).map((region) => region.code);
      expect(codes).toEqual([...codes].sort());
      expect(codes.length).toBeGreaterThan(0);
    }
    for (const { code: text, name } of regencies) expect([parseRegionCode(text).ok, name.length > 0]).toEqual([true, true]);
  });

  it("adds up: a province holds what its regencies hold", () => {
    for (const province of provinces) {
      const within = regencies.filter((regency) => regency.code.startsWith(`${province.code}.`));
      expect(province.villageCount).toBe(within.reduce((sum, regency) => sum + regency.villageCount, 0));
    }
  });

  it("rejects a province that is none and says what to write", async () => {
    await expect(loadGazetteer({ provinces: ["NTT"] })).rejects.toThrow(UnknownProvinceError);
    await expect(loadGazetteer({ provinces: ["constructor"] })).rejects.toThrow(/two-digit Kemendagri codes/);
  });

  it("names the source of the data and its licence", () => {
    expect(ntt.source).toMatch(/300\.2\.2-2138\/2025/);
    expect(gazetteerAttribution).toMatch(/idn-area-data.*ODbL/);
  });
});
