// A cube against the sum over its events, one by one; and the laws of sums.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cube, cubeBuilder } from "./cube.ts";

const villages = 4;
const event = fc.record({
  village: fc.nat({ max: villages - 1 }),
  kind: fc.constantFrom("awareness-session", "village-visit", "other"),
  day: fc.integer({ min: -3, max: 12 }),
  count: fc.integer({ min: -2, max: 9 }),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;
const events = fc.array(event, { maxLength: 40 });
const interval = fc
  .tuple(fc.integer({ min: -5, max: 14 }), fc.integer({ min: 0, max: 12 }))
  .map(([from, days]) => [from, from + days] as const);

function cubeOf(list: readonly Event[]): Cube<"events" | "count"> {
  const builder = cubeBuilder(["events", "count"]);
  for (const { village, kind, day, count } of list) builder.add(village, { kind }, day, [1, count]);
  return builder.build(villages);
}

const codeOf = (cube: Cube<string>, kind: string): number => cube.codes.findIndex((code) => code.kind === kind);
const total = (cube: Cube<"events" | "count">, from: number, to: number): number =>
  cube.codes.reduce(
    (sum, _, code) => sum + Array.from({ length: villages }, (_, v) => cube.sum("count", v, code, from, to)).reduce((a, b) => a + b, 0),
    0,
  );

describe("the cube of some events", () => {
  test("gives the sum over the events of a village and kind in any days", () => {
    fc.assert(
      fc.property(events, interval, (list, [from, to]) => {
        const cube = cubeOf(list);
        for (const { village, kind } of list) {
          const own = list.filter((e) => e.village === village && e.kind === kind && from <= e.day && e.day < to);
          expect(cube.sum("events", village, codeOf(cube, kind), from, to)).toBe(own.length);
          expect(cube.sum("count", village, codeOf(cube, kind), from, to)).toBe(own.reduce((sum, e) => sum + e.count, 0));
        }
      }),
    );
  });
  test("adds up over villages, kinds and parts of the time", () => {
    fc.assert(
      fc.property(events, interval, fc.integer({ min: -5, max: 20 }), (list, [from, to], cut) => {
        const cube = cubeOf(list);
        const middle = Math.min(Math.max(cut, from), to);
        expect(total(cube, from, middle) + total(cube, middle, to)).toBe(total(cube, from, to));
        expect(total(cube, -Infinity, Infinity)).toBe(list.reduce((sum, e) => sum + e.count, 0));
      }),
    );
  });
  test("does not depend on the order in which they came", () => {
    fc.assert(
      fc.property(events, interval, (list, [from, to]) => {
        const [cube, reversed] = [cubeOf(list), cubeOf([...list].reverse())];
        expect(reversed.size).toBe(cube.size);
        for (const { village, kind } of list)
          expect(reversed.sum("count", village, codeOf(reversed, kind), from, to)).toBe(
            cube.sum("count", village, codeOf(cube, kind), from, to),
          );
      }),
    );
  });
  test("has a row for each village, kind and day, and none where there are no events", () => {
    expect(cubeOf([])).toMatchObject({ size: 0, codes: [], villageCount: villages });
    const twice = { village: 1, kind: "other", day: 3, count: 2 } as const;
    expect(cubeOf([twice, twice, { ...twice, day: 4 }])).toMatchObject({ size: 2 });
  });
});
