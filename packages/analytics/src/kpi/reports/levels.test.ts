// Worked by hand: levels of submission and follow-up, 30 days to completion, levels missed. Levels: 24 h, 48 h, 72 h, 6 h for indications.
import { describe, expect, test } from "vitest";
import { type Life, reportTables } from "../../../test/report-lives.ts";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { breaches } from "./breaches.ts";
import { followUpTimeliness } from "./follow-up-timeliness.ts";
import { resolutionShare } from "./resolution-share.ts";
import { submissionTimeliness } from "./submission-timeliness.ts";

const datasetOf = (...lives: Life[]) => worked(reportTables(lives));
const march = { period: "2025-03" } as const;
const levels = [submissionTimeliness, followUpTimeliness, breaches];

describe("without anything to judge", () => {
  test.each(levels)("$definition.id: no report is no share, and no level missed", async (one) => {
    const [row] = rowsOf(await datasetOf(), one, march);
    expect(row).toMatchObject(one === breaches ? { status: "ok", value: 0 } : { reason: "denominator-zero", numerator: 0, denominator: 0 });
  });
  test.each(levels)("$definition.id: no policy profile at all", async (one) => {
    const dataset = await worked(reportTables([]), { synthetic: true });
    expect(rowsOf(dataset, one, march)).toMatchObject([{ status: "not-computable", reason: "no-policy-profile", value: null }]);
  });
  test.each(levels)("$definition.id: none in force when the clock began", async (one) => {
    const steps = [
      ["submitted", "2024-12-30T12:00+07:00"],
      ["verified", "2024-12-31T12:00+07:00"],
    ] as const;
    const dataset = await datasetOf({ id: "r1", village: "west", eventAt: "2024-12-30T09:00+07:00", steps });
    expect(rowsOf(dataset, one, { period: "2024-12", asOf: "2025-03-31" })[0]).toMatchObject({ reason: "no-policy-profile", value: null });
  });
});

describe("submission in time", () => {
  test("after 24 hours to the second, over midnight, in the time of whichever zone", async () => {
    const dataset = await datasetOf(
      { id: "r1", village: "west", eventAt: "2025-03-01T23:00+07:00", steps: [["submitted", "2025-03-03T01:00+09:00"]] },
      { id: "r2", village: "east", eventAt: "2025-03-01T23:00+09:00", steps: [["submitted", "2025-03-02T23:00:01+09:00"]] },
    );
    expect(figuresOf(dataset, submissionTimeliness, { ...march, by: "province" })).toEqual([
      ["all", 1, 2],
      ["12", 1, 1],
      ["91", 0, 1],
    ]);
  });
  test("an event that is not told, or later than its report, is missing and not in time", async () => {
    const dataset = await datasetOf(
      { id: "r1", village: "west", eventAt: "2025-03-03T07:00+07:00", steps: [["submitted", "2025-03-03T08:00+07:00"]] },
      { id: "r2", village: "west", steps: [["submitted", "2025-03-03T08:00+07:00"]] },
      { id: "r3", village: "west", eventAt: "2025-03-03T09:00+07:00", steps: [["submitted", "2025-03-03T08:00+07:00"]] },
    );
    const [row] = rowsOf(dataset, submissionTimeliness, march);
    expect(row).toMatchObject({ numerator: 1, denominator: 1, status: "incomplete", reason: "fields-missing", completeness: 1 / 3 });
  });
  test("an event of which nobody told the time gives no share", async () => {
    const dataset = await datasetOf({ id: "r1", village: "west", steps: [["submitted", "2025-03-03T08:00+07:00"]] });
    expect(rowsOf(dataset, submissionTimeliness, march)[0]).toMatchObject({ reason: "denominator-zero", value: null });
  });
  test("a report of today does not count before its 24 hours are over", async () => {
    const dataset = await datasetOf({
      id: "r1",
      village: "west",
      eventAt: "2025-03-31T00:00+07:00",
      steps: [["submitted", "2025-03-31T01:00+07:00"]],
    });
    expect(figuresOf(dataset, submissionTimeliness, march)).toEqual([["all", 0, 0]]);
    expect(figuresOf(dataset, submissionTimeliness, { ...march, asOf: "2025-04-01" })).toEqual([["all", 1, 1]]);
  });
});

describe("follow-up in time", () => {
  const verified = (id: string, category: string, at: string, followedUpAt: string): Life => ({
    id,
    village: "middle",
    category,
    steps: [
      ["submitted", "2025-02-28T08:00+08:00"],
      ["verified", at],
      ["in-progress", followedUpAt],
    ],
  });
  test("the level is that of the category, the month that of the verification", async () => {
    const dataset = await datasetOf(
      verified("r1", "wna", "2025-02-28T23:59+08:00", "2025-03-03T23:59+08:00"),
      verified("r2", "indikasi_tppo_pmi", "2025-03-01T00:00+08:00", "2025-03-01T06:00:01+08:00"),
      verified("r3", "wna", "2025-03-01T00:00+08:00", "2025-03-01T06:00:01+08:00"),
    );
    expect(figuresOf(dataset, followUpTimeliness, { period: "2025-Q1", by: "month" })).toEqual([
      ["all", 2, 3],
      ["2025-01", 0, 0],
      ["2025-02", 1, 1],
      ["2025-03", 1, 2],
    ]);
    expect(figuresOf(dataset, followUpTimeliness, { ...march, by: "category" }).filter(([, , due]) => due !== 0)).toEqual([
      ["all", 1, 2],
      ["wna", 1, 1],
      ["indikasi_tppo_pmi", 0, 1],
    ]);
  });
  test("what is completed was followed up, though nobody recorded that step", async () => {
    const dataset = await datasetOf({
      id: "r1",
      village: "west",
      steps: [
        ["submitted", "2025-03-03T08:00+07:00"],
        ["verified", "2025-03-03T09:00+07:00"],
        ["completed", "2025-03-04T09:00+07:00"],
      ],
    });
    expect(figuresOf(dataset, followUpTimeliness, march)).toEqual([["all", 1, 1]]);
  });
});

describe("levels missed", () => {
  // The level of verification ends at midnight of 1 March in WITA; the follow-up is late from 5 March, 08:00, on.
  const late: Life = {
    id: "r1",
    village: "middle",
    steps: [
      ["submitted", "2025-02-27T00:00+08:00"],
      ["verified", "2025-03-02T08:00+08:00"],
      ["in-progress", "2025-03-06T08:00+08:00"],
      ["completed", "2025-03-07T08:00+08:00"],
    ],
  };
  test("belong to the day on which they pass, and stay when the report is closed", async () => {
    const dataset = await datasetOf(late);
    const months = (asOf: string) =>
      figuresOf(dataset, breaches, { period: "2025-02-01..2025-03-31", asOf, by: "month" }).map(([, n]) => n);
    expect(months("2025-03-31")).toEqual([2, 0, 2]);
    expect(months("2025-03-04")).toEqual([1, 0, 1]);
    expect(months("2025-02-28")).toEqual([0, 0]);
  });
  test("kept to the minute they are none", async () => {
    const steps = [
      ["submitted", "2025-02-27T00:00+08:00"],
      ["rejected", "2025-03-01T00:00+08:00"],
    ] as const;
    expect(figuresOf(await datasetOf({ ...late, steps }), breaches, march)).toEqual([["all", 0, null]]);
  });
});

test("completed within 30 days: by the month of the verification, and only once the 30 days are over", async () => {
  const dataset = await datasetOf({
    id: "r1",
    village: "east",
    steps: [
      ["submitted", "2025-02-28T08:00+09:00"],
      ["verified", "2025-03-01T00:00+09:00"],
      ["in-progress", "2025-03-02T00:00+09:00"],
      ["completed", "2025-03-31T00:00+09:00"],
    ],
  });
  expect(figuresOf(dataset, resolutionShare, { ...march, asOf: "2025-03-30" })).toEqual([["all", 0, 0]]);
  expect(figuresOf(dataset, resolutionShare, march)).toEqual([["all", 1, 1]]);
  expect(figuresOf(dataset, resolutionShare, { period: "2025-02", asOf: "2025-04-30" })).toEqual([["all", 0, 0]]);
});
