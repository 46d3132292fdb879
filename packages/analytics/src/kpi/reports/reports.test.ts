// Worked by hand: reports over midnight, their rounds, what is open and what is late. Levels: 48 h, 72 h, 6 h for indications.
import { describe, expect, test } from "vitest";
import { figuresOf, rowsOf, worked } from "../../../test/worked.ts";
import { openBacklog } from "./open-backlog.ts";
import { redFlags } from "./red-flags.ts";
import { reportsSubmitted } from "./reports-submitted.ts";
import { verificationTimeliness } from "./verification-timeliness.ts";

type Step = readonly [state: string, at: string, recordedAt?: string];

/** A report with its history; every step has its time. */
function life(id: string, villageId: string, category: string, steps: readonly Step[]) {
  const submittedAt = steps[0]?.[1] as string;
  const events = steps.map(([state, at, recordedAt], i) => ({
    id: `${id}-${i}`,
    reportId: id,
    state,
    at,
    ...(recordedAt === undefined ? {} : { recordedAt }),
  }));
  return { report: { id, villageId, category, submittedAt }, events };
}
const tablesOf = (lives: readonly ReturnType<typeof life>[]) => ({
  reports: lives.map((one) => one.report),
  reportEvents: lives.flatMap((one) => one.events),
});

describe("reports submitted", () => {
  test("belong to the day of their village: one moment, two months", async () => {
    // 15:30 UTC on 28 February: half past ten at night in WIB, half past eleven in WITA, half past midnight of 1 March in WIT.
    const dataset = await worked(
      tablesOf(["west", "middle", "east"].map((v) => life(`r-${v}`, v, "wna", [["submitted", "2025-02-28T15:30Z"]]))),
    );
    const provinces = (period: string) => figuresOf(dataset, reportsSubmitted, { period, by: "province" }).map(([key, n]) => [key, n]);
    expect(provinces("2025-02")).toEqual([
      ["all", 2],
      ["12", 1],
      ["53", 1],
    ]);
    expect(provinces("2025-03")).toEqual([
      ["all", 1],
      ["91", 1],
    ]);
  });
  test("the same number with the histories and without them, even where a history lacks its beginning", async () => {
    const { reports, reportEvents } = tablesOf([
      life("r1", "west", "wna", [
        ["submitted", "2025-02-27T10:00+07:00"],
        ["verified", "2025-03-01T09:00+07:00"],
      ]),
    ]);
    const late = reportEvents.filter((event) => event.state === "verified");
    for (const tables of [{ reports }, { reports, reportEvents }, { reports, reportEvents: late }])
      expect(figuresOf(await worked(tables), reportsSubmitted, { period: "2025-02", asOf: "2025-03-31" })).toEqual([["all", 1, null]]);
  });
});

describe("verification in time", () => {
  test("every round of submission is judged by itself", async () => {
    const returned = life("r1", "west", "wna", [
      ["submitted", "2025-03-03T08:00+07:00"],
      ["returned", "2025-03-04T08:00+07:00"], // after 24 h: in time
      ["submitted", "2025-03-10T08:00+07:00"],
      ["verified", "2025-03-12T08:01+07:00"], // after 48 h and a minute: late
    ]);
    const open = life("r2", "west", "wna", [["submitted", "2025-03-05T08:00+07:00"]]); // never decided
    const dataset = await worked(tablesOf([returned, open]));
    expect(figuresOf(dataset, verificationTimeliness, { period: "2025-03" })).toEqual([["all", 1, 3]]);
  });
  test("a deadline at the very end of `asOf` has not passed: the decision may still come in time", async () => {
    // Submitted at midnight in WITA: the level ends with 2 March.
    const dataset = await worked(tablesOf([life("r1", "middle", "wna", [["submitted", "2025-03-01T00:00+08:00"]])]));
    expect(figuresOf(dataset, verificationTimeliness, { period: "2025-03", asOf: "2025-03-02" })).toEqual([["all", 0, 0]]);
    expect(figuresOf(dataset, verificationTimeliness, { period: "2025-03", asOf: "2025-03-03" })).toEqual([["all", 0, 1]]);
  });
  test("a decision that was recorded after `asOf` is not known yet", async () => {
    const steps: Step[] = [
      ["submitted", "2025-03-03T08:00+07:00"],
      ["verified", "2025-03-03T09:00+07:00", "2025-03-20T09:00+07:00"],
    ];
    const dataset = await worked(tablesOf([life("r1", "west", "wna", steps)]));
    expect(figuresOf(dataset, verificationTimeliness, { period: "2025-03", asOf: "2025-03-19" })).toEqual([["all", 0, 1]]);
    expect(figuresOf(dataset, verificationTimeliness, { period: "2025-03", asOf: "2025-03-20" })).toEqual([["all", 1, 1]]);
  });
});

describe("open and overdue at the end of a day", () => {
  const dataset = worked(
    tablesOf([
      // Overdue from 5 to 6 March (verification) and from 8 March, 12:00, on (follow-up within 6 h), until it is followed up on the 9th.
      life("r1", "west", "indikasi_tppo_pmi", [
        ["submitted", "2025-03-03T12:00+07:00"],
        ["verified", "2025-03-08T06:00+07:00"],
        ["in-progress", "2025-03-09T06:00+07:00"],
        ["completed", "2025-03-11T06:00+07:00"],
      ]),
      // Returned on the 4th: nobody at the office is late, however long the village takes.
      life("r2", "west", "wna", [
        ["submitted", "2025-03-03T12:00+07:00"],
        ["returned", "2025-03-04T12:00+07:00"],
      ]),
      life("r3", "middle", "wna", [
        ["submitted", "2025-03-07T12:00+08:00"],
        ["rejected", "2025-03-08T12:00+08:00"],
      ]),
    ]),
  );
  const on = async (day: string) => {
    const asked = { period: "2025-03", asOf: day };
    return [figuresOf(await dataset, openBacklog, asked)[0]?.[1], figuresOf(await dataset, redFlags, asked)[0]?.[1]];
  };
  test.each([
    ["2025-03-02", 0, 0],
    ["2025-03-03", 2, 0],
    ["2025-03-04", 2, 0],
    ["2025-03-05", 2, 1], // 48 h after noon of the 3rd
    ["2025-03-07", 3, 1],
    ["2025-03-08", 2, 1], // verified in the morning, and over 6 h at noon; r3 is rejected
    ["2025-03-09", 2, 0],
    ["2025-03-11", 1, 0], // r2 still waits for its village
  ])("%s: %i open, %i overdue", async (day, open, overdue) => {
    expect(await on(day)).toEqual([open, overdue]);
  });
  test("a month's stock is that of its last day, whatever became of the reports later", async () => {
    const asked = { period: "2025-02-01..2025-04-30", by: "month" } as const;
    expect(figuresOf(await dataset, openBacklog, asked).map(([, n]) => n)).toEqual([1, 0, 1, 1]);
  });
  test("a level of 48 h that ends with the day is not past on that day", async () => {
    const midnight = await worked(tablesOf([life("r1", "middle", "wna", [["submitted", "2025-03-01T00:00+08:00"]])]));
    expect(figuresOf(midnight, redFlags, { period: "2025-03", asOf: "2025-03-02" })).toEqual([["all", 0, null]]);
    expect(figuresOf(midnight, redFlags, { period: "2025-03", asOf: "2025-03-03" })).toEqual([["all", 1, null]]);
  });
  test("without a profile in force nothing can be late, and that is no 0", async () => {
    const before = await worked(tablesOf([life("r1", "west", "wna", [["submitted", "2024-12-30T12:00+07:00"]])]));
    expect(rowsOf(before, redFlags, { period: "2025-01" })[0]).toMatchObject({
      status: "not-computable",
      reason: "no-policy-profile",
      value: null,
    });
    const both = await worked(
      tablesOf([
        life("r1", "west", "wna", [["submitted", "2024-12-30T12:00+07:00"]]),
        life("r2", "west", "wna", [["submitted", "2025-01-02T12:00+07:00"]]),
      ]),
    );
    expect(rowsOf(both, redFlags, { period: "2025-01" })[0]).toMatchObject({
      status: "incomplete",
      reason: "no-policy-profile",
      value: 1,
      completeness: 0.5,
    });
  });
});
