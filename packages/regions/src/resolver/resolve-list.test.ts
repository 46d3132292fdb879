import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../load-gazetteer.ts";
import type { RegionRow } from "./resolution.ts";

const gazetteer = await loadGazetteer({ provinces: ["12", "53"] });
const codes = (rows: readonly RegionRow[]) => gazetteer.resolveList(rows).map(({ code }) => code);
const deliSerdang = (village: string, group?: string): RegionRow => ({ village, regency: "Deli Serdang", group });

// Codes and names as in Kepmendagri 300.2.2-2138/2025; the lists are made up.
describe("resolveList", () => {
  it("lets the district of the neighbours decide between two places of one name", () => {
    const rows = ["Paya Geli", "Puji Mulyo", "Sei Mencirim", "Medan Krio", "Sei Semayang"].map((village) => deliSerdang(village));
    const answers = gazetteer.resolveList(rows);
    expect(answers[2]?.code).toBe("12.07.23.2011");
    expect(answers[2]?.because.map(({ code }) => code)).toContain("list-neighbours");
    expect(answers[2]?.confidence).toBeLessThan(0.9);
    expect(gazetteer.resolve(rows[2] ?? {}).code).toBeNull();
  });

  it("asks when the neighbours point elsewhere or belong to another group", () => {
    expect(codes([deliSerdang("Sei Mencirim"), deliSerdang("Pantai Labu Pekan")])[0]).toBeNull();
    const others = ["Paya Geli", "Puji Mulyo", "Medan Krio"].map((village) => deliSerdang(village, "a"));
    expect(codes([...others, deliSerdang("Sei Mencirim", "b")])[3]).toBeNull();
  });

  it("learns what a district text stands for from the rows that share it", () => {
    const rows = ["Sempakata", "Asam Kumbang", "Beringin", "Tanjung Sari"].map((village) => ({
      village,
      district: "Kec. Setia Budi",
      regency: "Kota Medan",
    }));
    const answers = gazetteer.resolveList(rows);
    expect(answers.map(({ code }) => code)).toEqual(["12.71.21.1006", "12.71.21.1001", "12.71.21.1004", "12.71.21.1002"]);
    expect(answers[3]?.because.map(({ code }) => code)).toContain("list-district-text");
  });

  it("gives a village that another row fits better to that row", () => {
    const silo = (village: string) => ({ village, district: "Silau Laut", regency: "Asahan" });
    const answers = gazetteer.resolveList([silo("Silo Lama"), silo("Silo Lamma")]);
    expect(answers[0]?.code).toBe("12.09.28.2002");
    expect(answers[1]?.because).toContainEqual({ code: "list-taken", params: { name: "Silo Lama", row: 1 } });
  });

  it("answers repeated rows alike", () => {
    const row = { village: "Oesapa", district: "Kelapa Lima", regency: "Kota Kupang" };
    expect(new Set(codes(Array(50).fill(row)))).toEqual(new Set(["53.71.03.1010"]));
  });

  it("answers a row alone as resolve does, and an empty list with nothing", () => {
    for (const row of [deliSerdang("Sei Mencirim"), { village: "Oesapa" }, {}, { village: "Desa" }]) {
      expect(gazetteer.resolveList([row])).toEqual([gazetteer.resolve(row)]);
    }
    expect(gazetteer.resolveList([])).toEqual([]);
  });

  it("keeps answers apart from the order of unrelated groups", () => {
    const a = ["Paya Geli", "Sei Mencirim", "Medan Krio"].map((village) => deliSerdang(village, "a"));
    const b = [
      { village: "Oesapa", regency: "Kota Kupang", group: "b" },
      { village: "Sikumana", regency: "Kota Kupang", group: "b" },
    ];
    expect(codes([...b, ...a])).toEqual([...codes(b), ...codes(a)]);
    expect(codes([...a, ...b])).toEqual([...codes(a), ...codes(b)]);
  });
});
