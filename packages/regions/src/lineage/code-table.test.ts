import { BpsCode, RegionCode } from "@pimpasa/core";
import { expect, test } from "vitest";
import { codeTable, codeTableText } from "./code-table.ts";

const bps = (text: string) => BpsCode.parse(text);
const region = (text: string) => RegionCode.parse(text);

// Kabupaten Kupang is 5303 for BPS and 53.01 for Kemendagri; 5301 is Sumba Barat, 53.12 for Kemendagri.
const rows = [
  { bps: "5303", region: "53.01" },
  { bps: "bps:5301", region: "53.12" },
];

test("a code is found by the table only, never by its digits", () => {
  const table = codeTable(rows);
  if (!table.ok) throw new Error("refused");
  expect(table.value.toRegion(bps("5301"))).toEqual(["53.12"]);
  expect(table.value.toBps(region("53.01"))).toEqual(["bps:5303"]);
  expect(table.value.toRegion(bps("5312"))).toEqual([]);
  expect(table.value.notes).toEqual([]);
});

test("repeated pairs and codes with several partners are told, and none is chosen", () => {
  const table = codeTable([...rows, { bps: "5303", region: "53.01" }, { bps: "5303", region: "53.20" }, { bps: "5304", region: "53.12" }]);
  if (!table.ok) throw new Error("refused");
  expect(table.value.toRegion(bps("5303"))).toEqual(["53.01", "53.20"]);
  expect(table.value.notes).toEqual([
    { code: "repeated", row: 3, first: 1 },
    { code: "several", of: "bps:5303", partners: ["53.01", "53.20"] },
    { code: "several", of: "53.12", partners: ["bps:5301", "bps:5304"] },
  ]);
  expect(table.value.notes.map((note) => codeTableText(note, "en"))[1]).toBe(
    "bps:5303 is paired with more than one code: 53.01, 53.20. None is chosen.",
  );
});

test.each([
  ["columns the wrong way round", { bps: "53.01", region: "5303" }, ["bps bps-code-is-region", "region region-code-undotted"]],
  ["an empty cell", { bps: "", region: "53.01" }, ["bps bps-code-format"]],
  ["a cell that is not there", { region: "53.01" }, ["bps required"]],
  ["a number", { bps: 5303, region: "53.01" }, ["bps not-text"]],
  ["two levels", { bps: "5303010", region: "53.01" }, ["levels"]],
])("%s is refused with its row", (_, row, expected) => {
  const table = codeTable([...rows, row as (typeof rows)[number]]);
  const found = table.ok ? [] : table.error;
  expect(found.map((problem) => (problem.code === "cell" ? `${problem.column} ${problem.issue.code}` : problem.code))).toEqual(expected);
  for (const problem of found) {
    expect(problem.row).toBe(3);
    expect(codeTableText(problem, "id")).toMatch(/^Baris 3/);
    expect(codeTableText(problem, "en")).toMatch(/^Row 3/);
  }
});
