import { regencies } from "@pimpasa/regions";
import { expect, test } from "vitest";
import { launchAreas } from "./launch-areas.ts";
import { nttAreas } from "./ntt-areas.ts";

const areas = launchAreas();

test("133 immigration offices [Antara], at least one in each of the 38 provinces, 4 in NTT", () => {
  expect(areas).toHaveLength(133);
  expect(new Set(areas.map((area) => area.provinceCode)).size).toBe(38);
  expect(areas.filter((area) => area.provinceCode === "53")).toHaveLength(4);
});

test("every regency of the official list lies in the area of an office of its province, some cities in two", () => {
  const officesOf = new Map<string, number>();
  for (const { provinceCode, regencyCodes } of areas) {
    expect(regencyCodes.length).toBeGreaterThan(0);
    expect(new Set(regencyCodes).size).toBe(regencyCodes.length);
    for (const code of regencyCodes) {
      expect(code.slice(0, 2)).toBe(provinceCode);
      officesOf.set(code, (officesOf.get(code) ?? 0) + 1);
    }
  }
  expect([...officesOf.keys()].sort()).toEqual(regencies.map((regency) => regency.code));
  const shared = [...officesOf].filter(([, count]) => count > 1);
  expect(shared.length).toBeGreaterThan(3);
  expect(shared.every(([code]) => code.slice(3) >= "71")).toBe(true);
});

test("the four areas in NTT are the published ones, by name [theeast.co.id; republika; portalntt]", () => {
  const names = new Map(regencies.map((regency) => [regency.code as string, regency.name.replace(/^Kabupaten /, "")]));
  const named = Object.fromEntries(nttAreas.map(({ seat, regencyCodes }) => [seat, regencyCodes.map((code) => names.get(code)).sort()]));
  expect(named.Atambua).toEqual(["Belu", "Malaka", "Timor Tengah Utara"]);
  expect(named.Maumere).toEqual(["Ende", "Flores Timur", "Lembata", "Nagekeo", "Sikka"]);
  expect(named["Labuan Bajo"]).toEqual(["Manggarai", "Manggarai Barat", "Manggarai Timur", "Ngada"]);
  const ofNtt = regencies.filter((regency) => regency.code.startsWith("53.")).map((regency) => names.get(regency.code));
  const others = new Set([...(named.Atambua ?? []), ...(named.Maumere ?? []), ...(named["Labuan Bajo"] ?? [])]);
  expect(named.Kupang).toEqual(ofNtt.filter((name) => !others.has(name)).sort());
  expect(named.Kupang).toHaveLength(10);
});
