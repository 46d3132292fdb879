// What holds for the rules together: what was not supplied is not held against anyone, the order of rows does not
// matter, and thousands of contradictions give as many findings, not their square.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDaysTo, CalendarDay, fromDayNumber } from "../calendar-day.ts";
import type { Finding } from "../finding.ts";
import { type ReadOptions, readDataset, type TableInputs } from "../read-dataset.ts";
import { checkDataset } from "./check-dataset.ts";

/** The records of these tests have no decree, which is not what they ask. */
const read = async (tables: TableInputs, options?: ReadOptions) => {
  const result = await readDataset(tables, options);
  return { ...result, findings: result.findings.filter((found) => found.rule !== "decree-missing") };
};
const key = (found: Finding) => JSON.stringify([found.rule, found.severity, found.table, found.key, found.params]);
const keysOf = (findings: readonly Finding[]) => findings.map(key).sort();
const posting = { id: "p1", officerId: "o1", officeId: "k2", from: "2025-01-01" };
const designation = { id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" };
const assignment = { id: "a1", officerId: "o1", villageId: "v1", role: "lead", from: "2025-01-01" };

describe("a table that was not supplied", () => {
  test("does not keep the other rules from speaking", async () => {
    const { findings } = await read({ postings: [posting], designations: [designation], assignments: [assignment] });
    expect(findings.map((found) => [found.rule, found.key])).toEqual([["assignment-outside-posting", "a1"]]);
    const villages = [{ id: "v1", regionCode: "53.04.99.2001", name: "Desa Contoh 001" }];
    const areas = await read({ villages, designations: [designation], workingAreas: [] });
    expect(areas.findings.map((found) => [found.rule, found.key])).toEqual([["regency-outside-working-area", "d1"]]);
  });
  test.each([
    ["postings", { designations: [designation], assignments: [assignment] }],
    ["designations", { postings: [posting], assignments: [assignment] }],
    ["working areas and villages", { designations: [designation] }],
    ["histories", { reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-01-01T00:00Z" }] }],
  ])("%s: nothing is found", async (_, tables) => expect((await read(tables)).findings).toEqual([]));
  test("is not empty: where it is, every reference to it is missing", async () => {
    const { findings } = await read({
      postings: [posting, { ...posting, id: "p2", from: "2024-01-01", to: "2025-01-01" }],
      officers: [],
      offices: [],
    });
    expect(findings.map((found) => [found.rule, found.path[0], "count" in found.params && found.params.count])).toEqual([
      ["reference-missing", "officerId", 2],
      ["reference-missing", "officeId", 2],
    ]);
  });
});

test("a thing that is missing is counted in every record that refers to it, alone or in a list", async () => {
  const visit = { kind: "village-visit", villageId: "v1", day: "2025-03-01" };
  const { findings } = await read({
    officers: [{ id: "o1" }],
    activities: ["o9", "o9", "o1|o9", "o1", "", "o9|o1", "o9"].map((officerIds, i) => ({
      ...visit,
      id: `a${i}`,
      day: `2025-03-0${i + 1}`,
      officerIds,
    })),
  });
  expect(findings).toMatchObject([
    { rule: "reference-missing", key: "a0", params: { to: "officers", id: "o9", count: 5, rejected: false } },
  ]);
});

test("checking again what was read finds the same", async () => {
  const { dataset, findings, rejected } = await read({
    offices: [{ id: "k1" }],
    postings: [posting, { ...posting, id: "p2", officeId: "k1" }],
    designations: [designation],
    assignments: [assignment],
  });
  expect(findings.length).toBeGreaterThan(2);
  expect(keysOf(checkDataset(dataset, { rejected }).filter((found) => found.rule !== "decree-missing"))).toEqual(keysOf(findings));
});

test("overlaps do not depend on the order of the records", async () => {
  const record = fc.record({
    officer: fc.constantFrom("o1", "o2"),
    office: fc.constantFrom("k1", "k2"),
    start: fc.integer({ min: 0, max: 30 }),
    length: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 10 }), async (list) => {
      const postings = list.map(({ officer, office, start, length }, i) => ({
        id: `p${i}`,
        officerId: officer,
        officeId: office,
        from: fromDayNumber(20_000 + start),
        ...(length === undefined ? {} : { to: fromDayNumber(20_000 + start + length) }),
      }));
      const forwards = (await read({ postings })).findings;
      expect(keysOf((await read({ postings: [...postings].reverse() })).findings)).toEqual(keysOf(forwards));
      // Every record that shares a day with an earlier one (by first day, then id) is told, and no other.
      const order = (p: (typeof postings)[number]) => p.from + p.id;
      const told = postings.filter((one) =>
        postings.some(
          (other) => other.officerId === one.officerId && order(other) < order(one) && (other.to === undefined || one.from < other.to),
        ),
      );
      expect(forwards.map((found) => found.key).sort()).toEqual(told.map((one) => one.id).sort());
    }),
    { numRuns: 150 },
  );
});

describe("10,000 records that overlap", () => {
  const start = CalendarDay.parse("2000-01-01");
  const size = 10_000;
  test("one within another: a finding for each but the first", async () => {
    const postings = Array.from({ length: size }, (_, i) => ({
      ...posting,
      id: `p${String(i).padStart(5, "0")}`,
      from: addDaysTo(start, i),
      to: addDaysTo(start, 3 * size - i),
    }));
    const { findings } = await read({ postings });
    expect(findings).toHaveLength(size - 1);
    expect(new Set(findings.map((found) => "other" in found.params && found.params.other))).toEqual(new Set(["p00000"]));
  });
  test("assignments, postings and designations on the same days", async () => {
    const ids = Array.from({ length: size }, (_, i) => String(i).padStart(5, "0"));
    const { findings } = await read({
      postings: ids.map((id) => ({ ...posting, id: `p${id}` })),
      designations: ids.map((id) => ({ ...designation, id: `d${id}` })),
      assignments: ids.map((id) => ({ ...assignment, id: `a${id}` })),
    });
    const counts = Map.groupBy(findings, (found) => found.rule);
    expect([...counts].map(([rule, list]) => [rule, list.length])).toEqual([
      ["posting-overlap", size - 1],
      ["designation-overlap", size - 1],
      ["lead-overlap", size - 1],
      ["assignment-outside-posting", size],
    ]);
  });
});
