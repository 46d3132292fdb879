import { expect, test } from "vitest";
import { parseLineageRow } from "./lineage-row.ts";

const row = { from: "53.04.01.2998", to: "53.04.01.2999", kind: "recoded", by: "2025-07-01", source: "Contoh" };

test("a row with what it needs, and one with everything", () => {
  expect(parseLineageRow(row)).toEqual({ ok: true, value: row });
  const whole = { ...row, after: "2025-06-30", share: 0.4, fromName: "Desa Contoh 001", toName: "Desa Contoh 002" };
  expect(parseLineageRow(whole)).toEqual({ ok: true, value: whole });
});

test("an empty cell is a cell that is not there", () => {
  expect(parseLineageRow({ ...row, after: "", share: null, toName: undefined })).toEqual({ ok: true, value: row });
});

test.each([
  ["no day", { by: "" }, "by", "required"],
  ["a day that is none", { by: "2025-02-30" }, "by", "day-not-in-calendar"],
  ["the old code's last day on the new one's first", { after: "2025-07-01" }, "by", "interval-reversed"],
  ["an undotted code", { from: "5304012998" }, "from", "region-code-undotted"],
  ["a BPS code", { to: "bps:5304" }, "to", "region-code-is-bps"],
  ["a kind that is none", { kind: "constructor" }, "kind", "term-unknown"],
  ["a share in words", { share: "half" }, "share", "number-format"],
  ["a column that is not known", { note: "x" }, "", "unknown-field"],
])("%s is told with its column", (_, change, column, code) => {
  const parsed = parseLineageRow({ ...row, ...change });
  expect(parsed.ok ? [] : parsed.error.map((found) => [found.column, found.issue.code])).toEqual([[column, code]]);
});

test.each([null, 7, "x", [row], undefined])("%j is no row", (value) => {
  const parsed = parseLineageRow(value);
  expect(parsed.ok ? [] : parsed.error.map(({ issue }) => issue.code)).toEqual(["not-record"]);
});
