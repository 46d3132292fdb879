// Figures of whole areas: an invented land of four villages in two districts, worked by hand.
import { CalendarDay, type Gazetteer, type RiskBand, readDataset, type TableInputs } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { kpi } from "../../answer/kpi.ts";
import type { Kpi } from "../../answer/kpi-type.ts";
import type { Dimension } from "../../dimension.ts";
import { prepareDataset } from "../../grid/kpi-context.ts";
import type { RiskScore } from "../../risk/risk-scores.ts";
import { populationCovered } from "../officers-and-villages/population-covered.ts";
import { priorityCoverage } from "../officers-and-villages/priority-coverage.ts";
import { riskWeightedCoverage } from "../officers-and-villages/risk-weighted-coverage.ts";
import { sessionsByRiskBand } from "../officers-and-villages/sessions-by-risk-band.ts";
import { highRiskUndesignated } from "./high-risk-undesignated.ts";
import { highRiskVillages } from "./high-risk-villages.ts";
import { meanRisk } from "./mean-risk.ts";

const codes = ["53.01.98.2001", "53.01.98.2002", "53.01.99.2001", "53.01.99.2002"] as const;
const [a, b, c, d] = codes;
/** The land has the villages of the table of regions and no others. */
const gazetteer: Gazetteer = { source: "test", find: () => undefined, isLoaded: () => true, children: () => [], villageCount: () => 0 };
const land: TableInputs = {
  regions: codes.map((id) => ({ id, name: `Desa Contoh ${id}` })),
  villages: [a, b].map((regionCode, i) => ({ id: `v${i}`, regionCode, name: `Desa Contoh ${regionCode}` })),
  designations: ["v0", "v1"].map((villageId) => ({ id: `d-${villageId}`, villageId, officeId: "k1", from: "2024-11-04" })),
  activities: [{ id: "x1", kind: "awareness-session", villageId: "v0", day: "2025-03-10" }],
};
const people = (regionCode: string, value: number) => ({
  id: `b-${regionCode}`,
  indicator: "population",
  regionCode,
  period: "2024",
  value,
  unit: "persons",
  source: "Contoh",
});
const score = (regionCode: string, value: number, band: RiskBand): RiskScore =>
  ({ regionCode, from: "2025-01-01", score: value, band }) as unknown as RiskScore;
const everyScore = [score(a, 0.75, "high"), score(b, 0.25, "low"), score(c, 1, "very-high"), score(d, 0.5, "medium")];

interface Given {
  readonly tables?: TableInputs;
  readonly risk?: readonly RiskScore[] | undefined;
  readonly by?: readonly Dimension[];
  readonly unresolvedVillages?: number;
}
async function rows(one: Kpi, { tables = {}, risk = everyScore, by = [], unresolvedVillages = 0 }: Given = {}) {
  const programme = { synthetic: true, unresolvedVillages };
  const { dataset } = await readDataset({ ...land, observations: [], ...tables } as TableInputs, { gazetteer, programme });
  const prepared = prepareDataset(dataset, CalendarDay.parse("2025-03-31"), { risk });
  return kpi(prepared, { kpis: [one], period: "2025-03", by, view: "operational" });
}
const figures = async (one: Kpi, given?: Given) => (await rows(one, given)).map((row) => [row.numerator, row.denominator, row.reason]);

describe("without what they need", () => {
  test("no risk index: the KPIs of risk have no figure, and say so", async () => {
    const { dataset } = await readDataset({ ...land, observations: [] } as TableInputs, { gazetteer });
    const ofRisk = [priorityCoverage, riskWeightedCoverage, sessionsByRiskBand, highRiskVillages, meanRisk, highRiskUndesignated];
    for (const row of kpi(dataset, { kpis: ofRisk, period: "2025-03" }))
      expect(row).toMatchObject({ status: "not-computable", reason: "risk-index-missing", value: null });
  });
  test("an index without any score of the area, and no population: neither is 0", async () => {
    for (const one of [priorityCoverage, highRiskVillages, highRiskUndesignated])
      expect((await rows(one, { risk: [] }))[0]).toMatchObject({ reason: "risk-index-missing", value: null });
    for (const one of [populationCovered, riskWeightedCoverage, meanRisk])
      expect((await rows(one))[0]).toMatchObject({ reason: "observation-missing", value: null });
    expect((await rows(meanRisk, { risk: [], tables: { observations: [people(a, 10)] } }))[0]).toMatchObject({
      reason: "risk-index-missing",
    });
  });
  test("no list of regions", async () => {
    const { dataset } = await readDataset({ ...land, observations: [people(a, 10)] } as TableInputs);
    expect(kpi(dataset, { kpis: [populationCovered], period: "2025-03" })[0]).toMatchObject({ reason: "gazetteer-missing" });
  });
  test("an area without a village, and villages at no risk, have a denominator of 0", async () => {
    expect(await figures(priorityCoverage, { tables: { regions: [] } })).toEqual([[0, 0, "denominator-zero"]]);
    expect(await figures(priorityCoverage, { risk: codes.map((code) => score(code, 0, "very-low")) })).toEqual([
      [0, 0, "denominator-zero"],
    ]);
    const observations = codes.map((code) => people(code, 10));
    expect(
      await figures(riskWeightedCoverage, { tables: { observations }, risk: codes.map((code) => score(code, 0, "very-low")) }),
    ).toEqual([[0, 0, "denominator-zero"]]);
    expect(await figures(meanRisk, { tables: { observations: codes.map((code) => people(code, 0)) } })).toEqual([
      [0, 0, "denominator-zero"],
    ]);
  });
});

describe("in part", () => {
  test("population: what is known on both sides, and how much of it", async () => {
    const observations = [people(a, 1000), people(c, 3000)];
    expect((await rows(populationCovered, { tables: { observations } }))[0]).toMatchObject({
      status: "incomplete",
      reason: "observations-partial",
      value: 0.25,
      completeness: 0.5,
      bounds: null,
    });
  });
  test("a village that the list does not know counts on neither side", async () => {
    const observations = [people(a, 1000), people("53.01.97.2001", 500)];
    expect((await rows(populationCovered, { tables: { observations } }))[0]).toMatchObject({
      numerator: 1000,
      denominator: 1000,
      completeness: 0.25,
    });
  });
  test("risk: villages without a score could be at high risk or not", async () => {
    // Known: A at high risk and mentored, C at very high risk and not. Open: B (mentored) and D.
    const risk = [everyScore[0], everyScore[2]] as RiskScore[];
    expect((await rows(priorityCoverage, { risk }))[0]).toMatchObject({
      value: 0.5,
      completeness: 0.5,
      bounds: { low: 1 / 3, high: 2 / 3 },
    });
    expect((await rows(highRiskVillages, { risk }))[0]).toMatchObject({ value: 2, completeness: 0.5, bounds: { low: 2, high: 4 } });
    expect((await rows(highRiskUndesignated, { risk }))[0]).toMatchObject({ value: 1, completeness: 0.5, bounds: { low: 1, high: 2 } });
  });
  test("designated villages that wait for a person could be those at high risk", async () => {
    const unresolvedVillages = 3;
    expect((await rows(priorityCoverage, { unresolvedVillages }))[0]).toMatchObject({ value: 0.5, bounds: { low: 0.5, high: 1 } });
    expect((await rows(highRiskUndesignated, { unresolvedVillages }))[0]).toMatchObject({ value: 1, bounds: { low: 0, high: 1 } });
    expect((await rows(highRiskVillages, { unresolvedVillages }))[0]).toMatchObject({ value: 2, status: "ok", bounds: null });
  });
});

describe("broken down", () => {
  test("a district without any mentored village stands in the table with its villages at high risk", async () => {
    const table = await rows(highRiskUndesignated, { by: ["district"] });
    expect(table.map((row) => [row.by.district ?? "all", row.value])).toEqual([
      ["all", 1],
      ["53.01.98", 0],
      ["53.01.99", 1],
    ]);
  });
  test("an office has the villages of its working area, each once however often the area is listed", async () => {
    const office = (id: string) => ({
      id,
      name: `Kantor Imigrasi Contoh ${id}`,
      kind: "immigration-office",
      provinceCode: "53",
      from: "2020-01-01",
    });
    const area = (id: string, officeId: string) => ({ id, officeId, regionCode: "53.01", from: "2020-01-01" });
    const tables = {
      offices: [office("k1"), office("k2"), office("k3")],
      workingAreas: [area("w1", "k1"), area("w2", "k1"), area("w3", "k2")],
    };
    expect((await rows(highRiskVillages, { tables, by: ["office"] })).map((row) => [row.by.office ?? "all", row.value])).toEqual([
      ["all", 2],
      ["k1", 2],
      ["k2", 2],
      ["k3", 0],
    ]);
    expect((await rows(highRiskVillages, { by: ["office"] }))[1]).toMatchObject({ reason: "table-not-supplied", needs: ["workingAreas"] });
  });
  test("sessions lie in the band of their day; days without a score stand apart and make it incomplete", async () => {
    // A is scored from 16 March on; its session was on the 10th. B is at low risk on all 31 days.
    const risk = [{ ...everyScore[0], from: "2025-03-16" } as unknown as RiskScore, everyScore[1] as RiskScore];
    const table = await rows(sessionsByRiskBand, { risk, by: ["risk-band"] });
    const shown = table.filter((row) => row.denominator !== 0).map((row) => [row.by["risk-band"] ?? "all", row.numerator, row.denominator]);
    expect(shown).toEqual([
      ["all", 1, 62 / 365],
      ["low", 0, 31 / 365],
      ["high", 0, 16 / 365],
      ["unscored", 1, 15 / 365],
    ]);
    expect(table[0]).toMatchObject({ reason: "observations-partial", completeness: 47 / 62 });
  });
});
