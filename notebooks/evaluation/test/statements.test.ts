// What the page says in words: only what the figures carry. The cases are hand-made.
import { type KpiChange, type KpiRow, kpi, kpiCatalogue } from "@pimpasa/analytics";
import { type CalendarDay, type Period, parsePeriod, readDataset, toDayNumber } from "@pimpasa/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { baselineName, baselinesOf } from "../src/baselines.ts";
import { cautions } from "../src/cautions.ts";
import { judged } from "../src/change-verdict.ts";
import { changeSentences } from "../src/changes.ts";
import { dataSpan } from "../src/data-span.ts";
import { firstChoice, isCovered, lastTwelveMonths, periodsOf } from "../src/periods.ts";
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

test("a period is compared with the one before, the same one a year ago, or an earlier one of its kind", () => {
  const span = { first: day("2023-02-01"), last: day("2026-06-30") };
  const baselines = baselinesOf(period("2026-S1"), span);
  expect(baselines.map(({ text }) => text)).toEqual(["2025-S2", "2025-S1", "2024-S2", "2024-S1", "2023-S2", "2023-S1"]);
  expect(baselines.slice(0, 3).map((one) => baselineName(one, period("2026-S1"), "id", texts))).toEqual([
    "Semester II 2025 (periode sebelumnya)",
    "Semester I 2025 (periode sama tahun lalu)",
    "Semester II 2024",
  ]);
});

const row = (kpi: string, value: number, more: Partial<KpiRow> = {}): KpiRow =>
  ({ kpi, by: {}, value, numerator: null, denominator: null, status: "ok", interval: null, bounds: null, reason: null, ...more }) as KpiRow;
const change = (before: KpiRow, now: KpiRow): KpiChange => ({
  kpi: now.kpi,
  by: {},
  before,
  now,
  difference: (now.value ?? 0) - (before.value ?? 0),
  relativeChange: null,
  obstacle: null,
});
const within = (low: number, high: number) => ({ interval: { low, high, level: 0.95, method: "wilson-clustered" } });
const timely = (value: number, low: number, high: number) =>
  row("verification-timeliness", value, { ...within(low, high), denominator: 500 });
const sessions = (value: number, more: Partial<KpiRow> = {}) => row("education-sessions", value, more);
const incomplete = (low: number, high: number) => ({ status: "incomplete", bounds: { low, high } }) as Partial<KpiRow>;

// Newcombe's limits of the differences by hand: 0.10 ± √(0.03² + 0.03²) = 0.058 … 0.142; 0.04 ± 0.042 = −0.002 … 0.082.
test.each([
  ["a share beyond chance", change(timely(0.8, 0.77, 0.83), timely(0.9, 0.87, 0.93)), "rose", [0.058, 0.142]],
  ["a share within chance", change(timely(0.8, 0.77, 0.83), timely(0.84, 0.81, 0.87)), "not-distinguishable", [-0.002, 0.082]],
  ["a share without an interval", change(row("verification-timeliness", 0.2), row("verification-timeliness", 0.9)), "no-interval", null],
  ["a complete count", change(sessions(10), sessions(9)), "fell", null],
  ["the same count", change(sessions(10), sessions(10)), "same", null],
  ["a count that may be more", change(sessions(10), sessions(9, incomplete(9, 12))), "incomplete", null],
  ["a count that is more anyhow", change(sessions(10), sessions(11, incomplete(11, 12))), "rose", null],
  ["a count of which nobody knows how much is missing", change(sessions(10), sessions(9, { status: "incomplete" })), "incomplete", null],
  ["an obstacle", { ...change(sessions(1), sessions(2)), difference: null, obstacle: "now-partial" }, "not-comparable", null],
] as const)("%s", (_, one, verdict, limits) => {
  const found = judged(one);
  expect(found.verdict).toBe(verdict);
  const shownLimits = found.interval === null ? null : [found.interval.low, found.interval.high].map((limit) => Number(limit.toFixed(3)));
  expect(shownLimits).toEqual(limits);
});

test("sentences name what is certain, by whether it is good, and count the rest", () => {
  const changes = [
    change(timely(0.8, 0.77, 0.83), timely(0.9, 0.87, 0.93)),
    change(timely(0.8, 0.77, 0.83), timely(0.84, 0.81, 0.87)),
    change(sessions(10), sessions(9)),
    change(row("reports-submitted", 5), row("reports-submitted", 8)),
    change(row("assigned-villages", 0.50001, { denominator: 90 }), row("assigned-villages", 0.50002, { denominator: 90 })),
  ].map(judged);
  expect(changeSentences(changes, "en", pageTexts("en"))).toEqual([
    "Better: Verification in time (+10.0\u00a0pct.\u00a0points).",
    "Worse: Education sessions (−1).",
    "Changed, neither good nor bad by itself: Reports submitted (+3).",
    "1 KPI changed, but no more than chance can do.",
    "The difference of two periods is no trend, and does not say why. Differences are taken before rounding.",
  ]);
  expect(changeSentences([], "id", texts)[0]).toBe("Tidak ada indikator yang perubahannya dapat dipastikan.");
});

test("cautions are those of the figures that are there", async () => {
  const { dataset } = await readDataset({ ...few, assignments: [] });
  const rows = kpi(dataset, { kpis: kpiCatalogue, period: "2025-03" });
  const said = cautions(rows, "en", pageTexts("en"));
  expect(said[0]).toContain("This area has 1 mentored village only");
  expect(said.find((one) => one.startsWith("Resting on fewer than 30 cases"))).toContain("(0 of 1)");
  expect(said.join(" ")).not.toMatch(/More reports|null|undefined|NaN/);
  expect(cautions([], "id", texts)).toEqual([texts.cautions.comparisons]);
});
