// Counts of Kepmendagri 300.2.2-2138/2025: 83,762 villages, 3,442 of them in NTT.
import { nation, readDataset } from "@pimpasa/core";
import { loadGazetteer } from "@pimpasa/regions";
import { describe, expect, test } from "vitest";
import { kpi } from "../../answer/kpi.ts";
import { designationCoverage } from "./designation-coverage.ts";

const offices = [{ id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }];
const villages = [
  { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
  { id: "v2", regionCode: "53.71.99.2001", name: "Desa Contoh 002" },
];
const designations = [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }];

describe("designation coverage", () => {
  test("of a district that the gazetteer has not loaded is not known, and not 1 of 0", async () => {
    const far = [{ id: "v9", regionCode: "12.07.23.2011", name: "Desa Contoh 009" }];
    const tables = { villages: far, designations: [{ id: "d9", villageId: "v9", officeId: "k1", from: "2025-01-01" }] };
    const { dataset } = await readDataset(tables, { gazetteer: await loadGazetteer({ provinces: ["53"] }) });
    const rows = kpi(dataset, { kpis: [designationCoverage], period: "2025", by: ["district"] });
    expect(rows.find((row) => row.by.district === "12.07.23")).toMatchObject({ status: "not-computable", reason: "gazetteer-missing" });
    expect(rows[0]).toMatchObject({ numerator: 1, denominator: 83_762 });
  });
  test("by office needs the working areas", async () => {
    const { dataset } = await readDataset({ villages, designations, offices }, { gazetteer: await loadGazetteer({ provinces: ["53"] }) });
    const rows = kpi(dataset, { kpis: [designationCoverage], period: "2025", by: ["office"] });
    expect(rows.map(({ by, reason, needs }) => ({ by, reason, needs }))).toEqual([
      { by: {}, reason: null, needs: [] },
      { by: { office: "*" }, reason: "table-not-supplied", needs: ["workingAreas"] },
    ]);
  });
  // Counts of Kepmendagri 300.2.2-2138/2025: 83,762 villages, 3,442 of them in NTT; Kabupaten Belu (53.04) has 81.
  test("is measured against the gazetteer and the dataset's own regions", async () => {
    const regions = [{ id: "53.04.99.2001", name: "Desa Contoh 001" }];
    const gazetteer = await loadGazetteer({ provinces: ["53"] });
    const { dataset } = await readDataset(
      { villages, designations, regions },
      { gazetteer, programme: { synthetic: true, priorityAreas: [{ regionCode: "53", from: "2025-01-01" }] } },
    );
    const coverage = (by: ("province" | "priority" | "regency")[]) =>
      kpi(dataset, { kpis: [designationCoverage], period: "2025", by, scope: nation });
    expect(coverage([])[0]).toMatchObject({ numerator: 1, denominator: 83_763 });
    expect(coverage(["province"]).find((row) => row.by.province === "53")).toMatchObject({ numerator: 1, denominator: 3443 });
    expect(coverage(["province"]).filter((row) => row.by.province !== undefined)).toHaveLength(38);
    expect(coverage(["regency"]).find((row) => row.by.regency === "53.04")).toMatchObject({
      numerator: 1,
      denominator: (gazetteer.villageCount("53.04" as never) ?? 0) + 1,
    });
    expect(coverage(["priority"]).map((row) => [row.by.priority ?? "all", row.denominator])).toEqual([
      ["all", 83_763],
      ["priority", 3443],
      ["other", 80_320],
    ]);
  });
});
