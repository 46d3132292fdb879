import { RegionCode } from "@pimpasa/core";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "./load-gazetteer.ts";
import { withRegions } from "./with-regions.ts";

const code = (text: string) => RegionCode.parse(text);
const ntt = await loadGazetteer({ provinces: ["53"] });

describe("withRegions", () => {
  const extended = withRegions(ntt, [
    { code: code("53.04.01.2999"), name: "Desa Contoh 001" },
    { code: code("53.04.98.2001"), name: "Desa Contoh 002" },
    { code: code("53.04.01.2006"), name: "Nama Lain" },
  ]);

  it("adds villages and leaves the list's own names alone", () => {
    expect(extended.find(code("53.04.01.2999"))?.name).toBe("Desa Contoh 001");
    expect(extended.find(code("53.04.01.2006"))?.name).toBe("Lamaksenulu");
    expect(ntt.find(code("53.04.01.2999"))).toBeUndefined();
  });

  it("makes unknown parents known", () => {
    expect(extended.find(code("53.04.98"))).toEqual({ code: "53.04.98", name: "53.04.98" });
    expect(extended.children(code("53.04")).map((region) => region.code)).toContain("53.04.98");
    const named = withRegions(ntt, [
      { code: code("53.04.98.2001"), name: "Desa Contoh 002" },
      { code: code("53.04.98"), name: "Kecamatan Contoh" },
    ]);
    expect(named.find(code("53.04.98"))?.name).toBe("Kecamatan Contoh");
  });

  it("counts them at every level", () => {
    for (const area of ["53", "53.04"]) expect(extended.villageCount(code(area))).toBe((ntt.villageCount(code(area)) ?? 0) + 2);
    expect(extended.villageCount(code("53.04.01"))).toBe((ntt.villageCount(code("53.04.01")) ?? 0) + 1);
    expect(extended.villageCount(code("53.04.98"))).toBe(1);
    expect(extended.villageCount(code("53.71"))).toBe(ntt.villageCount(code("53.71")));
    expect(extended.villageCount()).toBe(83_764);
  });

  it("gives no count where nobody can say whether the list holds the village already", () => {
    const elsewhere = withRegions(ntt, [{ code: code("12.07.23.2011"), name: "Sei Mencirim" }]);
    expect(elsewhere.villageCount(code("12"))).toBeUndefined();
    expect(elsewhere.villageCount()).toBeUndefined();
    expect(elsewhere.villageCount(code("53"))).toBe(3442);
  });

  it("lets a new province stand", () => {
    const added = withRegions(ntt, [{ code: code("97.01.01.2001"), name: "Desa Contoh 003" }]);
    expect(added.children().map((region) => region.code)).toContain("97");
    expect(added.villageCount(code("97.01"))).toBe(1);
    expect(added.villageCount()).toBe(83_763);
  });

  it("lets added villages be found by name", () => {
    expect(extended.resolve({ village: "Contoh 002", regency: "Kab. Belu" }).candidates[0]?.code).toBe("53.04.98.2001");
    expect(extended.resolve({ village: "Desa Contoh 001", district: "Lamaknen", regency: "Kab. Belu" }).code).toBe("53.04.01.2999");
  });

  it("is the list itself when nothing is added", () => {
    const same = withRegions(ntt, []);
    expect(same.source).toBe(ntt.source);
    expect(same.villageCount()).toBe(83_762);
    expect(same.children()).toEqual(ntt.children());
  });
});
