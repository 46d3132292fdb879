// The page of a check, as text: what stands in it, what must not, and that it is the same in both languages.
import { dataQuality } from "@pimpasa/analytics";
import { CalendarDay, type Language, readDataset, type TableInputs } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { events, hostile, people, programme } from "../../test/small-programme.ts";
import { qualityHtml } from "./quality-html.tsx";
import type { QualityPageOptions } from "./quality-page-options.ts";

const secret = "RAHASIA7431";

interface PageOptions extends Partial<Pick<QualityPageOptions, "acknowledged" | "lapsed" | "language">> {
  readonly synthetic?: boolean;
}

async function pageOf(tables: TableInputs, { synthetic = false, language = "en", ...more }: PageOptions = {}): Promise<string> {
  const { dataset, findings, rejected } = await readDataset(tables, { programme: { ...programme, synthetic } });
  const quality = dataQuality(dataset, { asOf: CalendarDay.parse("2025-06-30"), findings, rejected });
  return qualityHtml({ dataset, quality, findings, rejected, language, ...more });
}

/** Everything that a page can show: an error, a rejected row, a pair, a break, personal values. */
const messy = {
  ...events,
  officers: [
    { id: "o1", name: secret, phone: secret, nip: "199001012015011001" },
    { id: "o2", nip: "199001012015011001" },
  ],
  postings: [...people.postings, { id: "p2", officerId: "o1", officeId: "k2", from: "2025-02-01" }],
  activities: [
    ...events.activities,
    { id: "x3", kind: "awareness-session", villageId: "v1", day: "2025-06-20", participants: 29, summary: secret },
    { id: "x4", kind: "awareness-session", villageId: "v1", day: "31/12/2025", summary: secret },
  ],
};

describe("the page of a check", () => {
  test("is one file: no script, nothing from elsewhere, the same to the byte", async () => {
    const html = await pageOf(messy);
    expect(html.replaceAll("http://www.w3.org/", "")).not.toMatch(/https?:\/\/|src=|@import|<script|<link/);
    expect(await pageOf(messy)).toBe(html);
  });
  test("says what is wrong, how often and where, with numerators and denominators", async () => {
    const html = await pageOf(messy);
    expect(html).toContain("Rows rejected when read, for example row 5, day: &quot;31/12/2025&quot; is no day");
    expect(html).toMatch(/posted to two units at once/);
    expect(html).toMatch(/Kantor Imigrasi Contoh 001 \(1\)/);
    expect(html).toMatch(/3 errors and \d+ warnings in \d+ records/);
    expect(html).toMatch(/>x2<[\s\S]*>x3<[\s\S]*same day, nearly as many participants/);
    expect(html).toMatch(/\d+% \(\d+\u00a0of\u00a0\d+\)/);
  });
  test("does not say that nobody fell silent where it cannot be known", async () => {
    const { designations, ...others } = messy;
    expect(designations.length).toBeGreaterThan(0);
    expect(await pageOf(others)).toMatch(/Whether villages fell silent cannot be told: there is nothing in designations\.csv/);
    expect(await pageOf(messy)).not.toContain("cannot be told: there is nothing in designations");
  });
  test("never holds a personal value", async () => {
    const html = await pageOf(messy);
    expect(html).not.toContain(secret);
    expect(html).not.toContain("199001012015011001");
  });
  test("shows text from the data as text", async () => {
    const html = await pageOf(messy);
    expect(html).not.toContain(hostile);
    expect(html).toContain("&lt;script");
  });
  test("of nothing says so and has no figure", async () => {
    const html = (await pageOf({})).replace(/<style>[\s\S]*<\/style>/, "");
    expect(html).toContain("No error was found; that is no proof that the data is right.");
    expect(html).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(html).not.toMatch(/100 ?%/);
  });
  test("says synthetic where it is, and that it is not for publication", async () => {
    expect(await pageOf(messy, { synthetic: true })).toContain('<p class="synthetic">SYNTHETIC DATA');
    expect(await pageOf(messy)).not.toContain('class="synthetic"');
    expect(await pageOf(messy)).toContain("Operational, not for publication");
  });
});

test("acknowledged findings stand apart with their reason, and those that match nothing are told", async () => {
  const note = {
    reason: "sudah dicek",
    by: "pengelola data",
    acknowledgedOn: "2025-06-02",
    rule: "lead-overlap",
    table: "assignments",
    key: "a1",
  };
  const html = await pageOf(messy, { acknowledged: [{ ...note, problem: "Two leads at once." }], lapsed: [{ ...note, key: "a99" }] });
  expect(html).toMatch(
    /<h2>Acknowledged<\/h2>[\s\S]*Two leads at once[\s\S]*sudah dicek[\s\S]*pengelola data, 2025-06-02[\s\S]*assignments a99: lead-overlap/,
  );
  expect(await pageOf(messy)).not.toContain("<h2>Acknowledged</h2>");
});

test("both languages have the same sections and tables, and none has a word of the other", async () => {
  const [id, en] = await Promise.all((["id", "en"] as const satisfies Language[]).map((language) => pageOf(messy, { language })));
  const shape = (html = "") => html.match(/<(h[1-3]|table|th scope|section|li|details)\b/g);
  expect(shape(id)).toEqual(shape(en));
  expect(id).toMatch(/<html lang="id">[\s\S]*Operasional, bukan untuk diterbitkan/);
  expect(id).not.toMatch(/Office by office|Errors|same day/);
});
