import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvDialect } from "./csv-dialect.ts";
import { rowReader } from "./row-reader.ts";

function rowsOf(pieces: readonly string[]) {
  const reader = rowReader(csvDialect(pieces.join("")));
  const rows = pieces.flatMap((piece) => [...reader.read(piece), ...reader.flush()].flat());
  return [...rows, ...[...reader.finish()].flat()].map((row) => ({ ...row, cells: [...row.cells] }));
}

const text = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " "), maxLength: 40 });

describe("any text, also with misplaced quotes,", () => {
  test("gives the same rows however it is cut into pieces", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 }), { maxLength: 4 }), (whole, cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), whole.length].map((place) => Math.min(place, whole.length));
        const pieces = places.slice(1).map((end, i) => whole.slice(places[i], end));
        expect(rowsOf(pieces)).toEqual(rowsOf([whole]));
      }),
      { numRuns: 5000, seed: 1 },
    );
  });
  test("keeps every letter, in its order", () => {
    const letters = fc.array(
      fc.oneof(
        text.map((other) => other.replaceAll("a", "")),
        fc.constantFrom("k", "l", "m", "n"),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(letters, (parts) => {
        const whole = parts.join("");
        const read = rowsOf([whole]).flatMap((row) => row.cells.join(""));
        expect(read.join("").replace(/[^k-n]/g, "")).toBe(whole.replace(/[^k-n]/g, ""));
      }),
      { numRuns: 5000, seed: 2 },
    );
  });
});

// https://www.rfc-editor.org/rfc/rfc4180, section 2: the records of its rules 1 and 5 to 7.
test.each([
  [
    "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
    [
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  ],
  [
    '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
    [
      ["aaa", "bbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  ],
  [
    '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
    [
      ["aaa", "b\r\nbb", "ccc"],
      ["zzz", "yyy", "xxx"],
    ],
  ],
  ['"aaa","b""bb","ccc"', [["aaa", 'b"bb', "ccc"]]],
])("the records of RFC 4180: %j", (whole, cells) => {
  expect(rowsOf([whole])).toEqual(cells.map((row, i) => ({ row: i + 1, cells: row })));
});

test("a misplaced quote costs its line and no more, however many there are", () => {
  const rows = rowsOf([`id,name\n${'k,"5 inch\n'.repeat(300)}k,"Jl." Melati\nk,"good, quoted"\n`]);
  expect(rows.filter((row) => row.openQuote)).toHaveLength(301);
  expect(rows.at(-2)).toEqual({ row: 302, cells: ["k", '"Jl." Melati'], openQuote: true });
  expect(rows.at(-1)).toEqual({ row: 303, cells: ["k", "good, quoted"] });
});

test("a quote that stays open over more than 16 million characters is given up there, and the rows after it are read", () => {
  const reader = rowReader({ delimiter: ",", newline: "\n" });
  const lines = 2_200_000;
  const blocks = [...reader.read(`id,name\nk,"open\n${"k,12345\n".repeat(lines)}`)];
  expect(blocks.flatMap((rows) => rows.filter((row) => row.openQuote))).toEqual([{ row: 2, cells: ["k", '"open'], openQuote: true }]);
  blocks.push(...reader.finish());
  expect(blocks.reduce((count, rows) => count + rows.length, 0)).toBe(lines + 2);
  expect(blocks.at(-1)?.at(-1)).toEqual({ row: lines + 2, cells: ["k", "12345"] });
});
