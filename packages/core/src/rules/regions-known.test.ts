// Region codes against a gazetteer of a few codes of which province 53 is loaded and province 12 is not.
import { describe, expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { readDataset } from "../read-dataset.ts";
import type { RegionCode } from "../region-code.ts";

const known = new Set(["12", "12.07", "53", "53.04", "53.04.99", "53.04.99.2001"]);
const gazetteer: Gazetteer = {
  source: "a test list",
  find: (code) => (known.has(code) ? { code, name: code } : undefined),
  isLoaded: (code) => code.length <= 5 || code.startsWith("53"),
  children: () => [],
  villageCount: () => undefined,
};

const villages = (...codes: string[]) => codes.map((regionCode, i) => ({ id: `v${i + 1}`, regionCode, name: `Desa Contoh ${i + 1}` }));
const area = (regionCode: string) => ({ id: "w1", officeId: "k1", regionCode, from: "2020-01-01" });
const brief = ({ rule, severity, table, key, params }: Finding) => ({ rule, severity, table, key, params });

async function found(tables: Record<string, readonly object[]>, list: Gazetteer | undefined = gazetteer) {
  return (await readDataset(tables, { gazetteer: list })).findings.map(brief);
}

test("a code of the list is known; without a list nothing is said", async () => {
  expect(await found({ villages: villages("53.04.99.2001"), workingAreas: [area("53.04")] })).toEqual([]);
  const { findings } = await readDataset({ villages: villages("53.04.99.2999", "99.99.99.2999"), workingAreas: [area("99.99")] });
  expect(findings).toEqual([]);
});

describe("a code that is not in the list", () => {
  test("of a village is a warning: the village can be newer than the list", async () => {
    expect(await found({ villages: villages("53.04.99.2002") })).toEqual([
      { rule: "region-unknown", severity: "warning", table: "villages", key: "v1", params: { code: "53.04.99.2002" } },
    ]);
  });
  test("of a village in a province that there is not", async () => {
    expect(await found({ villages: villages("99.01.01.2001") })).toMatchObject([{ rule: "region-unknown", key: "v1" }]);
  });
  test("of a working area is an error", async () => {
    expect(await found({ workingAreas: [area("53.69")] })).toEqual([
      { rule: "region-unknown", severity: "error", table: "workingAreas", key: "w1", params: { code: "53.69" } },
    ]);
  });
  test("is known where the dataset's own table of regions has it", async () => {
    const regions = [{ id: "53.04.99.2002", name: "Desa Baru" }];
    expect(await found({ regions, villages: villages("53.04.99.2002") })).toEqual([]);
    expect(await found({ regions, villages: villages("53.04.99.2003") })).toMatchObject([{ rule: "region-unknown" }]);
  });
});

test("villages of a province that is not loaded are not called unknown; one note says how many were not checked", async () => {
  expect(await found({ villages: villages("12.07.01.2001", "12.07.01.2002", "53.04.99.2001") })).toEqual([
    { rule: "region-not-loaded", severity: "info", table: "villages", key: "", params: { province: "12", count: 2 } },
  ]);
});

test("three villages with one code: each but the first is told, with the first", async () => {
  const code = "53.04.99.2001" as RegionCode;
  expect(await found({ villages: villages(code, code, code) })).toEqual(
    ["v2", "v3"].map((key) => ({ rule: "region-code-shared", severity: "error", table: "villages", key, params: { code, other: "v1" } })),
  );
});
