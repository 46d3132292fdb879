// The attacker's interval against published figures, and against every table of whole numbers there is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { participants } from "../kpi/duties/participants.ts";
import { addRelation, type CountSystem } from "../release/count-system.ts";
import type { Puzzle, PuzzleCell } from "../release/puzzle.ts";
import { attackerIntervals } from "./attacker.ts";
import { paceOf } from "./pace.ts";
import { loadSolver, type MakeSolver } from "./solver.ts";

/** A table with its margins: rows and columns add up. The last row and column are totals. */
function tablePuzzle(table: readonly (readonly number[])[], isHidden: (r: number, c: number) => boolean): Puzzle {
  const width = table[0]?.length ?? 0;
  const system: CountSystem = { unknowns: [], relations: [] };
  const cells = table.flatMap((row, r) =>
    row.map((count, c): PuzzleCell => {
      system.unknowns.push(`${r},${c}`);
      const hidden = isHidden(r, c);
      const common = { definition: participants.definition, time: "2025", key: { village: `${r},${c}` }, rows: [], isFine: true };
      return {
        ...common,
        unknowns: [r * width + c],
        counts: hidden ? undefined : [count],
        isSuppressed: hidden,
        isBarred: true,
        isWholeOpen: false,
        isOld: false,
      };
    }),
  );
  const lastRow = table.length - 1;
  for (let r = 0; r <= lastRow; r += 1)
    addRelation(
      system,
      Array.from({ length: width }, (_, c) => [r * width + c, c === width - 1 ? -1 : 1] as const),
      true,
      "row",
    );
  for (let c = 0; c < width; c += 1)
    addRelation(
      system,
      Array.from({ length: lastRow + 1 }, (_, r) => [r * width + c, r === lastRow ? -1 : 1] as const),
      true,
      "column",
    );
  return { system, cells };
}

const withMargins = (inner: readonly (readonly number[])[]): number[][] => {
  const rows = inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  return [...rows, (rows[0] as number[]).map((_, c) => rows.reduce((sum, row) => sum + (row[c] as number), 0))];
};

const means = { enough: 1000, pace: paceOf({}, "auditing", 1) };
const exact = { isExact: true, isDecided: true };

test("the table of Geurts (1992): its first cell is between 3 and 6, as published", async () => {
  // Geurts, J. (1992), Heuristics for cell suppression in tables, table 10, as Example 3 of the Handbook on Statistical Disclosure
  // Control (ESSnet SDC, chapter 4.2.2) shows it, with 3 and 6 for the first cell. Its margins leave one degree of freedom, so
  // that the other three follow from the first: 7 − x, 6 − x, x − 3.
  const table = withMargins([
    [4, 3],
    [2, 1],
    [3, 3],
  ]);
  expect(table.map((row) => row.at(-1))).toEqual([7, 3, 6, 16]);
  expect(table.at(-1)).toEqual([9, 7, 16]);
  const hidden = new Set(["0,0", "0,1", "1,0", "1,1"]);
  const intervals = await attackerIntervals(
    tablePuzzle(table, (r, c) => hidden.has(`${r},${c}`)),
    { makeSolver: await loadSolver(), ...means },
  );
  const of = (key: string) => intervals.find(({ quantity }) => quantity.cell.key.village === key);
  expect(of("0,0")).toMatchObject({ low: 3, high: 6, ...exact });
  expect(of("0,1")).toMatchObject({ low: 1, high: 4, ...exact });
  expect(of("1,0")).toMatchObject({ low: 0, high: 3, ...exact });
  expect(of("1,1")).toMatchObject({ low: 0, high: 3, ...exact });
});

test("a table with four withheld cells, worked by hand", async () => {
  // a + x = 30, b + y = 29, a + b = 25, x + y = 34, none below 0; so x ≥ 34 − 29 and x ≤ 30. (The table of activities and regions
  // with which Fischetti and Salazar open their papers on cell suppression, with the cells that they withhold.)
  const table = withMargins([
    [20, 50, 10],
    [8, 19, 22],
    [17, 32, 12],
  ]);
  const hidden = new Set(["1,0", "1,2", "2,0", "2,2"]);
  const puzzle = tablePuzzle(table, (r, c) => hidden.has(`${r},${c}`));
  const intervals = await attackerIntervals(puzzle, { makeSolver: await loadSolver(), ...means });
  const of = (key: string) => intervals.find(({ quantity }) => quantity.cell.key.village === key);
  expect(of("1,2")).toMatchObject({ low: 5, high: 30, ...exact });
  expect(of("1,0")).toMatchObject({ low: 0, high: 25 });
  expect(of("2,0")).toMatchObject({ low: 0, high: 25 });
  expect(of("2,2")).toMatchObject({ low: 4, high: 29 });
});

test("where the search ends before it knows, nothing is called decided", async () => {
  const undecided: MakeSolver = () => ({
    setBounds: () => {},
    setCost: () => {},
    setWhole: () => {},
    solve: () => "undecided",
    dispose: () => {},
  });
  const puzzle = tablePuzzle(withMargins([[1, 2]]), (r, c) => r === 0 && c < 2);
  const intervals = await attackerIntervals(puzzle, { makeSolver: undecided, ...means });
  expect(intervals.map(({ low, high, isExact, isDecided }) => [low, high, isExact, isDecided])).toEqual([
    [0, 0, false, false],
    [0, 0, false, false],
  ]);
});

describe("brute force", () => {
  /** The least and greatest value of each hidden cell over all tables of whole numbers that agree with the margins. */
  function enumerated(
    table: readonly (readonly number[])[],
    hidden: readonly (readonly [number, number])[],
  ): Map<string, [number, number]> {
    const found = new Map<string, [number, number]>();
    const now = table.map((row) => [...row]);
    const most = Math.max(...table.flat());
    const agrees = (): boolean =>
      JSON.stringify(withMargins(now.slice(0, -1).map((row) => row.slice(0, -1)))) ===
      JSON.stringify(table.map((row, r) => row.map((count, c) => (hidden.some(([a, b]) => a === r && b === c) ? now[r]?.[c] : count))));
    const fill = (at: number): void => {
      const cell = hidden[at];
      if (cell === undefined) {
        if (!agrees()) return;
        for (const [r, c] of hidden) {
          const value = now[r]?.[c] as number;
          const [low, high] = found.get(`${r},${c}`) ?? [value, value];
          found.set(`${r},${c}`, [Math.min(low, value), Math.max(high, value)]);
        }
        return;
      }
      for (let value = 0; value <= most; value += 1) {
        (now[cell[0]] as number[])[cell[1]] = value;
        fill(at + 1);
      }
    };
    fill(0);
    return found;
  }

  test("finds the same intervals in tables of 3 by 3 with up to four withheld cells", async () => {
    const makeSolver = await loadSolver();
    const cells = [0, 1, 2].flatMap((r) => [0, 1, 2].map((c) => [r, c] as const));
    const inner = fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(inner, fc.shuffledSubarray(cells, { minLength: 2, maxLength: 4 }), async (counts, hidden) => {
        const table = withMargins(counts);
        const puzzle = tablePuzzle(table, (r, c) => hidden.some(([a, b]) => a === r && b === c));
        const intervals = await attackerIntervals(puzzle, { makeSolver, ...means });
        const all = enumerated(table, hidden);
        for (const { quantity, low, high } of intervals) expect([low, high]).toEqual(all.get(quantity.cell.key.village as string));
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
