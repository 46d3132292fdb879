import { readFileSync } from "node:fs";
import type { RegionCode } from "@pimpasa/core";
import { describe, expect, it } from "vitest";
import { type DerivedChange, derivedTransitions } from "../scripts/derive-lineage.ts";
import { lineageFiles } from "../scripts/encode-lineage.ts";
import { publishedLists as lists } from "../scripts/older-lists.ts";
import { type LineageChange, loadLineage, publishedLists } from "../src/index.ts";

const transitions = derivedTransitions(lists());
const changes = await loadLineage();

describe("the committed history", () => {
  it("is what the script makes from the lists", () => {
    for (const [name, text] of lineageFiles(transitions)) {
      expect(readFileSync(new URL(`../src/generated/lineage/${name}`, import.meta.url), "utf8"), name).toBe(text);
    }
  });

  it("gives back every change that was derived, and no other", () => {
    const keyOf = (
      { kind, from, to, fromName, toName, certainty, because, candidates = [] }: DerivedChange | LineageChange,
      list: number,
    ) => [list, kind, from, to, fromName, toName, certainty, because, ...candidates].join("|");
    const derived = transitions.flatMap((own, i) => own.map((change) => keyOf(change, i)));
    const loaded = changes.map((change) => keyOf(change, publishedLists.findIndex(({ day }) => day === change.by) - 1));
    expect(loaded.sort()).toEqual(derived.sort());
  });

  it("says in each file where it comes from and under which licence", () => {
    for (const text of lineageFiles(transitions).values())
      expect(text).toMatch(/idn-area-data[\s\S]*cahyadsn[\s\S]*Open Database License 1\.0/);
  });
});

// Counts of Permendagri 72/2019 with Kepmendagri 146.1-4717/2020, of Kepmendagri 050-145/2022, 100.1.1-6117/2022 and 300.2.2-2138/2025.
it("reads five lists with the counts of their decrees", () => {
  const counts = lists().map((list) => [2, 5, 8, 13].map((length) => [...list.keys()].filter((code) => code.length === length).length));
  expect(counts).toEqual([
    [34, 514, 7230, 83_449],
    [34, 514, 7266, 83_467],
    [37, 514, 7277, 83_763],
    [38, 514, 7277, 83_763],
    [38, 514, 7285, 83_762],
  ]);
});

const tally = (list: readonly LineageChange[], keyOf: (change: LineageChange) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of list.map(keyOf).sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

describe("what the history holds", () => {
  it("by kind and certainty", () => {
    expect(tally(changes, ({ kind, certainty }) => `${kind} ${certainty}`)).toMatchInlineSnapshot(`
      {
        "merged certain": 24,
        "moved certain": 487,
        "moved likely": 63,
        "new certain": 367,
        "recoded certain": 6020,
        "recoded likely": 131,
        "renamed certain": 1364,
        "renamed likely": 103,
        "retired certain": 54,
        "split certain": 166,
        "split likely": 38,
      }
    `);
  });

  it("by the list that shows it and its evidence", () => {
    expect(tally(changes, ({ by, because }) => `${by} ${because}`)).toMatchInlineSnapshot(`
      {
        "2022-03-30 moved-together": 316,
        "2022-03-30 not-found-again": 4,
        "2022-03-30 not-in-list": 22,
        "2022-03-30 parts-went": 85,
        "2022-03-30 renamed-in-place": 8,
        "2022-03-30 respelled": 48,
        "2022-03-30 respelled-and-moved": 5,
        "2022-03-30 same-name": 7,
        "2022-12-31 moved-together": 1452,
        "2022-12-31 not-found-again": 46,
        "2022-12-31 not-in-list": 342,
        "2022-12-31 parent-recoded": 3454,
        "2022-12-31 parent-recoded-respelled": 88,
        "2022-12-31 parts-went": 103,
        "2022-12-31 renamed-in-place": 83,
        "2022-12-31 respelled": 1146,
        "2022-12-31 respelled-and-moved": 30,
        "2022-12-31 same-name": 43,
        "2022-12-31 status-changed": 22,
        "2024-01-06 moved-together": 426,
        "2024-01-06 parent-recoded": 724,
        "2024-01-06 parts-went": 2,
        "2024-01-06 respelled-and-moved": 1,
        "2025-04-25 moved-together": 113,
        "2025-04-25 not-found-again": 4,
        "2025-04-25 not-in-list": 3,
        "2025-04-25 parts-went": 38,
        "2025-04-25 renamed-in-place": 13,
        "2025-04-25 respelled": 177,
        "2025-04-25 respelled-and-moved": 5,
        "2025-04-25 same-name": 7,
      }
    `);
  });

  it("pairs of codes that differ, by the province of the old code", () => {
    const pairs = changes.filter(({ kind, from, to }) => (kind === "recoded" || kind === "moved") && from !== to);
    expect(tally(pairs, ({ from }) => (from ?? "").slice(0, 2))).toMatchInlineSnapshot(`
      {
        "11": 6,
        "12": 66,
        "14": 19,
        "15": 38,
        "18": 14,
        "21": 21,
        "32": 3,
        "33": 3,
        "36": 1,
        "53": 78,
        "63": 33,
        "64": 20,
        "65": 26,
        "72": 23,
        "73": 16,
        "74": 20,
        "81": 10,
        "82": 14,
        "91": 5033,
        "92": 1220,
        "93": 6,
        "95": 1,
        "96": 30,
      }
    `);
  });
});

describe("the history agrees with the lists", () => {
  it("an old code stood in the older list, a new one stands in the newer", () => {
    const [cached, days] = [lists(), publishedLists.map(({ day }) => day)];
    for (const { from, to, after, by } of changes) {
      if (from !== undefined) expect(cached[days.indexOf(after as (typeof days)[number])]?.has(from), from).toBe(true);
      if (to !== undefined) expect(cached[days.indexOf(by)]?.has(to), to).toBe(true);
    }
  });

  it("tells of every code that came or went", () => {
    const cached = lists();
    for (const [i, { day }] of publishedLists.entries()) {
      const [older, newer] = [cached[i - 1], cached[i]];
      if (older === undefined || newer === undefined) continue;
      const own = changes.filter((change) => change.by === day);
      const [left, reached] = [new Set(own.map(({ from }) => from)), new Set(own.map(({ to }) => to))];
      expect([...older.keys()].filter((code) => !newer.has(code) && !left.has(code as RegionCode))).toEqual([]);
      expect([...newer.keys()].filter((code) => !older.has(code) && !reached.has(code as RegionCode))).toEqual([]);
    }
  });
});
