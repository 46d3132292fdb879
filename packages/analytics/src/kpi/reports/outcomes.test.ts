// Worked by hand: what became of reports, whether they can be accounted for, and indications by population.
import { readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { type Life, reportTables, type Step } from "../../../test/report-lives.ts";
import { figuresOf, programme, rowsOf, villages, worked } from "../../../test/worked.ts";
import { describeKpi } from "../describe-kpi.ts";
import { completeTrail } from "./complete-trail.ts";
import { indicationsPer10000 } from "./indications-per-10000.ts";
import { rejectedShare } from "./rejected-share.ts";
import { returnedShare } from "./returned-share.ts";

const datasetOf = (...lives: Life[]) => worked(reportTables(lives));
const march = { period: "2025-03" } as const;
const submitted: Step = ["submitted", "2025-03-03T08:00+07:00"];
const life = (id: string, ...steps: Step[]): Life => ({ id, village: "west", steps: [submitted, ...steps] });

test.each([returnedShare, rejectedShare, completeTrail])("$definition.id: of no report there is no share", async (one) => {
  expect(rowsOf(await datasetOf(), one, march)[0]).toMatchObject({ reason: "denominator-zero", numerator: 0, denominator: 0 });
});

test("a report is returned once, however often; what was recorded later is not known yet", async () => {
  const dataset = await datasetOf(
    life("r1", ["returned", "2025-03-04T08:00+07:00"], ["submitted", "2025-03-05T08:00+07:00"], ["returned", "2025-03-06T08:00+07:00"]),
    life("r2", ["rejected", "2025-03-04T08:00+07:00", "2025-04-10T08:00+07:00"]),
  );
  expect(figuresOf(dataset, returnedShare, march)).toEqual([["all", 1, 2]]);
  expect(figuresOf(dataset, rejectedShare, march)).toEqual([["all", 0, 2]]);
  expect(figuresOf(dataset, rejectedShare, { ...march, asOf: "2025-04-10" })).toEqual([["all", 1, 2]]);
});

describe("a complete trail", () => {
  const verified: Step = ["verified", "2025-03-04T08:00+07:00"];
  test.each<readonly [what: string, steps: readonly Step[], isComplete: number]>([
    ["submitted only", [], 1],
    ["lawful to the end", [verified, ["in-progress", "2025-03-05T08:00+07:00"], ["completed", "2025-03-06T08:00+07:00"]], 1],
    ["verified after a rejection", [["rejected", "2025-03-03T09:00+07:00"], verified], 0],
    ["completed without follow-up", [verified, ["completed", "2025-03-06T08:00+07:00"]], 0],
    ["a step before the submission", [["verified", "2025-03-02T08:00+07:00"]], 0],
    [
      "recorded in another order",
      [
        ["verified", "2025-03-04T08:00+07:00", "2025-03-09T08:00+07:00"],
        ["in-progress", "2025-03-05T08:00+07:00"],
      ],
      0,
    ],
  ])("%s", async (_, steps, isComplete) => {
    expect(figuresOf(await datasetOf(life("r1", ...steps)), completeTrail, march)).toEqual([["all", isComplete, 1]]);
  });
  test("without a history, or with one that begins at another time, there is none", async () => {
    const { reports, reportEvents } = reportTables([life("r1"), life("r2")]);
    const [first] = reportEvents;
    const dataset = await worked({ reports, reportEvents: [{ ...first, at: "2025-03-03T08:01+07:00" }] });
    expect(figuresOf(dataset, completeTrail, march)).toEqual([["all", 0, 2]]);
  });
  test("refused rows count where their village and time can be read, in their month and province", async () => {
    const { reports, reportEvents } = reportTables([life("r1")]);
    const refused = [
      { id: "r2", villageId: "west", category: "nonsense", submittedAt: "2025-03-31T23:59+07:00" },
      { id: "r1", villageId: "middle", category: "wna", submittedAt: "2025-04-01T00:00+08:00" },
      { id: "r3", villageId: "west", category: "wna", submittedAt: "yesterday" },
    ];
    const { dataset, rejected } = await readDataset({ villages, reports: [...reports, ...refused], reportEvents }, { programme });
    expect(rejected).toHaveLength(3);
    expect(figuresOf(dataset, completeTrail, { ...march, by: "province" })).toEqual([
      ["all", 1, 2],
      ["12", 1, 2],
    ]);
    expect(figuresOf(dataset, completeTrail, { period: "2025-04" })).toEqual([["all", 0, 1]]);
    // What a refused row says of its category is not relied on.
    expect(figuresOf(dataset, completeTrail, { ...march, by: "category" }).find(([key]) => key === "wna")).toEqual(["wna", 1, 1]);
    expect(rowsOf(dataset, completeTrail, march)[0]).toMatchObject({ status: "incomplete", reason: "rows-rejected", completeness: 1 / 4 });
  });
});

describe("indications per 10,000 residents", () => {
  const population = (id: string, regionCode: string, period: string, value: number) => ({
    id,
    indicator: "population",
    regionCode,
    period,
    value,
    unit: "persons",
    source: "Contoh",
  });
  const indication = (id: string, village: string, at: string): Life => ({
    id,
    village,
    category: "indikasi_tppo_pmi",
    steps: [["submitted", at]],
  });
  const tables = {
    designations: [
      { id: "d1", villageId: "west", officeId: "belawan", from: "2024-01-01" },
      { id: "d2", villageId: "middle", officeId: "atambua", from: "2025-04-01" },
      { id: "d3", villageId: "east", officeId: "kupang", from: "2025-01-01" },
    ],
    observations: [
      population("b1", "12.07.99.2001", "2023", 1000),
      population("b2", "53.04.99.2001", "2025", 3650),
      population("b3", "12.07.99.2001", "2025-07", 2000),
    ],
  };
  test("only designated days with known residents count, in both numbers; a leap year is a year", async () => {
    const lives = [
      indication("r1", "west", "2025-03-03T08:00+07:00"),
      indication("r2", "middle", "2025-03-31T23:59+08:00"), // a day before its designation
      indication("r3", "middle", "2025-04-01T00:00+08:00"),
      indication("r4", "east", "2025-05-01T08:00+09:00"), // nobody knows the residents
    ];
    const dataset = await worked({ ...tables, ...reportTables(lives) });
    const rows = rowsOf(dataset, indicationsPer10000, { period: "2025", by: "province" });
    // West: 181 days with 1,000 and 184 with 2,000 residents. Middle: 3,650 residents from April on, 275 days.
    const west = (181 * 1000 + 184 * 2000) / 365;
    expect(rows.map(({ by, numerator, denominator, reason }) => [by.province ?? "all", numerator, denominator, reason])).toEqual([
      ["all", 2, (181 * 1000 + 184 * 2000 + 275 * 3650) / 365, "observation-missing"],
      ["12", 1, west, null],
      ["53", 1, 2750, null],
      ["91", null, null, "observation-missing"],
    ]);
    expect(rows[1]?.value).toBeCloseTo(10_000 / west, 9);
    expect(rows[0]?.completeness).toBeCloseTo((365 + 275) / (365 + 275 + 365), 12);
    expect(rowsOf(dataset, indicationsPer10000, { period: "2024", by: "province" })[1]).toMatchObject({ value: 0, denominator: 1000 });
  });
  test("says that it is an effect of enforcement, and that it is not published below the regency", () => {
    const { publishedDownTo } = indicationsPer10000.definition;
    expect([describeKpi(indicationsPer10000, "en").formula, describeKpi(indicationsPer10000, "id").formula]).toEqual([
      expect.stringContaining("enforcement and awareness"),
      expect.stringContaining("penegakan dan kesadaran"),
    ]);
    expect(publishedDownTo).toBe("regency");
  });
});
