// What needs a decision, on a programme small enough to be counted by hand.
import { assignedVillages, redFlags } from "@pimpasa/analytics";
import { readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { events, hostile, modelOf, people, programme } from "../../test/small-programme.ts";

describe("the lists", () => {
  test("overdue reports: a line an office, the critical category first", async () => {
    const { overdue } = (await modelOf(events, { programme })).attention;
    expect(overdue.columns).toEqual(["Office", "Indication of trafficking or non-procedural migration", "Foreign national", "Total"]);
    expect(overdue.rows).toEqual([
      ["Kantor Imigrasi Contoh 001", "1", "0", "1"],
      [hostile, "0", "2", "2"],
    ]);
    expect(overdue.summary).toMatch(/^3 reports, 1 of them/);
  });
  test("leaderless villages: the longest first, and who has only support", async () => {
    const { leaderless } = (await modelOf(events, { programme })).attention;
    expect(leaderless.rows).toEqual([
      ["Desa Contoh 003", "53.04.99, 53.04", hostile, "15 Jan 2025 (support only)"],
      [hostile, "53.04.99, 53.04", "Kantor Imigrasi Contoh 001", "2 May 2025"],
    ]);
  });
  test("silent villages and offices without an officer", async () => {
    const { silent, unstaffed } = (await modelOf(events, { programme })).attention;
    expect(silent.rows).toEqual([[hostile, "53.04.99, 53.04", "Kantor Imigrasi Contoh 001", "1 Jan 2025"]]);
    expect(unstaffed.rows).toEqual([
      [hostile, "1"],
      ["Kantor Imigrasi Contoh 003", "0"],
    ]);
  });
  test("agree with the KPIs, which count the same in another way", async () => {
    const { dataset } = await readDataset(events, { programme });
    const { attention } = await modelOf(events, { programme });
    const [led] = assignedVillages(dataset, { period: "2025-Q2" });
    expect(attention.leaderless.total).toBe((led?.denominator ?? 0) - (led?.numerator ?? 0));
    const [flags] = redFlags(dataset, { period: "2025-Q2", view: "operational" });
    expect(attention.overdue.rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(flags?.value);
  });
  test("belong to the last day of the period, though facts are known for longer", async () => {
    const later = {
      ...events,
      designations: [...events.designations.slice(0, 2), { id: "d4", villageId: "v3", officeId: "k1", from: "2025-07-02" }],
    };
    const model = await modelOf(later, { programme, asOf: "2025-07-20" });
    expect(model.attention.leaderless.rows.map(([name]) => name)).toEqual([hostile]);
    expect(model.head.asOf).toBe("As of 30 Jun 2025, from data up to 20 Jul 2025");
    expect(model.head.sentences[0]).toMatch(/^State on 30 Jun 2025: 2 mentored villages/);
  });
});

describe("a list that cannot be made is no empty list", () => {
  test("where the assignments or the designations were not supplied", async () => {
    expect((await modelOf(people)).attention.leaderless.unavailable).toBe("Not computable: assignments.csv not supplied.");
    const { designations, ...others } = people;
    expect(designations).toHaveLength(3);
    expect((await modelOf({ ...others, assignments: [] })).attention.leaderless.unavailable).toMatch(/designations\.csv not supplied/);
  });
  test("where no village was mentored for 90 days", async () => {
    const { silent } = (await modelOf(events, { programme, period: "2025-02" })).attention;
    expect(silent).toMatchObject({ rows: [], unavailable: "Not computable: the denominator is 0." });
  });
  test("where no service level says what is overdue", async () => {
    expect((await modelOf(events)).attention.overdue.unavailable).toMatch(/no policy profile/);
  });
  test("an empty one says nothing but that", async () => {
    const all = {
      ...events,
      postings: ["k1", "k2", "k3"].map((officeId, i) => ({ id: `p${i}`, officerId: `o${i}`, officeId, from: "2025-01-01" })),
    };
    const officers = [{ id: "o0" }, { id: "o1" }, { id: "o2" }];
    expect((await modelOf({ ...all, officers }, { programme })).attention.unstaffed).toMatchObject({
      rows: [],
      summary: null,
      unavailable: null,
    });
  });
});

test("a village whose assignment was rejected may stand in the list wrongly, and it says so", async () => {
  const assignments = [{ ...events.assignments[0], from: "01/01/2025" }];
  const { leaderless } = (await modelOf({ ...events, assignments }, { programme })).attention;
  expect(leaderless.rows.map(([name]) => name)).toContain("Desa Contoh 001");
  expect(leaderless.remarks).toEqual(["This list may be wrong or incomplete: rows of assignments.csv were rejected when read."]);
});
