// The surroundings of a change leave tables out; no rule may need one of them beside a table that changes.
import { expect, test } from "vitest";
import { readDataset } from "../read-dataset.ts";
import { rules } from "../rules/rule-list.ts";
import { tableNames } from "../tables.ts";
import type { ChangedTable } from "./changes.ts";
import { programmeView } from "./programme-view.ts";
import { surroundings } from "./surroundings.ts";

const sizeOf = (table: unknown): number => (table as { readonly length: number }).length;

test("a table that a rule reads together with one that changes is not left out", async () => {
  const signal = { id: "s1", regionCode: "53", method: "m", raisedAt: "2025-01-01T00:00Z", reason: "Contoh" };
  const left = { regions: [{ id: "53", name: "Contoh" }], regionalOffices: [{ id: "q1" }], signals: [signal] };
  const { dataset } = await readDataset({
    ...left,
    offices: [{ id: "k1", name: "Contoh", kind: "immigration-office", provinceCode: "53", from: "2020-01-01" }],
  });
  const around = surroundings(programmeView(dataset), { add: [], replace: [] });
  expect([sizeOf(dataset.regions), sizeOf(around.regions), sizeOf(dataset.offices), sizeOf(around.offices)]).toEqual([1, 0, 1, 1]);
  const changing: readonly ChangedTable[] = ["postings", "designations", "assignments", "reports", "reportEvents"];
  const alone = ["regions", "regionalOffices", "observations", "targets", "signals", "signalEvents"];
  for (const { reads, codes } of rules) {
    // Two rules read every table, one at a time.
    if (reads.length === tableNames.length || !changing.some((table) => reads.includes(table))) continue;
    expect([Object.keys(codes), reads.filter((table) => alone.includes(table))]).toEqual([Object.keys(codes), []]);
  }
});
