// A reader of a whole release, written apart from the audit: from the records of random programmes every table of small
// numbers is written down village by village, and a search (attacker.ts) looks for other villages' counts that give the same
// published figures. Districts, regencies and the nation are added up here by the codes of the villages.
import { type KpiRow, kpi, kpiById, prepareDataset, type Release } from "@pimpasa/analytics";
import { auditRelease, makeRelease } from "@pimpasa/analytics/audit";
import { CalendarDay } from "@pimpasa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isPossible, type Puzzle, type Relation } from "./attacker.ts";
import { datasetOf, randomRecordsOf } from "./random-programme.ts";
import type { Records } from "./records.ts";

const asOf = CalendarDay.parse("2025-12-31");
const kpis = [kpiById("reports-submitted"), kpiById("participants")].flatMap((one) => one ?? []);
const tables = [["regency"], ["district"], ["village"], ["province"]] as const;
const releaseOf = async (records: Records, released?: Release): Promise<Release> =>
  makeRelease(prepareDataset(await datasetOf(records), asOf), {
    periods: ["2025", "2025-S1", "2025-S2"],
    kpis,
    tables,
    ...(released && { released }),
  });

const periods = ["2025-S1", "2025-S2"] as const;
/** The truth of each village and half-year, from the records themselves: participants by day, reports by the day in their own offset. */
function truthOf({ activities, reports }: Records, id: string, village: string, half: string): number {
  const isIn = (day: string): boolean => day.slice(0, 4) === "2025" && Number(day.slice(5, 7)) <= 6 === (half === "2025-S1");
  if (id === "reports-submitted") return reports.filter((r) => r.villageId === village && isIn(r.submittedAt)).length;
  return activities.filter((x) => x.villageId === village && isIn(x.day)).reduce((sum, x) => sum + (x.participants ?? 0), 0);
}

/** One variable for each village and half-year; every published figure is a sum of them. */
function puzzleOf(release: Release, records: Records, id: string): Puzzle & { readonly names: readonly string[] } {
  const names = records.villages.flatMap(({ id }) => periods.map((half) => `${id} ${half}`));
  const truth = names.map((name) => truthOf(records, id, ...(name.split(" ") as [string, string])));
  const most = 15 + Math.max(...truth);
  const codes = new Map(records.villages.map(({ id, regionCode }) => [id, regionCode] as const));
  const relations: Relation[] = [];
  for (const row of release.rows.filter((one) => one.kpi === id)) {
    const [dimension, key] = Object.entries(row.by)[0] ?? ["nation", ""];
    const isInside = (village: string): boolean =>
      dimension === "village" ? village === key : (codes.get(village) as string).startsWith(key as string);
    const terms = names.flatMap((name, v) => {
      const [village, half] = name.split(" ") as [string, string];
      return isInside(village) && (row.period === "2025" || row.period === half) ? [[v, 1] as const] : [];
    });
    if (row.status === "suppressed") relations.push({ terms: terms.map(([v]) => [v, -1] as const), isEqual: false, constant: -1 });
    else if (row.numerator !== null) relations.push({ terms, isEqual: true, constant: row.numerator });
  }
  return { truth, low: truth.map(() => 0), high: truth.map(() => most), relations, names };
}

test("a random attacker recovers no small count of 200 releases with regions and periods", async () => {
  const seen = { attacked: 0, suppressed: 0, released: 0 };
  await fc.assert(
    fc.asyncProperty(randomRecordsOf({ villages: [3, 6], activities: [5, 20], reports: [5, 40] }), async (records) => {
      const release = await releaseOf(records);
      seen.released += 1;
      for (const { definition } of kpis) {
        const puzzle = puzzleOf(release, records, definition.id);
        for (const row of release.rows) {
          const half = (periods as readonly string[]).indexOf(row.period);
          if (row.kpi !== definition.id || row.by.village === undefined || half < 0 || row.status !== "suppressed") continue;
          const variable = puzzle.names.indexOf(`${row.by.village} ${row.period}`);
          const truth = puzzle.truth[variable] as number;
          seen.suppressed += 1;
          if (truth < 1 || truth > 4) continue;
          seen.attacked += 1;
          const values = Array.from({ length: 14 }, (_, value) => value).filter((value) => value !== truth);
          const possible = values.filter((value) => isPossible(puzzle, [variable], value) === true).length + 1;
          expect({ row, truth, possible: possible >= 5 }).toMatchObject({ possible: true });
        }
      }
    }),
    { numRuns: Number(process.env.PIMPASA_RELEASES ?? 200), seed: 31 },
  );
  expect(seen.attacked).toBeGreaterThan(seen.released);
}, 600_000);

test("a small count that is shown, or whose only complement is shown, is refused", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(randomRecordsOf({ villages: [4, 6], activities: [10, 30], reports: [30, 60] }), async (records) => {
      const release = await releaseOf(records);
      const withheldRows = release.rows.filter(({ status, kpi }) => status === "suppressed" && kpi === "reports-submitted");
      expect((await auditRelease(release)).breaches).toEqual([]);
      const open = openRows(await datasetOf(records));
      // All villages are shown but one with a small count: the sums give it back.
      const small = withheldRows.find((row) => row.by.village !== undefined && (open(row)?.numerator ?? 9) < 5);
      if (small === undefined) return;
      tried += 1;
      const taken = {
        ...release,
        rows: release.rows.map((row) => (row.status === "suppressed" && row !== small ? (open(row) ?? row) : row)),
      };
      const { breaches } = await auditRelease(taken);
      expect(breaches.some(({ by, time }) => by.village === small.by.village && time === small.period)).toBe(true);
      const shown = { ...release, rows: release.rows.map((row) => (row === small ? (open(row) ?? row) : row)) };
      expect((await auditRelease(shown)).breaches.map(({ why }) => why)).toContain("small-and-shown");
    }),
    { numRuns: 15, seed: 5 },
  );
  expect(tried).toBeGreaterThan(5);
}, 300_000);

/** The rows without protection, which the reader does not have. */
function openRows(dataset: Parameters<typeof kpi>[0]): (row: KpiRow) => KpiRow | undefined {
  const rows = ["2025", "2025-S1", "2025-S2"].flatMap((period) =>
    tables.flatMap((by) => kpi(dataset, { kpis, period, asOf, by, view: "operational" })),
  );
  const textOf = (row: KpiRow): string => `${row.kpi} ${row.period} ${JSON.stringify(row.by)}`;
  const byText = new Map(rows.map((row) => [textOf(row), row] as const));
  return (row) => byText.get(textOf(row));
}

test("two releases: a few late records are not told by the difference", async () => {
  let late = 0;
  await fc.assert(
    fc.asyncProperty(
      randomRecordsOf({ villages: [3, 5], activities: [10, 20], reports: [30, 60] }),
      fc.integer({ min: 1, max: 4 }),
      async (records, n) => {
        const before = {
          ...records,
          reports: records.reports.slice(n),
          reportEvents: records.reportEvents.filter(({ reportId }) => records.reports.slice(n).some(({ id }) => id === reportId)),
        };
        const first = await releaseOf(before);
        const alone = await releaseOf(records);
        const second = await releaseOf(records, first);
        if ((await auditRelease(alone, { released: first })).breaches.length > 0) late += 1;
        expect((await auditRelease(second, { released: first })).breaches).toEqual([]);
      },
    ),
    { numRuns: 12, seed: 9, endOnFailure: true },
  );
  // Releases that do not look at the one before do tell.
  expect(late).toBeGreaterThan(3);
}, 300_000);
