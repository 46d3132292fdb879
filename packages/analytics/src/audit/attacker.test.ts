// The attacker's interval against published figures, and against every table of whole numbers there is.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { participants } from "../kpi/duties/participants.ts";
import { addRelation, type CountSystem } from "../release/count-system.ts";
import type { Puzzle, PuzzleCell } from "../release/puzzle.ts";
import { attackerIntervals } from "./attacker.ts";
import { loadSolver } from "./solver.ts";

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

test("the table of Fischetti and Salazar (2000): four cells withheld, the sensitive one is between 5 and 30", async () => {
  // Models and algorithms for optimizing cell suppression in tabular data, JASA 95: investment by activity and region. Of 22 a
  // reader knows: a + x = 30, b + y = 29, a + b = 25, x + y = 34; so x ≥ 34 − 29 and x ≤ 30 (worked by hand).
  const table = withMargins([
    [20, 50, 10],
    [8, 19, 22],
    [17, 32, 12],
  ]);
  const hidden = new Set(["1,0", "1,2", "2,0", "2,2"]);
  const puzzle = tablePuzzle(table, (r, c) => hidden.has(`${r},${c}`));
  const intervals = attackerIntervals(puzzle, await loadSolver(), 1000);
  const of = (key: string) => intervals.find(({ quantity }) => quantity.cell.key.village === key);
  expect(of("1,2")).toMatchObject({ low: 5, high: 30, isExact: true });
  expect(of("1,0")).toMatchObject({ low: 0, high: 25 });
  expect(of("2,0")).toMatchObject({ low: 0, high: 25 });
  expect(of("2,2")).toMatchObject({ low: 4, high: 29 });
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
        const intervals = attackerIntervals(puzzle, makeSolver, 1000);
        const all = enumerated(table, hidden);
        for (const { quantity, low, high } of intervals) expect([low, high]).toEqual(all.get(quantity.cell.key.village as string));
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
