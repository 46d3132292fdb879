// What the page says in words: only what the figures carry. The cases are hand-made.
import { kpi, kpiCatalogue } from "@pimpasa/analytics";
import { type CalendarDay, type Period, parsePeriod, previousPeriod, readDataset, toDayNumber } from "@pimpasa/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { comparability, differenceText } from "../src/changes.ts";
import { dataSpan } from "../src/data-span.ts";
import { gaps } from "../src/gaps.ts";
import { firstChoice, isCovered, lastTwelveMonths, periodsOf } from "../src/periods.ts";
import { summary } from "../src/summary.ts";
import { pageTexts } from "../src/texts.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const texts = pageTexts("id");

const few = {
  offices: [{ id: "k1", name: "Kantor Contoh", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
  officers: [{ id: "o1" }],
  postings: [{ id: "p1", officerId: "o1", officeId: "k1", from: "2025-01-06" }],
  villages: [{ id: "v1", name: "Desa Contoh", kind: "desa", regionCode: "53.03.99.2001" }],
  designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-10" }],
  activities: [{ id: "a1", kind: "awareness-session", villageId: "v1", day: "2025-03-05", officerIds: [], topics: [] }],
};

test("the data reaches to its last event, not to the end of the period", async () => {
  const { dataset } = await readDataset(few);
  const span = dataSpan(dataset);
  expect(span).toEqual({ first: "2025-01-06", last: "2025-03-05" });
  const report = { id: "r1", villageId: "v1", category: "wna", topics: [], submittedAt: "2025-03-31T23:30+09:00" };
  const { dataset: later } = await readDataset({ ...few, reports: [report] });
  expect(dataSpan(later).last).toBe("2025-03-31");
  const { dataset: nothing } = await readDataset({});
  expect(dataSpan(nothing)).toEqual({ first: "2024-11-04", last: "2024-11-04" });
});

test("the first choice is the latest period that is over", () => {
  const span = { first: day("2025-01-06"), last: day("2025-03-05") };
  const periods = periodsOf(span);
  expect(periods.map(({ text }) => text)).toEqual(["2025-S1", "2025-Q1", "2025-03", "2025-02", "2025-01", "2025"]);
  expect(firstChoice(periods, span)?.text).toBe("2025-02");
  expect(periods.filter((one) => isCovered(one, span)).map(({ text }) => text)).toEqual(["2025-02"]);
  expect(firstChoice(periodsOf({ first: day("2025-03-02"), last: day("2025-03-05") }), span)?.text).toBe("2025-S1");
});

test("twelve months are twelve calendar months, whatever the period", () => {
  const span = { first: day("2000-01-01"), last: day("2099-12-31") };
  expect(lastTwelveMonths(period("2025-Q3"), span).text).toBe("2024-10-01..2025-09-30");
  expect(lastTwelveMonths(period("2025-S2"), span).text).toBe("2025-01-01..2025-12-31");
  expect(lastTwelveMonths(period("2025-Q3"), { ...span, first: day("2024-11-04") }).text).toBe("2024-11-04..2025-09-30");
  fc.assert(
    fc.property(fc.integer({ min: 2001, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const twelve = lastTwelveMonths(period(`${year}-${String(month).padStart(2, "0")}`), span);
      const days = toDayNumber(twelve.end) - toDayNumber(twelve.start);
      return twelve.start.endsWith("-01") && (days === 365 || days === 366);
    }),
  );
});

test("a period of which the data has only a part is not compared with a whole one", () => {
  const ask = (now: string, asOf: string, first: string) =>
    comparability({
      now: period(now),
      before: previousPeriod(period(now)),
      asOf: day(asOf),
      span: { first: day(first), last: day(asOf) },
      language: "id",
      texts,
    });
  expect(ask("2025-Q3", "2025-09-30", "2024-11-04")).toEqual({ possible: true, flows: true, remark: "" });
  expect(ask("2025-Q3", "2025-08-15", "2024-11-04")).toMatchObject({ possible: true, flows: false, remark: texts.changes.partial });
  expect(ask("2025-Q1", "2025-03-31", "2024-11-04")).toMatchObject({ possible: true, flows: false });
  expect(ask("2024-Q4", "2024-12-31", "2024-11-04")).toMatchObject({ possible: false, flows: false });
});

test("differences are written with their sign and unit", () => {
  expect(differenceText("education-sessions", 3, "id", texts)).toBe("+3");
  expect(differenceText("education-sessions", -1234, "id", texts)).toBe("−1.234");
  expect(differenceText("assigned-villages", 0.0123, "id", texts)).toBe("+1,2 poin");
  expect(differenceText("assigned-villages", 0.0001, "en", pageTexts("en"))).toBe("0.0 points");
});

test("a figure that is not there has no sentence; what to supply is said", async () => {
  const { dataset } = await readDataset(few);
  const rows = kpi(dataset, { kpis: kpiCatalogue, period: "2025-03" });
  const sentences = summary(rows, { programme: dataset.programme, asOf: day("2025-03-31"), language: "id", texts }).join(" ");
  expect(sentences).toContain("Per 31 Mar 2025 tercatat 1 desa binaan.");
  expect(sentences).not.toMatch(/laporan masuk|null|undefined|NaN|–/);
  const missing = gaps(dataset, rows, "id", texts);
  expect(missing.find((one) => one.includes("reports.csv"))).toMatch(/^Serahkan reports\.csv untuk menghitung: .*Laporan masuk/);
  expect(missing.join(" ")).not.toContain("designations.csv");
  const { dataset: nothing } = await readDataset({});
  const none = kpi(nothing, { kpis: kpiCatalogue, period: "2025-03" });
  const options = { programme: nothing.programme, asOf: day("2025-03-31"), language: "id", texts } as const;
  expect(summary(none, options)).toEqual([texts.summary.nothing]);
});

test("a share of few cases is named as one", async () => {
  const { dataset } = await readDataset({ ...few, assignments: [] });
  const rows = kpi(dataset, { kpis: kpiCatalogue, period: "2025-03" });
  const sentences = summary(rows, { programme: dataset.programme, asOf: day("2025-03-31"), language: "en", texts: pageTexts("en") });
  expect(sentences.join(" ")).toContain("This area has 1 mentored village(s) only");
  expect(sentences.find((one) => one.startsWith("Resting on fewer than 30 cases"))).toContain("(0 of 1)");
});
