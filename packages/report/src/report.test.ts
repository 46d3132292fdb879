// The report on small datasets made by hand: what it says, and what it must never say.
import { CalendarDay, type Dataset, parsePeriod, readDataset, type TableInputs } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { reportHtml } from "./html/report-html.tsx";
import { evaluationReport } from "./model/evaluation-report.ts";

const hostile = `<script>alert(1)</script></style>"'&`;
const people = {
  offices: [
    { id: "k1", name: "Kantor Imigrasi Contoh 001", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
    { id: "k2", name: hostile, kind: "immigration-office", provinceCode: "53", from: "2020-01-01" },
  ],
  officers: [{ id: "o1", placeholder: true }],
  postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-01" }],
  villages: [
    { id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" },
    { id: "v2", regionCode: "53.04.99.2002", name: hostile },
  ],
  designations: [
    { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" },
    { id: "d2", villageId: "v2", officeId: "k1", from: "2025-01-01" },
  ],
};

const events = {
  ...people,
  assignments: [{ id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" }],
  activities: [{ id: "x1", kind: "awareness-session", villageId: "v1", day: "2025-06-20", participants: 30, summary: hostile }],
  reports: [{ id: "r1", villageId: "v1", category: "indikasi_tppo_pmi", submittedAt: "2025-06-01T10:00+08:00" }],
  reportEvents: [{ id: "e1", reportId: "r1", state: "submitted", at: "2025-06-01T10:00+08:00" }],
  nilReports: [],
};

const programme = {
  synthetic: false,
  priorityAreas: [{ regionCode: "53", from: "2024-11-04" }],
  policyProfiles: [
    {
      id: "uji",
      label: { id: "Profil uji", en: "Test profile" },
      source: "uji",
      from: "2024-01-01",
      serviceLevels: { submissionHours: 24, verificationHours: 48, followUpHours: 72, followUpHoursByCategory: {} },
    },
  ],
};

async function modelOf(tables: TableInputs, options: { language?: "id" | "en"; period?: string; programme?: unknown } = {}) {
  const { dataset, findings, rejected }: { dataset: Dataset } & Awaited<ReturnType<typeof readDataset>> = await readDataset(tables, {
    programme: options.programme,
  });
  const period = parsePeriod(options.period ?? "2025-Q2");
  if (!period.ok) throw new Error("period");
  return evaluationReport(dataset, {
    period: period.value,
    asOf: CalendarDay.parse(period.value.lastDay),
    language: options.language ?? "en",
    findings,
    rejected,
  });
}

describe("what needs a decision", () => {
  test("overdue reports, leaderless and silent villages, offices without an officer", async () => {
    const { attention } = await modelOf(events, { programme });
    expect(attention.overdue.rows).toEqual([["Kantor Imigrasi Contoh 001", "Indication of trafficking or non-procedural migration", "1"]]);
    expect(attention.leaderless.rows).toEqual([[hostile, "53.04.99, 53.04", "Kantor Imigrasi Contoh 001", "1 Jan 2025"]]);
    expect(attention.silent.rows.map(([name]) => name)).toEqual([hostile]);
    expect(attention.unstaffed.rows).toEqual([[hostile]]);
  });
  test("changes stand beside the period before; before the data begins there is nothing to compare with", async () => {
    const later = await modelOf(events, { programme });
    expect(later.changes).toMatchObject({ unavailable: null, caption: "Quarter 1 of 2025 → Quarter 2 of 2025" });
    expect(later.changes.rows.find((row) => row.name === "Education sessions")).toMatchObject({ before: "0", now: "1", difference: "+1" });
    const first = await modelOf(events, { programme, period: "2025-Q1" });
    expect(first.changes.rows).toEqual([]);
    expect(first.changes.unavailable).toMatch(/begins on 1 Jan 2025/);
  });
});

describe("what the data cannot say", () => {
  test("is not computable with what to supply, and never 0 %", async () => {
    const model = await modelOf(people);
    expect(model.limits.join("\n")).toMatch(/activities\.csv was not supplied, so these cannot be computed: .*Education sessions/);
    expect(model.limits.join("\n")).toMatch(/reports\.csv was not supplied/);
    expect(model.attention.overdue.unavailable).toMatch(/not supplied/);
    expect(model.figures.find((figure) => figure.name === "Reports submitted")).toMatchObject({ value: "–", of: "" });
    expect(model.head.sentences.join(" ")).toMatch(/2 mentored villages and 1 officers.*Of 1 officers only the number is known/);
    expect(await reportHtml(model)).not.toMatch(/>0(\.0)?\s?%</);
  });
  test("an empty dataset makes a report that says that there is nothing", async () => {
    const model = await modelOf({});
    expect(model.charts).toEqual([]);
    expect(model.figures.every((figure) => figure.value === "–")).toBe(true);
    expect(await reportHtml(model)).toContain("offices.csv was not supplied");
  });
  test("rejected rows are counted", async () => {
    const model = await modelOf({
      ...people,
      postings: [...people.postings, { id: "p2", officerId: "o1", officeId: "k1", from: "31/12/2025" }],
    });
    expect(model.limits.join("\n")).toMatch(/1 rows were rejected/);
    expect(model.sources.tables.find((table) => table.file === "postings.csv")).toMatchObject({ read: "2", accepted: "1", rejected: "1" });
  });
});

describe("the page", () => {
  test("shows hostile text as text, loads nothing, and is the same twice", async () => {
    const html = await reportHtml(await modelOf(events, { programme }));
    expect(html).not.toContain("<script");
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain("&lt;script>alert(1)");
    expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:\/\/|src=|url\((?!#)/);
    expect(await reportHtml(await modelOf(events, { programme }))).toBe(html);
  });
  test("has the same sections in both languages, and says what it is", async () => {
    const pages = await Promise.all(
      (["id", "en"] as const).map(async (language) =>
        reportHtml(await modelOf(events, { programme: { ...programme, synthetic: true }, language })),
      ),
    );
    const sections = pages.map((html) => html.match(/<h2>/g)?.length);
    expect(sections[0]).toBe(sections[1]);
    expect(pages[0]).toContain("Bukan produk resmi Kementerian");
    expect(pages[0]).toContain("DATA SINTETIS");
    expect(pages[1]).toContain("SYNTHETIC DATA");
    expect(pages[1]).toContain("Test profile");
  });
  test("says synthetic only where it is", async () => {
    expect(await reportHtml(await modelOf(events, { programme }))).not.toContain("SYNTHETIC DATA");
  });
  test("the model is plain data", async () => {
    const model = await modelOf(events, { programme });
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});
