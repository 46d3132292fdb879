import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../src/index.ts";

const folder = process.env.PIMPASA_REAL_DATA;

/** Rows of a simple CSV file: comments skipped, no quoted commas but in the last column. */
const rowsOf = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .slice(1)
    .map((line) => line.split(","));

const answers = new Map(
  rowsOf(readFileSync(new URL("./north-sumatra-answers.csv", import.meta.url), "utf8")).map(([no = "", code = ""]) => [no, code]),
);

// 171 rows of one province's public list, with the answers that were worked out by hand in the CSV file beside this test.
describe("the list of North Sumatra", () => {
  it.skipIf(folder === undefined)("is read right (skipped unless PIMPASA_REAL_DATA names the folder with villages.csv)", async () => {
    const gazetteer = await loadGazetteer({ provinces: ["12"] });
    const list = rowsOf(readFileSync(join(folder ?? "", "villages.csv"), "utf8"));
    const rows = list.map(([, group, village, district, regency]) => ({ group, village, district, regency }));
    const resolved = gazetteer.resolveList(rows).map((answer, at) => ({ ...answer, truth: answers.get(list[at]?.[0] ?? "") }));
    expect(resolved).toHaveLength(171);
    expect(resolved.filter(({ code, truth }) => code !== null && code !== truth)).toEqual([]);
    expect(resolved.filter(({ code, truth }) => (code ?? "") === truth).length).toBeGreaterThanOrEqual(165);
    expect(resolved.filter(({ code }) => code === null).length).toBeLessThanOrEqual(8);
  });

  it("has one worked answer a row", () => {
    expect([...answers.keys()]).toEqual(Array.from({ length: 171 }, (_, at) => String(at + 1)));
  });
});
