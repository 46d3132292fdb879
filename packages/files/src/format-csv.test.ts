import { expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";

// https://www.rfc-editor.org/rfc/rfc4180, section 2, rules 6 and 7 (with LF for CR LF).
test.each([
  [["aaa", "b\r\nbb", "ccc"], 'aaa,"b\r\nbb",ccc\n'],
  [["aaa", 'b"bb', "ccc"], 'aaa,"b""bb",ccc\n'],
])("quotes as RFC 4180 has it: %j", (cells, text) => {
  expect([...formatCsv(cells, [])].join("")).toBe(text);
});

test("an empty cell for what is missing, a dot in numbers, words for booleans", () => {
  expect([...formatCsv(["a", "b", "c", "d", "e"], [[null, undefined, 1.5, true, "=1+1"]])].join("")).toBe("a,b,c,d,e\n,,1.5,true,=1+1\n");
});

test("quotes spaces at the ends, which other programs would drop, and what other separators would cut", () => {
  expect([...formatCsv([" a", "b ", "c;d", "e\tf", "g h"], [])].join("")).toBe('" a","b ","c;d","e\tf",g h\n');
});

test("is made as it is asked for", () => {
  let made = 0;
  const rows = function* () {
    for (;;) yield [made++];
  };
  const pieces = formatCsv(["a"], rows())[Symbol.iterator]();
  const first = pieces.next().value as string;
  expect(first.split("\n").slice(0, 3)).toEqual(["a", "0", "1"]);
  expect(made).toBeLessThan(2000);
});
