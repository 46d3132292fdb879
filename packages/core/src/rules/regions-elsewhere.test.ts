// Codes that stand elsewhere than in villages and working areas: offices, observations, targets and signals.
import { expect, test } from "vitest";
import type { Gazetteer } from "../gazetteer.ts";
import { readDataset, type TableInputs } from "../read-dataset.ts";
import { provinceOf } from "../region-code.ts";

/** Of province 53 the villages are loaded (there is one), of province 12 they are not. */
const listed = ["12", "12.07", "53", "53.04", "53.04.01", "53.04.01.2001"];
const gazetteer: Gazetteer = {
  source: "a list for tests",
  find: (code) => (listed.includes(code) ? { code, name: "Contoh" } : undefined),
  isLoaded: (code) => provinceOf(code) === "53",
  children: () => [],
  villageCount: () => undefined,
};

async function unknownCodes(tables: TableInputs, withList = true): Promise<unknown[]> {
  const { findings, rejected } = await readDataset(tables, withList ? { gazetteer } : {});
  expect(rejected).toEqual([]);
  return findings.map(({ rule, severity, table, key, path, params }) => ({
    rule,
    severity,
    place: [table, key, ...path].join(" "),
    ...params,
  }));
}

const unknown = (place: string, code: string) => ({ rule: "region-unknown", severity: "warning", place, code });
const observation = (id: string, regionCode: string) => ({
  id,
  indicator: "population",
  regionCode,
  period: "2025",
  value: 1,
  unit: "persons",
  source: "x",
});

test("the province of an office or regional office", async () => {
  const office = { id: "k1", name: "Kantor", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" };
  const regional = { id: "w1", name: "Kanwil", provinceCode: "53", from: "2020-01-01" };
  const tables = {
    offices: [office, { ...office, id: "k2", provinceCode: "50" }],
    regionalOffices: [regional, { ...regional, id: "w2", provinceCode: "99" }],
  };
  expect(await unknownCodes(tables)).toEqual([unknown("regionalOffices w2 provinceCode", "99"), unknown("offices k2 provinceCode", "50")]);
  expect(await unknownCodes(tables, false)).toEqual([]);
});

test("the region of an observation, once for each code; a village that cannot be checked is passed over", async () => {
  const codes = ["53.04", "53.68", "53.68", "12.07.01.2001", "12.68", "12.68.01.2001", "53.04.01.2009"];
  const observations = codes.map((code, i) => observation(`b${i}`, code));
  expect(await unknownCodes({ observations })).toEqual([
    unknown("observations b1 regionCode", "53.68"),
    unknown("observations b4 regionCode", "12.68"),
    unknown("observations b5 regionCode", "12.68.01.2001"),
    unknown("observations b6 regionCode", "53.04.01.2009"),
  ]);
});

test("the region of a target and of a signal; a target without one is for the nation", async () => {
  const target = { id: "t1", kpi: "x", period: "2025", value: 1, source: "x" };
  const signal = { id: "s1", regionCode: "53.04.01.2009", method: "x", raisedAt: "2025-01-01T00:00Z", reason: "x" };
  expect(await unknownCodes({ targets: [target, { ...target, id: "t2", regionCode: "53.67" }], signals: [signal] })).toEqual([
    unknown("targets t2 regionCode", "53.67"),
    unknown("signals s1 regionCode", "53.04.01.2009"),
  ]);
});

test("a village of a regency that there is not is told, whether its province is loaded or not", async () => {
  const villages = [{ id: "v1", regionCode: "12.68.01.2001", name: "Desa Contoh 001" }];
  expect(await unknownCodes({ villages })).toEqual([unknown("villages v1 regionCode", "12.68.01.2001")]);
});
