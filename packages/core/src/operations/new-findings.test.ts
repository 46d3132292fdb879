// What is new between two checks: more is, less or the same is not.
import { describe, expect, test } from "vitest";
import { type Finding, finding } from "../finding.ts";
import { newFindings } from "./new-findings.ts";

const outside = (from: string, to: string): Finding =>
  finding("assignment-outside-posting", "error", { table: "assignments", key: "a1" }, { officer: "o1", village: "v1", from, to });
const others = (count: number, day: string, key = "t1"): Finding =>
  finding("activity-by-other-officer", "warning", { table: "activities", key }, { officer: "o1", village: "v1", day, count });
const missing = (count: number, of: number): Finding =>
  finding("decree-missing", "warning", { table: "postings", key: "p1" }, { count, of });
const capacity = (count: number, from: string): Finding =>
  finding("officer-over-capacity", "warning", { table: "assignments", key: "a1" }, { officer: "o1", from, count, capacity: 2 });

describe("days", () => {
  const before = [outside("2025-02-01", "2025-03-01")];
  test.each([
    ["the same", outside("2025-02-01", "2025-03-01"), false],
    ["fewer", outside("2025-02-10", "2025-02-20"), false],
    ["earlier ones", outside("2025-01-31", "2025-03-01"), true],
    ["later ones", outside("2025-02-01", "2025-03-02"), true],
    ["without an end", outside("2025-02-01", ""), true],
  ])("%s", (_, found, isNew) => expect(newFindings(before, [found])).toEqual(isNew ? [found] : []));
  test("an open end covers every other", () => {
    expect(newFindings([outside("2025-02-01", "")], [outside("2025-02-01", ""), outside("2025-03-01", "9999-12-31")])).toEqual([]);
  });
  test("of another record, or graver, is new", () => {
    const other = { ...outside("2025-02-01", "2025-03-01"), key: "a2" } as Finding;
    const graver = { ...others(1, "2025-01-01"), severity: "error" } as Finding;
    expect(newFindings([...before, others(1, "2025-01-01")], [other, graver])).toEqual([other, graver]);
  });
});

describe("counts", () => {
  test("of records: only those that are new, wherever the first of them is", () => {
    expect(newFindings([], [others(3, "2025-01-01")])).toEqual([others(3, "2025-01-01")]);
    expect(newFindings([others(2, "2025-02-01")], [others(5, "2025-01-01", "t0")])).toEqual([others(3, "2025-01-01", "t0")]);
    expect(newFindings([others(5, "2025-01-01")], [others(5, "2025-01-01"), missing(1, 2)])).toEqual([missing(1, 2)]);
    expect(newFindings([others(5, "2025-01-01")], [others(2, "2025-02-01", "t4")])).toEqual([]);
    expect(newFindings([missing(3, 7)], [missing(4, 8)])).toEqual([missing(1, 1)]);
    expect(newFindings([missing(3, 7)], [missing(3, 8)])).toEqual([]);
  });
  test("of an officer's villages: as a whole", () => {
    expect(newFindings([capacity(3, "2025-02-01")], [capacity(4, "2025-02-01")])).toEqual([capacity(4, "2025-02-01")]);
    expect(newFindings([capacity(3, "2025-02-01")], [capacity(3, "2025-01-01")])).toEqual([capacity(3, "2025-01-01")]);
    expect(newFindings([capacity(4, "2025-02-01")], [capacity(3, "2025-02-01")])).toEqual([]);
  });
});
