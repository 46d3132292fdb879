// What `pimpasa kpi` answers beside plain figures: changes, targets, records, the catalogue; and what it says to bad questions.
import { describe, expect, test } from "vitest";
import { offices, pimpasa, scratch, write } from "./command.ts";

const villages = "id,regionCode,name\nv1,53.04.01.2001,Desa Contoh 001\nv2,53.04.01.2002,Desa Contoh 002\n";
const days = ["2025-01-10", "2025-01-20", "2025-04-10", "2025-04-11", "2025-04-12"];
const files = {
  "offices.csv": offices,
  "villages.csv": villages,
  "designations.csv": "id,villageId,officeId,from\nd1,v1,k1,2024-11-04\nd2,v2,k1,2025-05-01\n",
  "activities.csv": `id,kind,villageId,day,participants\n${days.map((day, i) => `x${i},awareness-session,v1,${day},10`).join("\n")}\n`,
  "targets.csv":
    "id,kpi,period,value,source\nt1,education-sessions,2025-Q2,0,Contoh\nt2,participants,2025-Q2,1000000000000000,Contoh\nt3,designated-villages,2025,2,Contoh\n",
};
const data = write(scratch(), files);
const kpi = (...args: readonly string[]) => pimpasa(["kpi", ...args, "--lang", "en"]);
const rowsOf = async (...args: readonly string[]) => {
  const { out, err, code } = await kpi(...args, "--format", "json");
  expect(code).toBe(0);
  return { rows: JSON.parse(out) as Record<string, unknown>[], err };
};

describe("changes", () => {
  const ask = [data, "--period", "2025-Q2", "--kpi", "education-sessions,designated-villages"];
  test.each([
    ["--compare previous", ["--compare", "previous"], "2025-Q1", [2, 3, 1]],
    ["--compare last-year", ["--compare", "last-year"], "2024-Q2", [0, 3, null]],
    ["--baseline", ["--baseline", "2025-Q1"], "2025-Q1", [2, 3, 1]],
  ])("%s has both values", async (_, more, period, [before, now, difference]) => {
    const { rows, err } = await rowsOf(...ask, ...more);
    expect(err).toContain(`${period} → 2025-Q2`);
    expect(rows[0]).toMatchObject({ kpi: "education-sessions", before: { period, value: before }, now: { value: now }, difference });
  });
  test("in the text each has its difference, or why there is none; in CSV its status", async () => {
    const { out } = await kpi(...ask, "--compare", "previous");
    expect(out).toMatch(/KPI +Before +Now +Change +Remark\nEducation sessions +2 +3 +\+1\nDesignated villages +1 +2 +\+1\n/);
    expect((await kpi(...ask, "--compare", "last-year")).out).toMatch(/Education sessions +0 +3 +– +The data begins only after/);
    expect((await kpi(...ask, "--compare", "previous", "--format", "csv")).out).toMatch(
      /beforeStatus,nowPeriod.*\neducation-sessions,2025-Q1,2,2,,ok,2025-Q2,3,3,,ok,1,0\.5,\n/,
    );
    expect((await pimpasa(["kpi", ...ask, "--compare", "previous"])).out).toMatch(/Indikator +Sebelumnya +Sekarang +Perubahan/);
  });
});

describe("targets", () => {
  test("stand beside the figures: 0 is met, 1e15 is not, and a stock has that of the year", async () => {
    const ask = [data, "--period", "2025-Q2", "--kpi", "education-sessions,participants,designated-villages"];
    const { rows } = await rowsOf(...ask);
    expect(rows).toMatchObject([
      { value: 3, target: 0, rating: "met" },
      { value: 30, target: 1e15, rating: "missed" },
      { value: 2, target: 2, rating: "met" },
    ]);
    expect((await kpi(...ask)).out).toMatch(/Target.*\n.*0 \(met\)\n.*1,000,000,000,000,000 \(missed\)\n.*2 \(met\)\n/);
  });
  test("a period that is not over is measured by what is expected by now", async () => {
    const { rows } = await rowsOf(data, "--period", "2025-Q2", "--as-of", "2025-04-10", "--kpi", "participants");
    expect(rows[0]).toMatchObject({ status: "incomplete", reason: "period-partial", value: 10, rating: "missed" });
    expect(rows[0]?.expectedByNow).toBeCloseTo((1e15 * 10) / 91, 0);
  });
  test("without any there is no column for them", async () => {
    expect((await kpi(data, "--period", "2025-Q1", "--kpi", "education-sessions")).out).not.toContain("Target");
  });
});

describe("evidence", () => {
  const ask = [data, "--period", "2025-Q2", "--kpi", "education-sessions", "--by", "month", "--evidence", "numerator"];
  test("names the records behind each row, in one's own scope", async () => {
    const { rows } = await rowsOf(...ask, "--view", "operational");
    const records = [{ table: "activities", ids: ["x2", "x3", "x4"], amounts: [1, 1, 1] }];
    expect(rows.map(({ by, evidence }) => [by, evidence])).toEqual([
      [{}, records],
      [{ month: "2025-04" }, records],
      [{ month: "2025-05" }, []],
      [{ month: "2025-06" }, []],
    ]);
    expect((await kpi(...ask, "--view", "operational", "--format", "csv")).out).toMatch(
      /^kpi,month,part,table,id,amount\neducation-sessions,,numerator,activities,x2,1\n/,
    );
    expect((await kpi(...ask, "--view", "operational")).out).toMatch(/Month +Table +Record +Amount\n\(all\) +activities +x2 +1\n/);
  });
  test("is never published", async () => {
    const { err, code } = await kpi(...ask);
    expect([err, code]).toEqual([expect.stringMatching(/add --view operational/), 2]);
  });
});

describe("--list", () => {
  test.each(["id", "en"])("shows the catalogue in %s without any data", async (language) => {
    const question = language === "id" ? "Berapa desa yang dibina?" : "How many villages are mentored?";
    expect((await pimpasa(["kpi", "--list", "--lang", language])).out).toContain(question);
    const list = JSON.parse((await pimpasa(["kpi", "--list", "--format", "json", "--lang", language])).out) as {
      id: string;
      question: string;
    }[];
    expect(list.find(({ id }) => id === "designated-villages")).toMatchObject({ question, unit: { code: "villages" } });
    expect((await pimpasa(["kpi", "--list", "--format", "csv", "--lang", language])).out).toMatch(/^id,question,unit,formula,source\n/);
  });
});

test("rows that need not add up say so, in JSON too", async () => {
  const { rows, err } = await rowsOf(data, "--period", "2025", "--kpi", "education-sessions,participants", "--by", "province");
  expect(err).toMatch(/a breakdown by province need not add up/);
  const marks = rows.filter(({ by }) => Object.keys(by as object).length > 0).map(({ kpi: id, overlapping }) => [id, overlapping]);
  expect(new Map(marks as [string, unknown][])).toEqual(
    new Map([
      ["education-sessions", ["province"]],
      ["participants", undefined],
    ]),
  );
});

describe("questions that cannot be answered so", () => {
  const period = ["--period", "2025-Q2"];
  test.each([
    ["no folder", period, /missing required argument 'DIR'/],
    ["a period of no days", [data, "--period", "2025-07-02..2025-07-01"], /--period: .*2025-07-02\.\.2025-07-01/],
    ["a baseline that is none", [data, ...period, "--baseline", "once"], /--baseline: "once" is no period/],
    ["a baseline in the future", [data, ...period, "--baseline", "2030"], /--baseline: 2030 is not over by 2025-06-30; choose an earlier/],
    ["a day that has not come", [data, "--period", "2025", "--as-of", "2999-01-01"], /--as-of: 2999-01-01 has not come; today is \d{4}-/],
    [
      "two comparisons",
      [data, ...period, "--baseline", "2024", "--compare", "previous"],
      /--compare and --baseline cannot be used together/,
    ],
    ["changes by month", [data, ...period, "--compare", "previous", "--by", "month"], /leave it out of --by/],
    ["a week without a counterpart", [data, "--period", "2026-W53", "--compare", "last-year"], /choose a period with --baseline/],
    ["a comparison that is none", [data, ...period, "--compare", "tomorrow"], /previous, last-year/],
    ["evidence of all KPIs", [data, ...period, "--evidence", "numerator", "--view", "operational"], /name one KPI with --kpi/],
  ] as const)("%s", async (_, args, message) => {
    const { err, code, out } = await kpi(...args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toMatch(/\n\s+at |unexpected/);
  });
  test("a period in the future has no figures, and says why", async () => {
    const { rows } = await rowsOf(data, "--period", "2030", "--as-of", "2025-06-30", "--kpi", "education-sessions");
    expect(rows).toMatchObject([{ status: "not-computable", reason: "period-not-begun", value: null }]);
    const compared = await rowsOf(
      data,
      "--period",
      "2030",
      "--as-of",
      "2025-06-30",
      "--kpi",
      "education-sessions",
      "--compare",
      "previous",
    );
    expect(compared.rows).toMatchObject([{ difference: null, obstacle: "before-without-value" }]);
  });
  test("a period that goes on beyond today is answered as known today", async () => {
    const { rows } = await rowsOf(data, "--period", "2025-01-01..2999-12-31", "--kpi", "designated-villages");
    expect(rows[0]?.asOf).toMatch(/^20\d\d-/);
    expect((await rowsOf(data, "--period", "2999", "--kpi", "designated-villages")).rows).toMatchObject([{ reason: "period-not-begun" }]);
  });
  test("a period before the data is said to be so", async () => {
    expect((await kpi(data, "--period", "2023", "--kpi", "designated-villages")).err).toMatch(/the data begins on 4 Nov 2024\. .*not 0/);
    expect((await kpi(data, "--period", "2025", "--kpi", "designated-villages")).err).not.toMatch(/the data begins/);
  });
  test("a breakdown that does not apply is said to be so, beside the total", async () => {
    const { rows } = await rowsOf(data, "--period", "2025", "--kpi", "designated-villages", "--by", "topic");
    expect(rows).toMatchObject([
      { by: {}, value: 2 },
      { by: { topic: "*" }, reason: "breakdown-not-applicable", value: null },
    ]);
  });
  test.each([0, 1])("of %i villages every row is a figure or says why not", async (count) => {
    const few = write(scratch(), {
      ...files,
      "villages.csv": `${villages
        .split("\n")
        .slice(0, 1 + count)
        .join("\n")}\n`,
    });
    for (const more of [[], ["--by", "village"], ["--compare", "previous"]])
      expect((await rowsOf(few, "--period", "2025-Q2", ...more)).rows.length).toBeGreaterThan(0);
    const { rows } = await rowsOf(few, "--period", "2025-Q2", "--kpi", "designated-villages,assigned-villages");
    expect(rows[0]).toMatchObject({ value: count });
    expect(rows[1]).toMatchObject({ status: "not-computable" });
  });
});
