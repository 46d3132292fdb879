// What a user's own table may hold, what is refused and where, and that a long one is read fast.
import { RegionCode } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { lineageProblemText } from "./lineage-problem.ts";
import { lineageTable } from "./lineage-table.ts";

const village = (number: number) => `53.04.01.2${String(number).padStart(3, "0")}`;
const row = { by: "2022-01-01", source: "Contoh", kind: "recoded" };
const split = (from: number, to: number, share?: number) => ({ ...row, kind: "split", from: village(from), to: village(to), share });
const recoded = (from: number, to: number) => ({ ...row, from: village(from), to: village(to) });

const problems = (rows: readonly unknown[]) => {
  const table = lineageTable(rows);
  return table.ok ? [] : table.error.map((problem) => lineageProblemText(problem, "en"));
};

test("changes are in order, stated, and hold what the rows say", () => {
  const table = lineageTable([recoded(3, 4), { ...recoded(1, 2), after: "2021-12-31", toName: "Desa Contoh 001" }]);
  expect(table.ok ? table.value.map(({ from, certainty, after, toName }) => [from, certainty, after, toName]) : []).toEqual([
    [village(1), "stated", "2021-12-31", "Desa Contoh 001"],
    [village(3), "stated", undefined, undefined],
  ]);
});

describe("what is refused, with the row and what to do", () => {
  test.each([
    ["a cell that cannot be read", [{ ...recoded(1, 2), by: "" }], ["Row 1, by: Must be filled in."]],
    ["no row", ["x"], [/^Row 1: /]],
    ["a recoded region with one code", [recoded(1, 2), { ...row, from: village(3) }], [/^Row 2: "Recoded" does not fit its codes/]],
    ["a renamed region with two codes", [{ ...recoded(1, 2), kind: "renamed" }], [/^Row 1: "Renamed"/]],
    ["a new region with an old code", [{ ...recoded(1, 2), kind: "new" }], [/^Row 1: "New"/]],
    ["a retired region with a new code", [{ ...recoded(1, 2), kind: "retired" }], [/^Row 1: "Retired"/]],
    [
      "one part of a split",
      [split(1, 2)],
      [`Row 1: only one part of the split of ${village(1)} is there; give a row for each, and one for the code itself if it goes on.`],
    ],
    ["one origin of a merge", [{ ...recoded(1, 2), kind: "merged" }], [/^Row 1: only one origin of the merged/]],
    ["a share of nothing", [split(1, 2, 0), split(1, 3, 1)], ["Row 1: the share 0 must be more than 0 and at most 1."]],
    ["shares beyond the whole", [split(1, 2, 0.5), split(1, 3, 0.6)], [/^Row 1: the shares of .* sum to 1\.1/]],
    ["a share for one part only", [split(1, 2, 0.5), split(1, 3)], [/^Row 1: the shares of/]],
    ["a row twice", [recoded(1, 2), recoded(1, 2)], ["Row 2: its codes and day are those of row 1; remove one."]],
    [
      "a cycle of three",
      [recoded(1, 2), recoded(2, 3), recoded(3, 1)],
      [`These codes lead back to the first: ${[1, 2, 3, 1].map(village).join(" > ")}. Look at their rows and remove the wrong one.`],
    ],
    ["a swap", [recoded(1, 2), recoded(2, 1)], [/lead back to the first/]],
  ])("%s", (_, rows, expected) => {
    const found = problems(rows);
    expect(found).toHaveLength(expected.length);
    for (const [i, text] of expected.entries()) expect(found[i]).toMatch(text);
  });

  test("every problem has a text in both languages", () => {
    const table = lineageTable([
      { ...recoded(1, 2), by: "" },
      recoded(3, 3),
      split(4, 5, 7),
      { ...recoded(6, 7), kind: "merged" },
      recoded(8, 9),
      recoded(8, 9),
      recoded(9, 8),
    ]);
    const found = table.ok ? [] : table.error;
    expect(new Set(found.map(({ code }) => code)).size).toBe(8);
    for (const problem of found) {
      expect(lineageProblemText(problem, "id")).not.toBe(lineageProblemText(problem, "en"));
      expect(lineageProblemText(problem, "id")).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

test("a code that goes on as a part of its split is no cycle", () => {
  expect(problems([split(1, 1), split(1, 2)])).toEqual([]);
});

test("shares may be rounded", () => {
  expect(problems([split(1, 1, 0.3333333), split(1, 2, 0.3333333), split(1, 3, 0.3333334)])).toEqual([]);
});

describe("10,000 rows", () => {
  const codes = Array.from({ length: 10_001 }, (_, i) =>
    RegionCode.parse(
      `${11 + Math.floor(i / 5000)}.01.${String(1 + Math.floor((i % 5000) / 900)).padStart(2, "0")}.2${String(i % 900).padStart(3, "0")}`,
    ),
  );
  const chain = codes.slice(1).map((to, i) => ({ ...row, from: codes[i], to }));
  test("one chain is read in a moment, and its cycle is found", () => {
    const start = performance.now();
    expect(lineageTable(chain).ok).toBe(true);
    const closed = lineageTable([...chain, { ...row, from: codes.at(-1), to: codes[0] }]);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(closed.ok ? 0 : closed.error.map((problem) => ("codes" in problem ? problem.codes.length : 0))).toEqual([10_002]);
  });
});
