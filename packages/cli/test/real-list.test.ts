// The real list of North Sumatra (171 rows, 10 offices, 53 officers), from the folder that PIMPASA_REAL_DATA names.
// Its right answers are tested in packages/regions; here it goes through the commands as a user would send it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pimpasa, scratch, write } from "./command.ts";

const real = process.env.PIMPASA_REAL_DATA;
const place = ["--village", "village", "--district", "district", "--regency", "regency"];

describe.skipIf(real === undefined)("the list of North Sumatra (needs PIMPASA_REAL_DATA)", () => {
  const list = join(real ?? "", "villages.csv");
  const importArgs = [
    "import",
    list,
    ...place,
    "--office",
    "office",
    "--offices",
    join(real ?? "", "offices.csv"),
    "--since",
    "2026-09-01",
  ];
  const rowsOf = (path: string): string[] => readFileSync(path, "utf8").trim().split(/\r?\n/);

  test("resolve keeps every row and column in order and adds the answer", async () => {
    const out = join(scratch(), "codes.csv");
    const outcome = await pimpasa(["resolve", list, ...place, "--province", "12", "--out", out, "--lang", "en"]);
    expect(outcome).toMatchObject({ code: 0, out: "" });
    expect(outcome.err).toMatch(/^171 rows: \d+ exact, /);
    const [header, ...rows] = rowsOf(out);
    const [sourceHeader, ...source] = rowsOf(list);
    expect(header).toBe(`${sourceHeader},code,name,match,confidence,candidates`);
    expect(rows).toHaveLength(171);
    for (const [i, row] of rows.entries()) expect(row.startsWith(`${source[i]},`)).toBe(true);
    for (const row of rows) expect(row).toMatch(/,(12\.\d\d\.\d\d\.\d{4},[^,]+,(exact|normalised|fuzzy)|,,(review|none)),[01]\.\d+,/);
  });

  test("import, kpi and report: what the list tells, and what it cannot", async () => {
    const dir = join(scratch(), "data");
    const outcome = await pimpasa([...importArgs, "--out", dir]);
    expect(outcome.code).toBe(0);
    const waiting = rowsOf(join(dir, "unresolved.csv")).length - 1;
    expect(waiting).toBeLessThanOrEqual(8);
    const { out } = await pimpasa(["kpi", dir, "--period", "2026-09", "--format", "json"]);
    const row = (kpi: string) => (JSON.parse(out) as { kpi: string }[]).find((one) => one.kpi === kpi);
    expect(row("officers-in-post")).toMatchObject({ value: 53, status: "ok" });
    expect(row("offices-staffed")).toMatchObject({ numerator: 10, denominator: 10 });
    expect(row("designated-villages")).toMatchObject({
      value: 171 - waiting,
      status: "incomplete",
      reason: "rows-unresolved",
      bounds: { low: 171 - waiting, high: 171 },
    });
    for (const kpi of ["assigned-villages", "active-villages", "reports-submitted", "reporting-completeness", "verification-timeliness"]) {
      expect(row(kpi)).toMatchObject({ status: "not-computable", reason: "table-not-supplied", value: null });
    }
    const report = join(scratch(), "report");
    expect((await pimpasa(["report", dir, "--period", "2026-09", "--lang", "en", "--out", report])).code).toBe(0);
    const html = readFileSync(join(report, "evaluation-2026-09-operational-en.html"), "utf8");
    expect(html).toContain("Supply activities.csv first: 12 KPIs lack nothing else.");
    expect(html).toContain("53 officers in post, all so far only as a number, not as a person (placeholders)");
    expect(html).not.toMatch(/>0\s?%</);
    expect(html).not.toContain("SYNTHETIC DATA");
  });

  test("a person's decisions come back in; those of another list do not", async () => {
    const dir = join(scratch(), "data");
    await pimpasa([...importArgs, "--out", dir]);
    const unresolved = readFileSync(join(dir, "unresolved.csv"), "utf8");
    const decided = unresolved.split("\n").map((line) => line.replace(/^(121,120,.*?,Kabupaten Asahan),,/, "$1,12.09.28.2001,"));
    const corrections = join(write(scratch(), { "corrections.csv": decided.join("\n") }), "corrections.csv");
    const again = await pimpasa([...importArgs, "--corrections", corrections, "--out", dir, "--force", "--lang", "en"]);
    expect(again.code).toBe(0);
    expect(rowsOf(join(dir, "unresolved.csv")).length).toBe(unresolved.trim().split("\n").length - 1);
    expect(readFileSync(join(dir, "villages.csv"), "utf8")).toContain("12.09.28.2001,12.09.28.2001,");
    const foreign = join(write(scratch(), { "c.csv": decided.join("\n").replace("Silo Laut", "Desa Lain") }), "c.csv");
    const refused = await pimpasa([...importArgs, "--corrections", foreign, "--out", dir, "--force", "--lang", "en"]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toMatch(/does the file belong to another list\?/);
  });
});
