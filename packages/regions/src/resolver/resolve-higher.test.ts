import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../load-gazetteer.ts";
import { provinces, regencies } from "../nation.ts";

const gazetteer = await loadGazetteer({ provinces: [] });

// Codes and names as in Kepmendagri 300.2.2-2138/2025.
describe("resolveRegency", () => {
  it.each([
    ["Kabupaten Deli Serdang", "12.07", "exact"],
    ["Deli Serdang", "12.07", "exact"],
    ["Kab. Deli Serdang", "12.07", "normalised"],
    ["KABUPATEN DELI  SERDANG", "12.07", "normalised"],
    ["Kota Gunung Sitoli", "12.78", "normalised"],
    ["Kab Labuhan Batu", "12.10", "normalised"],
    ["Kab. Labuhanbatu Utara", "12.23", "normalised"],
    ["Kota Adm. Jakarta Barat", "31.73", "normalised"],
    ["Kota Baru", "63.02", "normalised"],
    ["Kab. Bnadung Barat", "32.17", "fuzzy"],
    ["53.71", "53.71", "exact"],
  ])("reads %j as %s", (name, code, match) => {
    expect(gazetteer.resolveRegency(name)).toMatchObject({ code, match });
  });

  it.each(["Kupang", "Bandung", "Bogor"])("asks which %s", (name) => {
    const answer = gazetteer.resolveRegency(name);
    expect(answer.match).toBe("review");
    expect(answer.candidates.slice(0, 2).map((candidate) => candidate.name)).toEqual([`Kabupaten ${name}`, `Kota ${name}`]);
    expect(gazetteer.resolveRegency(`Kota ${name}`).candidates[0]?.name).toBe(`Kota ${name}`);
    expect(gazetteer.resolveRegency(`Kota ${name}`).code).not.toBeNull();
  });

  it("asks when the word names a kind that the place is not", () => {
    expect(gazetteer.resolveRegency("Kabupaten Medan").code).toBeNull();
  });

  it("lets the province decide", () => {
    expect(gazetteer.resolveRegency("Kab. Banjar", { province: "Jawa Barat" }).code).toBeNull();
    expect(gazetteer.resolveRegency("Banjar", { province: "Kalsel" }).code).toBe("63.03");
    expect(gazetteer.resolveRegency("Banjar", { province: "32" }).code).toBe("32.79");
    expect(gazetteer.resolveRegency("Banjar").code).toBeNull();
    expect(gazetteer.resolveRegency("Belu", { province: "Atlantis" }).because.map(({ code }) => code)).toContain("province-unknown");
  });

  it("never takes an undotted number, which may be another scheme's code", () => {
    expect(gazetteer.resolveRegency("5371").match).toBe("none");
  });

  it("finds each of the 514 by its official name", () => {
    for (const { code, name } of regencies) expect(gazetteer.resolveRegency(name), name).toMatchObject({ code, match: "exact" });
  });
});

describe("resolveProvince", () => {
  it("finds each of the 38 by name and by code", () => {
    for (const { code, name } of provinces) {
      expect(gazetteer.resolveProvince(name), name).toMatchObject({ code, match: "exact" });
      expect(gazetteer.resolveProvince(code).code).toBe(code);
      expect(gazetteer.resolveProvince(`PROV. ${name}`).code, name).toBe(code);
    }
  });

  it.each([
    ["NTT", "53"],
    ["Sumut", "12"],
    ["DKI Jakarta", "31"],
    ["DI Yogyakarta", "34"],
    ["Sumatra Utara", "12"],
    ["Kalimantan Tmur", "64"],
  ])("reads %j as %s", (name, code) => {
    expect(gazetteer.resolveProvince(name).code).toBe(code);
  });

  it("asks where a name is cut short, and knows no others", () => {
    expect(gazetteer.resolveProvince("Nusa Tenggara").match).toBe("review");
    expect(gazetteer.resolveProvince("Atlantis").match).toBe("none");
    expect(gazetteer.resolveProvince("").because).toEqual([{ code: "column-empty", params: { column: "province" } }]);
  });
});
