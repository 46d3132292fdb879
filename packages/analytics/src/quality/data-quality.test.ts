import { CalendarDay, readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { asOf, people } from "../../test/quality-records.ts";
import { countOutliers } from "./count-outliers.ts";
import { dataQuality } from "./data-quality.ts";
import { qualityPeriod } from "./quality-options.ts";

const secret = "RAHASIA7431";

const tables = {
  ...people,
  officers: [
    { id: "o1", name: secret, phone: secret, nip: "199001012015011001" },
    { id: "o2", nip: "199001012015011001" },
  ],
  postings: [...people.postings, { id: "p3", officerId: "o1", officeId: "k2", decree: "SK/k2/2025", from: "2025-02-01" }],
  activities: [
    { id: "a1", kind: "other", villageId: "v1", day: "2025-03-01", participants: 9, summary: secret, recordedAt: "2025-03-20T10:00+08:00" },
    { id: "a2", kind: "other", villageId: "v1", day: "2025-03-01", participants: 8, summary: secret },
    { id: "a3", kind: "other", villageId: "v9", day: "2025-03-01" },
    { id: "a4", kind: "other", villageId: "v2", day: "x", summary: secret },
  ],
  reports: [],
  nilReports: [],
};

async function qualityOf(input: Parameters<typeof readDataset>[0] = tables) {
  const { dataset, findings, rejected } = await readDataset(input);
  return dataQuality(dataset, { asOf, findings, rejected });
}

describe("the scorecard", () => {
  test("has the parts of each office, with numerators and denominators", async () => {
    const { scores } = await qualityOf();
    // 2 offices, 2 officers, 3 postings, 3 villages, 4 designations, 3 activities and a rejected one.
    expect(scores).toMatchObject([
      { level: "programme", errors: 4, records: 18, reporting: { numerator: 0, denominator: 15 }, duplicates: 1 },
      { officeId: "k1", errors: 0, timely: { numerator: 0, denominator: 1 }, duplicates: 1, reporting: { numerator: 0, denominator: 8 } },
      { officeId: "k2", errors: 3, duplicates: 0 },
      { level: "unplaced", errors: 1, records: 1 },
    ]);
    for (const { errors, records, errorsPer100Records } of scores) expect(errorsPer100Records).toBeCloseTo((100 * errors) / records, 12);
  });
  test("adds up: what the offices have and what has none is the programme's", async () => {
    const { scores } = await qualityOf();
    const [whole, ...parts] = scores;
    const sum = (of: (score: (typeof scores)[number]) => number): number => parts.reduce((total, score) => total + of(score), 0);
    for (const of of [
      (s: (typeof scores)[number]) => s.records,
      (s: (typeof scores)[number]) => s.errors,
      (s: (typeof scores)[number]) => s.warnings,
      (s: (typeof scores)[number]) => s.reporting.denominator,
      (s: (typeof scores)[number]) => s.fields.numerator,
      (s: (typeof scores)[number]) => s.fields.denominator,
      (s: (typeof scores)[number]) => s.timely.denominator,
      (s: (typeof scores)[number]) => s.duplicates,
    ]) {
      expect(sum(of)).toBe(whole === undefined ? -1 : of(whole));
    }
  });
  test("of nothing has nothing, and no rate", async () => {
    expect((await qualityOf({})).scores).toMatchObject([
      { level: "programme", records: 0, errors: 0, errorsPer100Records: null, fields: { numerator: 0, denominator: 0 } },
    ]);
  });
});

test("no personal value is in what a check says, nor how often one is the same", async () => {
  const text = JSON.stringify(await qualityOf());
  expect(text).not.toContain(secret);
  expect(text).not.toContain("199001012015011001");
});

test("the same rows in another order give the same scores and counts", async () => {
  const reversed = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows].reverse()]));
  const [a, b] = [await qualityOf(), await qualityOf(reversed)];
  const byOffice = (scores: typeof a.scores) =>
    scores.toSorted((x, y) => `${x.level}${x.officeId}`.localeCompare(`${y.level}${y.officeId}`));
  expect(byOffice(b.scores)).toEqual(byOffice(a.scores));
  expect(b.columns).toEqual(a.columns);
});

test.each([
  ["2026-03-02", "2025-04-01..2026-03-02"],
  ["2026-01-31", "2025-02-01..2026-01-31"],
  ["2026-12-31", "2026-01-01..2026-12-31"],
])("a check of %s looks at %s", (day, period) => {
  expect(qualityPeriod({ asOf: CalendarDay.parse(day) }).text).toBe(period);
});

test.each(["1902-12-31", "9998-12-01"])("%s is no day that a check can look at", async (day) => {
  const { dataset } = await readDataset({});
  expect(() => dataQuality(dataset, { asOf: CalendarDay.parse(day), findings: [], rejected: [] })).toThrow(RangeError);
  expect(() => qualityPeriod({ asOf: CalendarDay.parse(day) })).toThrow(/Ask for a day from 1903-01-01 to 9998-11-30/);
});

test.each(["1903-01-01", "9998-11-30"])("%s is", async (day) => {
  const { dataset, findings, rejected } = await readDataset(tables);
  expect(dataQuality(dataset, { asOf: CalendarDay.parse(day), findings, rejected }).asOf).toBe(day);
});

describe("unusual counts", () => {
  const visit = (id: string, day: string, participants?: number, kind = "village-visit") => ({
    id,
    kind,
    villageId: "v1",
    day,
    participants,
  });
  const usual = Array.from({ length: 60 }, (_, i) => visit(`a${i}`, "2025-05-01", 10 + ((i * 7) % 31)));
  const outliers = async (activities: readonly object[]) =>
    countOutliers((await readDataset({ ...people, activities })).dataset, { asOf }).map(({ measure, kind, key, count, officeId }) => [
      measure,
      kind,
      key,
      count,
      officeId,
    ]);
  test("are told with their kind; those before the period are compared and not listed", async () => {
    expect(await outliers([...usual, visit("x", "2025-06-01", 250), visit("y", "2024-01-01", 300)])).toEqual([
      ["participants", "village-visit", "x", 250, "k1"],
    ]);
  });
  test("are compared with their own kind only, and not where there are too few to know", async () => {
    expect(await outliers([...usual, visit("x", "2025-06-01", 250, "other")])).toEqual([]);
    expect(await outliers([...usual.slice(0, 28), visit("x", "2025-06-01", 250)])).toEqual([]);
  });
  test("are found among the activities of a village in a month", async () => {
    const villages = Array.from({ length: 40 }, (_, i) => ({ id: `w${i}`, regionCode: `53.04.99.${2101 + i}`, name: `Desa Contoh ${i}` }));
    const calm = villages.flatMap(({ id }, i) =>
      Array.from({ length: 1 + (i % 3) }, (_, n) => ({ ...visit(`${id}-${n}`, "2025-05-01"), villageId: id })),
    );
    const busy = Array.from({ length: 40 }, (_, n) => ({ ...visit(`busy-${n}`, "2025-05-02"), villageId: "w0" }));
    const { dataset } = await readDataset({ villages, activities: [...calm, ...busy] });
    expect(countOutliers(dataset, { asOf })).toMatchObject([{ measure: "activities-per-month", key: "w0", month: "2025-05", count: 41 }]);
  });
});
