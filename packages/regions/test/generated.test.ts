import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../scripts/encode-gazetteer.ts";
import { readSourceTables } from "../scripts/read-source.ts";
import { loadGazetteer, provinces, regencies } from "../src/index.ts";

const tables = readSourceTables();
const gazetteer = await loadGazetteer();

describe("the committed data", () => {
  it("is what the script makes from idn-area-data", () => {
    const files = generatedFiles(tables);
    expect(files.size).toBe(40);
    for (const [name, text] of files) expect(readFileSync(new URL(`../src/generated/${name}`, import.meta.url), "utf8"), name).toBe(text);
  });

  it("gives back every code and name of the source", () => {
    const source = [...tables.provinces, ...tables.regencies, ...tables.districts, ...tables.villages];
    const walk = (parent?: Parameters<typeof gazetteer.children>[0]): { code: string; name: string }[] =>
      gazetteer.children(parent).flatMap((region) => [region, ...(region.code.length < 13 ? walk(region.code) : [])]);
    const byCode = (rows: readonly { code: string; name: string }[]) => new Map(rows.map(({ code, name }) => [code, name]));
    expect(byCode(walk())).toEqual(byCode(source));
  });

  it("says in each file where it comes from and under which licence", () => {
    for (const text of generatedFiles(tables).values()) expect(text).toMatch(/idn-area-data[\s\S]*Open Database License 1\.0/);
  });
});

// Counts of Kepmendagri 300.2.2-2138/2025 (25 April 2025).
describe("the counts of the decree", () => {
  const districts = regencies.reduce((sum, { districtCount }) => sum + districtCount, 0);
  const villages = regencies.flatMap((r) => gazetteer.children(r.code)).flatMap((d) => gazetteer.children(d.code));

  it("holds 38 provinces, 514 regencies and cities, 7,285 districts and 83,762 villages", () => {
    expect([provinces.length, regencies.length, districts, gazetteer.villageCount()]).toEqual([38, 514, 7285, 83_762]);
    expect(villages).toHaveLength(83_762);
  });

  it("holds 8,496 kelurahan and 75,266 desa, 14 of them desa adat, all in 91.03", () => {
    const ofKind = (digit: string) => villages.filter(({ code }) => code[9] === digit);
    expect(ofKind("1")).toHaveLength(8496);
    expect(ofKind("2").length + ofKind("3").length).toBe(75_266);
    expect(ofKind("3")).toHaveLength(14);
    expect(ofKind("3").every(({ code }) => code.startsWith("91.03."))).toBe(true);
  });

  it("holds for NTT 21 regencies, 1 city, 315 districts, 305 kelurahan and 3,137 desa", () => {
    const ntt = regencies.filter(({ code }) => code.startsWith("53."));
    const inNtt = villages.filter(({ code }) => code.startsWith("53."));
    expect(ntt.filter(({ kind }) => kind === "kabupaten")).toHaveLength(21);
    expect(ntt.filter(({ kind }) => kind === "kota")).toHaveLength(1);
    expect(provinces.find(({ code }) => code === "53")?.districtCount).toBe(315);
    expect(inNtt.filter(({ code }) => code[9] === "1")).toHaveLength(305);
    expect(inNtt.filter(({ code }) => code[9] === "2")).toHaveLength(3137);
  });
});
