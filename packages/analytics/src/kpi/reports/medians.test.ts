// Worked by hand, and against R (medians.R): hours to decisions and to follow-up, and the improvement over a baseline.
import type { RegionCode } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { type Life, reportTables } from "../../../test/report-lives.ts";
import { rowsOf, worked } from "../../../test/worked.ts";
import { medianFollowUpHours } from "./median-follow-up-hours.ts";
import { medianHoursToFinalDecision } from "./median-hours-to-final-decision.ts";
import { medianVerificationHours } from "./median-verification-hours.ts";
import { responseImprovement } from "./response-improvement.ts";

const datasetOf = (...lives: Life[]) => worked(reportTables(lives));
const march = { period: "2025-03" } as const;
const medians = [medianVerificationHours, medianHoursToFinalDecision, medianFollowUpHours];
/** A time so many hours after 8 in the morning of 3 March in WIB. */
const after = (hours: number): string => `${new Date(Date.UTC(2025, 2, 3, 8) + hours * 3_600_000).toISOString().slice(0, 16)}+07:00`;

describe("medians", () => {
  test.each(medians)("$definition.id: of nothing there is none", async (one) => {
    expect(rowsOf(await datasetOf(), one, march)[0]).toMatchObject({
      reason: "denominator-zero",
      value: null,
      numerator: 0,
      denominator: 0,
    });
  });
  test.each(medians)("$definition.id: of one that waits there is none yet", async (one) => {
    const dataset = await datasetOf({
      id: "r1",
      village: "west",
      steps: [
        ["submitted", after(0)],
        ["verified", after(1)],
      ],
    });
    const waiting = await datasetOf({ id: "r1", village: "west", steps: [["submitted", after(0)]] });
    const [row] = rowsOf(one === medianFollowUpHours ? dataset : waiting, one, march);
    expect(row).toMatchObject({ status: "not-computable", reason: "median-not-reached", value: null, interval: null });
  });
  test("seconds do not count: durations are whole minutes", async () => {
    const dataset = await datasetOf({
      id: "r1",
      village: "west",
      steps: [
        ["submitted", "2025-03-03T08:00:30+07:00"],
        ["verified", "2025-03-03T10:00:00+07:00"],
      ],
    });
    expect(rowsOf(dataset, medianVerificationHours, march)[0]).toMatchObject({ value: 119 / 60 });
  });
  test("a return ends a round, and does not end the wait for the final decision", async () => {
    const dataset = await datasetOf({
      id: "r1",
      village: "west",
      steps: [
        ["submitted", after(0)],
        ["returned", after(2)],
        ["submitted", after(50)],
        ["rejected", after(54)],
      ],
    });
    expect(rowsOf(dataset, medianVerificationHours, march)[0]).toMatchObject({ value: 3, numerator: 2, denominator: 2 });
    expect(rowsOf(dataset, medianHoursToFinalDecision, march)[0]).toMatchObject({ value: 54, numerator: 1, denominator: 1 });
  });
  test("by province each has its own", async () => {
    const dataset = await datasetOf(
      {
        id: "r1",
        village: "west",
        steps: [
          ["submitted", after(0)],
          ["verified", after(10)],
        ],
      },
      {
        id: "r2",
        village: "east",
        steps: [
          ["submitted", after(0)],
          ["verified", after(20)],
        ],
      },
    );
    const rows = rowsOf(dataset, medianVerificationHours, { ...march, by: "province" });
    expect(rows.map(({ by, value }) => [by.province ?? "all", value])).toEqual([
      ["all", 15],
      ["12", 10],
      ["91", 20],
    ]);
  });
});

/** Twelve villages of one regency, with two reports each. */
const twelve = Array.from({ length: 12 }, (_, v) => ({
  id: `v${v + 1}`,
  regionCode: `12.07.99.20${String(v + 1).padStart(2, "0")}`,
  name: "Desa Contoh",
}));
const pairs = twelve.flatMap(({ id }, v) => [1, 2].map((i) => ({ id: `${id}-${i}`, village: id, v: v + 1, i })));

describe("against R", () => {
  test("Kaplan–Meier with villages as clusters: median 48, from 32 to 62", async () => {
    const lives = pairs.map(({ id, village, v, i }): Life => {
      const isOpen = i === 2 && v % 3 === 0;
      return { id, village, steps: [["submitted", after(0)], ...(isOpen ? [] : [["verified", after(5 * v + 7 * i)] as const])] };
    });
    const [row] = rowsOf(await worked({ ...reportTables(lives), villages: twelve }), medianVerificationHours, march);
    expect(row).toMatchObject({ value: 48, numerator: 20, denominator: 24, interval: { low: 32, high: 62, level: 0.95 } });
  });
  test("Aalen–Johansen: half are followed up from 25 to 29 hours; limits 17 and 37, against a baseline of 54 hours", async () => {
    const lives = pairs.map(({ id, village, v, i }): Life => {
      const end = after(3 * v + 2 * i);
      const steps =
        v % 4 === 0
          ? ([["rejected", end]] as const)
          : ([
              ["verified", after(1)],
              ["in-progress", end],
            ] as const);
      return { id, village, category: "indikasi_tppo_pmi", eventAt: after(0), steps: [["submitted", after(0.5)], ...steps] };
    });
    const dataset = await worked({ ...reportTables(lives), villages: twelve, observations: [baseline("b1", "12.07", "2024", 54)] });
    const [row] = rowsOf(dataset, responseImprovement, { ...march, scope: { kind: "region", code: "12.07" as RegionCode } });
    expect(row).toMatchObject({ value: 0.5, numerator: 18, denominator: 24 });
    expect(row?.interval?.low).toBeCloseTo(1 - 37 / 54, 12);
    expect(row?.interval?.high).toBeCloseTo(1 - 17 / 54, 12);
  });
});

function baseline(id: string, regionCode: string, period: string, value: number, unit = "hours") {
  return { id, indicator: "critical-response-baseline-hours", regionCode, period, value, unit, source: "Contoh" };
}

describe("the improvement of the response", () => {
  const critical: Life = {
    id: "r1",
    village: "west",
    category: "indikasi_tppo_pmi",
    eventAt: after(0),
    steps: [
      ["submitted", after(1)],
      ["verified", after(2)],
      ["in-progress", after(30)],
    ],
  };
  const other: Life = { ...critical, id: "r2", category: "wna" };
  const province = { ...march, scope: { kind: "region", code: "12" as RegionCode } } as const;
  const answer = async (observations: readonly ReturnType<typeof baseline>[], lives: readonly Life[] = [critical, other]) =>
    rowsOf(await worked({ ...reportTables(lives), observations: [...observations] }), responseImprovement, province)[0];
  test("slower than the baseline is less than 0; only critical reports count", async () => {
    expect(await answer([baseline("b1", "12", "2024", 24)])).toMatchObject({ value: 1 - 30 / 24, numerator: 1, denominator: 1 });
  });
  test("of several baselines the last that was over when the period began", async () => {
    const all = [
      baseline("b1", "12", "2024", 24),
      baseline("b2", "12", "2025-02", 60),
      baseline("b3", "12", "2025", 15),
      baseline("b4", "53", "2025-02", 15),
    ];
    expect(await answer(all)).toMatchObject({ value: 0.5 });
  });
  test.each([
    ["none", []],
    ["one of 0 hours", [baseline("b1", "12", "2024", 0)]],
    ["one in days", [baseline("b1", "12", "2024", 2, "days")]],
    ["one of another area", [baseline("b1", "53", "2024", 24)]],
  ])("without a baseline that can be used there is no figure: %s", async (_, observations) => {
    expect(await answer(observations)).toMatchObject({ status: "not-computable", reason: "observation-missing", value: null });
  });
  test("a time of the event that is not known is missing", async () => {
    const { eventAt: _, ...unknown } = critical;
    const row = await answer([baseline("b1", "12", "2024", 60)], [critical, { ...unknown, id: "r3" }]);
    expect(row).toMatchObject({ value: 0.5, denominator: 1, reason: "fields-missing", completeness: 0.5 });
  });
  test("rejected first, it is not followed up at all", async () => {
    const rejected: Life = {
      ...critical,
      steps: [
        ["submitted", after(1)],
        ["rejected", after(2)],
      ],
    };
    expect(await answer([baseline("b1", "12", "2024", 60)], [rejected])).toMatchObject({ reason: "median-not-reached", value: null });
  });
});
