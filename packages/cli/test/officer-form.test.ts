// The whole way of a form in both languages: made, filled in cell by cell, checked, brought in, measured, reported.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pimpasa, scratch } from "./command.ts";
import { fillForm, namedCell, rowOf, type Typed } from "./fill-form.ts";

/** 1 March 2025 as a spreadsheet counts days. */
const march = 45717;
const tables = "offices,villages,designations,activities,nil-reports,reports";

const texts = {
  id: {
    guide: "#Petunjuk",
    offices: "Kantor",
    villages: "Desa",
    designations: "Penetapan",
    activities: "Kegiatan",
    nil: "Laporan nihil",
    yes: "ya",
    office: "Kantor Imigrasi",
    desa: "Desa",
    kind: "Sosialisasi",
  },
  en: {
    guide: "#Guide",
    offices: "Offices",
    villages: "Villages",
    designations: "Designations",
    activities: "Activities",
    nil: "Nil reports",
    yes: "yes",
    office: "Immigration office",
    desa: "Rural village (desa)",
    kind: "Awareness session",
  },
} as const;

async function form(lang: "id" | "en"): Promise<{ path: string; bytes: Uint8Array }> {
  const path = join(scratch(), "form.xlsx");
  expect(await pimpasa(["template", "--out", path, "--tables", tables, "--lang", lang])).toMatchObject({ code: 0 });
  return { path, bytes: new Uint8Array(readFileSync(path)) };
}

function filled(bytes: Uint8Array, lang: "id" | "en", guide: Readonly<Record<string, string>>): Typed {
  const t = texts[lang];
  return {
    [t.guide]: Object.fromEntries(Object.entries(guide).map(([name, value]) => [namedCell(bytes, `pimpasa_${name}`), value])),
    [t.offices]: rowOf(4, ["k1", "Kantor Imigrasi Contoh 001", t.office, "53", null, "2020-01-01"]),
    [t.villages]: rowOf(4, ["v1", "53.04.02.2001", "Silawan", t.desa]),
    [t.designations]: rowOf(4, ["d1", "v1", "k1", "W.53.IMI.IMI.1.0002-GR.03.05 Tahun 2024", "2025-01-01"]),
    [t.activities]: rowOf(4, ["keg-001", t.kind, "v1", march, null, 30]),
  };
}

describe.each(["id", "en"] as const)("a form in %s", (lang) => {
  const t = texts[lang];
  const guide = { name: "Program latihan", source: "Rekap kantor", synthetic: t.yes, zone: "WITA", empty_reports: t.yes };
  test("is filled in, checked, brought in, measured and reported; the mark of invented data and true zeros come along", async () => {
    const { path, bytes } = await form(lang);
    writeFileSync(path, fillForm(bytes, filled(bytes, lang, guide)));
    const checked = await pimpasa(["check", path, "--lang", "en"]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out).toMatch(/is truly empty, as the guide says; it counts as zero/);
    const data = join(scratch(), "data");
    expect(await pimpasa(["import", path, "--out", data])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(data, "programme.json"), "utf8"))).toMatchObject({
      name: guide.name,
      source: guide.source,
      synthetic: true,
    });
    expect(readdirSync(data).sort()).toEqual([
      "activities.csv",
      "designations.csv",
      "offices.csv",
      "programme.json",
      "reports.csv",
      "villages.csv",
    ]);
    expect(readFileSync(join(data, "activities.csv"), "utf8")).toMatch(/\nkeg-001,awareness-session,v1,2025-03-01,,30,/);
    expect(readFileSync(join(data, "reports.csv"), "utf8").trim()).not.toContain("\n");
    const ask = ["--period", "2025-03", "--kpi", "education-sessions,reports-submitted", "--format", "csv", "--view", "operational"];
    const [ofForm, ofFolder] = [await pimpasa(["kpi", path, ...ask]), await pimpasa(["kpi", data, ...ask])];
    expect(ofForm).toMatchObject({ code: 0 });
    expect(ofForm.out).toBe(ofFolder.out);
    expect(ofForm.out).toMatch(/education-sessions.*,1,/);
    expect(ofForm.out).toMatch(/reports-submitted.*,0,/);
    const report = join(scratch(), "report");
    expect(await pimpasa(["report", path, "--period", "2025-03", "--out", report, "--lang", lang])).toMatchObject({ code: 0 });
    const [html = ""] = readdirSync(report).filter((name) => name.endsWith(".html"));
    expect(readFileSync(join(report, html), "utf8")).toMatch(lang === "id" ? /sintetis/i : /synthetic/i);
  }, 60_000);
  test("a mark that is neither yes nor no is told and counts; rows in a table said to be empty are read and told", async () => {
    const { path, bytes } = await form(lang);
    writeFileSync(path, fillForm(bytes, filled(bytes, lang, { synthetic: "mungkin", empty_activities: t.yes })));
    const checked = await pimpasa(["check", path, "--lang", "en"]);
    expect(checked).toMatchObject({ code: 1 });
    expect(checked.out).toMatch(/\[programme-invalid\]/);
    expect(checked.out).toMatch(/WARNING {2}form\.xlsx {2}\[sheet-not-empty\]/);
    const data = join(scratch(), "data");
    expect(await pimpasa(["import", path, "--out", data])).toMatchObject({ code: 1 });
    expect(JSON.parse(readFileSync(join(data, "programme.json"), "utf8"))).toMatchObject({ synthetic: true });
  }, 60_000);
  test("an empty guide says nothing: no programme.json", async () => {
    const { path, bytes } = await form(lang);
    writeFileSync(path, fillForm(bytes, filled(bytes, lang, {})));
    const data = join(scratch(), "data");
    expect(await pimpasa(["import", path, "--out", data])).toMatchObject({ code: 0 });
    expect(readdirSync(data)).not.toContain("programme.json");
    expect(readdirSync(data)).not.toContain("reports.csv");
  }, 60_000);
});

test("--fail-on warning counts what is to be told of a sheet", async () => {
  const { path, bytes } = await form("en");
  const typed = filled(bytes, "en", {});
  writeFileSync(path, fillForm(bytes, typed));
  const clean = await pimpasa(["check", path, "--fail-on", "warning", "--format", "json"]);
  const warnings = JSON.parse(clean.out).problems.filter(({ severity }: { severity: string }) => severity === "warning");
  expect(warnings).toEqual([]);
  expect(clean).toMatchObject({ code: 0 });
  writeFileSync(path, fillForm(bytes, { ...typed, Activities: { ...typed.Activities, Z4: "catatan" } }));
  expect(await pimpasa(["check", path, "--fail-on", "warning", "--lang", "en"])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/0 errors, 1 warnings[\s\S]*\[sheet-no-header\]/),
  });
  expect(await pimpasa(["check", path])).toMatchObject({ code: 0 });
  expect(await pimpasa(["kpi", path, "--period", "2025-03", "--kpi", "education-sessions", "--fail-on", "warning"])).toMatchObject({
    code: 1,
  });
}, 60_000);
