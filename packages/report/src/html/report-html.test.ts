// The page itself: that it is whole, that it loads nothing, and that no text of the data is anything but text.
import { describe, expect, test } from "vitest";
import { chartsOf, events, hostile, modelOf, people, programme } from "../../test/small-programme.ts";
import { reportHtml } from "./report-html.tsx";

const synthetic = { ...programme, synthetic: true };
const pageOf = async (...options: Parameters<typeof modelOf>): Promise<string> => reportHtml(await modelOf(...options));

const voidElements = new Set(["meta", "br", "hr", "img", "link", "input"]);

/** Elements that are not closed, or closed in the wrong order. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const body = html.replace(/^<!doctype html>/, "").replace(/<style>[\s\S]*?<\/style>/, "");
  for (const [, closing, name = "", rest = ""] of body.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (voidElements.has(name) || rest.endsWith("/")) continue;
    if (closing === "") open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe("the page", () => {
  test("loads nothing and runs nothing", async () => {
    const html = await pageOf(events, { programme });
    expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:|src=|@import|<link|<script|javascript:| on[a-z]+=/);
    expect(html).not.toMatch(/url\((?!#)/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
  test("shows hostile text as text, in tables and in charts", async () => {
    const html = await pageOf(events, { programme: { ...programme, name: hostile, source: hostile } });
    expect(html).not.toMatch(/<script|<b>/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    const svgs = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(svgs.some((svg) => svg.includes("&lt;script"))).toBe(true);
    expect(unbalanced(html)).toEqual([]);
  });
  test("is whole: elements are closed, headings in order, tables have captions and heads", async () => {
    const html = await pageOf(events, { programme });
    expect(unbalanced(html)).toEqual([]);
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1)).toBe(true);
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables)
      expect(table).toMatch(/^<table[^>]*><caption>(<strong>[^<]+<\/strong>)?[^<]*<\/caption><thead[^>]*><tr[^>]*><th scope="col"/);
  });
  test("every chart is a picture with an alternative text, for light and for dark ground", async () => {
    const model = await modelOf(events, { programme });
    const html = await reportHtml(model);
    expect(chartsOf(model).map((chart) => chart.id)).toEqual([
      "coverage",
      "sessions",
      "calendar",
      "reports",
      "timeliness",
      "timeliness-by-month",
      "decisions",
      "report-flow",
      "offices",
      "workload",
      "lorenz",
    ]);
    const svgs = html.match(/<svg [^>]*>/g) ?? [];
    expect(svgs).toHaveLength(2 * chartsOf(model).length);
    for (const svg of svgs) expect(svg).toMatch(/ role="img" aria-label="[^"]{10,}"/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test("is the same to the byte", async () => {
    expect(await pageOf(events, { programme })).toBe(await pageOf(events, { programme }));
  });
  test("shows the first 3 of a long list, and how many more there are", async () => {
    const offices = Array.from({ length: 1250 }, (_, i) => ({
      id: `k${String(i).padStart(4, "0")}`,
      name: `Kantor ${i}.`,
      kind: "immigration-office",
      provinceCode: "53",
      from: "2020-01-01",
    }));
    const html = await pageOf({ ...people, offices, officers: [], postings: [] }, { language: "id" });
    expect(html).toContain("Kantor 2.");
    expect(html.split("<h2>")[1]).not.toContain("Kantor 3.");
    expect(html).toContain("dan 1.247 lainnya");
  });
});

describe("both languages", () => {
  test("have the same sections, tables and charts, and say what they are", async () => {
    const [id, en] = await Promise.all((["id", "en"] as const).map((language) => pageOf(events, { programme: synthetic, language })));
    const shape = (html = "") => html.match(/<(h[1-3]|table|th scope|figure|section|li|dt)\b/g);
    expect(shape(id)).toEqual(shape(en));
    expect(id).toMatch(/<html lang="id">[\s\S]*Bukan produk resmi Kementerian Imigrasi dan Pemasyarakatan/);
    expect(en).toMatch(/<html lang="en">[\s\S]*Not an official product/);
  });
  test("write numbers as their readers do", async () => {
    const activities = [{ ...events.activities[1], participants: 1234 }];
    const [id, en] = await Promise.all(
      (["id", "en"] as const).map((language) => pageOf({ ...events, activities }, { programme, language })),
    );
    expect(id).toMatch(/>1\.234</);
    expect(en).toMatch(/>1,234</);
  });
  test("say synthetic at the top and in every chart where it is, and nowhere where it is not", async () => {
    const html = await pageOf(events, { programme: synthetic, language: "id" });
    expect(html).toContain('<body><p class="synthetic">DATA SINTETIS');
    for (const svg of html.match(/<svg[\s\S]*?<\/svg>/g) ?? []) expect(svg).toMatch(/>DATA SINTETIS\b/);
    expect(await pageOf(events, { programme })).not.toMatch(/SYNTHETIC|class="synthetic"/);
  });
});

test("the list of regions is named where one was used, and only there", async () => {
  const model = await modelOf(events, { programme });
  expect(await reportHtml(model)).not.toContain("Region data:");
  expect(await reportHtml({ ...model, attribution: "Daftar uji, ODbL 1.0" })).toContain("Region data: Daftar uji, ODbL 1.0.");
});
