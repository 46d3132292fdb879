// The first path on the synthetic programme: the launch as it was published, equal bytes, a report in both languages.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { pimpasa, scratch } from "./command.ts";

const dir = scratch();
const sample = join(dir, "sample");
const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

beforeAll(async () => {
  expect(await pimpasa(["sample", "--out", sample, "--seed", "1"])).toMatchObject({ code: 0, out: "" });
});

describe("the sample programme", () => {
  test("is the same to the byte for one seed, and another for another", async () => {
    const [again, other] = [join(dir, "again"), join(dir, "other")];
    await pimpasa(["sample", "--out", again, "--seed", "1"]);
    await pimpasa(["sample", "--out", other, "--seed", "2"]);
    const files = readdirSync(sample);
    expect(readdirSync(again)).toEqual(files);
    expect(files).toContain("programme.json");
    for (const file of files) expect([file, sha256(join(again, file))]).toEqual([file, sha256(join(sample, file))]);
    expect(sha256(join(other, "activities.csv"))).not.toBe(sha256(join(sample, "activities.csv")));
  });
  test("has no errors", async () => {
    const outcome = await pimpasa(["check", sample, "--lang", "en"]);
    expect(outcome.code).toBe(0);
    expect(outcome.out).toMatch(/0 rejected; 0 errors/);
  });
  // Antara, 2024-11-04: 146 officers of 133 immigration offices and 13 detention houses, 125 villages.
  test("begins as the programme was launched", async () => {
    const { out, code } = await pimpasa(["kpi", sample, "--period", "2024-11-04..2024-11-04", "--format", "json"]);
    expect(code).toBe(0);
    const rows = JSON.parse(out) as { kpi: string; by: object; value: number; numerator: number; denominator: number | null }[];
    const row = (kpi: string) => rows.find((one) => one.kpi === kpi);
    expect(row("officers-in-post")).toMatchObject({ by: {}, value: 146 });
    expect(row("offices-staffed")).toMatchObject({ numerator: 146, denominator: 146 });
    expect(row("designated-villages")).toMatchObject({ value: 125 });
    expect(row("villages-per-officer")).toMatchObject({ numerator: 125, denominator: 133 });
  });
  test("gives figures by province and month, totals beside them, as CSV too", async () => {
    const { out } = await pimpasa([
      "kpi",
      sample,
      "--period",
      "2025-Q3",
      "--kpi",
      "designated-villages",
      "--by",
      "province,month",
      "--format",
      "csv",
    ]);
    const [header, total, ...rows] = out.trim().split("\n");
    expect(header).toBe(
      "kpi,province,month,period,asOf,value,numerator,denominator,low,high,status,reason,completeness,target,rating,expectedByNow",
    );
    expect(total).toMatch(/^designated-villages,,,2025-Q3,2025-09-30,/);
    expect(rows.filter((row) => /^designated-villages,53,2025-0[789],/.test(row))).toHaveLength(3);
  });
});

describe("the report", () => {
  test.each(["id", "en"])("in %s is one file that needs nothing else, and says that the data is synthetic", async (language) => {
    const out = join(dir, `report-${language}`);
    expect((await pimpasa(["report", sample, "--period", "2026-S1", "--lang", language, "--out", out])).code).toBe(0);
    expect(readdirSync(out)).toEqual([`evaluation-2026-S1-operational-${language}.html`]);
    const html = readFileSync(join(out, `evaluation-2026-S1-operational-${language}.html`), "utf8");
    expect(html).toContain(language === "id" ? "DATA SINTETIS" : "SYNTHETIC DATA");
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:\/\/|src=|@import|<script|<link/);
    await pimpasa(["report", sample, "--period", "2026-S1", "--lang", language, "--out", out, "--force"]);
    expect(readFileSync(join(out, `evaluation-2026-S1-operational-${language}.html`), "utf8")).toBe(html);
  });
  test("in every form names its files after itself", async () => {
    const out = join(dir, "report-forms");
    const args = ["report", sample, "--period", "2026-S1", "--view", "publication", "--format", "csv,json,png,svg,xlsx", "--out", out];
    expect((await pimpasa([...args, "--lang", "en"])).code).toBe(0);
    const names = readdirSync(out).map((name) => name.replace("evaluation-2026-S1-publication-en.", ""));
    for (const name of ["json", "xlsx", "figures.csv", "reports.csv", "chart-sessions.svg", "chart-sessions.png"])
      expect(names).toContain(name);
    expect(names.filter((name) => name.endsWith("svg"))).toHaveLength(names.filter((name) => name.endsWith("png")).length);
  });
  test("in a form that there is not is refused with those that there are", async () => {
    const outcome = await pimpasa(["report", sample, "--period", "2026-S1", "--format", "docx", "--out", join(dir, "no"), "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.err).toMatch(/docx.*html, xlsx, pdf, json, csv, svg, png/);
  });
});
