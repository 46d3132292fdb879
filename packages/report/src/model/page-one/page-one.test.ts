// What needs a decision, on a programme small enough to be counted by hand.
import { assignedVillages, redFlags } from "@pimpasa/analytics";
import { readDataset } from "@pimpasa/core";
import { describe, expect, test } from "vitest";
import { blockOf, events, hostile, modelOf, people, programme, rowsOf } from "../../../test/small-programme.ts";

describe("the lists", () => {
  test("overdue reports: one line each with office and hours over, the critical category first", async () => {
    const model = await modelOf(events, { programme });
    // Due 48 hours after submission at 10:00; until midnight at the end of 30 June: 27 days and 14 hours, a day less for each day later.
    expect(rowsOf(model, "overdue-reports")).toEqual([
      [
        "r1",
        "Indication of trafficking or non-procedural migration",
        "Desa Contoh 001",
        "Kantor Imigrasi Contoh 001",
        "verification",
        "662 (27 days)",
      ],
      ["r2", "Foreign national", "Desa Contoh 003", hostile, "verification", "638 (26 days)"],
      ["r3", "Foreign national", "Desa Contoh 003", hostile, "verification", "614 (25 days)"],
    ]);
    expect(blockOf(model, "overdue-reports").caption).toMatch(/^3 reports, 1 of them/);
  });
  test("a report of a village that nobody mentors any more still waits", async () => {
    const designations = events.designations.map((one) => (one.id === "d3" ? { ...one, to: "2025-06-20" } : one));
    const rows = rowsOf(await modelOf({ ...events, designations }, { programme }), "overdue-reports");
    expect(rows.map(([id, , , office]) => [id, office])).toContainEqual(["r2", "None (office)"]);
  });
  test("leaderless villages: the longest first, and who has only support", async () => {
    expect(rowsOf(await modelOf(events, { programme }), "leaderless-villages")).toEqual([
      ["Desa Contoh 003", "53.04.99, 53.04", hostile, "15 Jan 2025 (support only)"],
      [hostile, "53.04.99, 53.04", "Kantor Imigrasi Contoh 001", "2 May 2025"],
    ]);
  });
  test("silent villages and offices without an officer", async () => {
    const model = await modelOf(events, { programme });
    expect(rowsOf(model, "silent-villages")).toEqual([[hostile, "53.04.99, 53.04", "Kantor Imigrasi Contoh 001", "1 Jan 2025"]]);
    expect(rowsOf(model, "unstaffed-offices")).toEqual([
      [hostile, "1"],
      ["Kantor Imigrasi Contoh 003", "0"],
    ]);
  });
  test("villages without a session in the quarter of the day, and the days that are left", async () => {
    const model = await modelOf(events, { programme, asOf: "2025-06-10" });
    expect(rowsOf(model, "sessions-due").map(([name]) => name)).toEqual(["Desa Contoh 001", hostile, "Desa Contoh 003"]);
    expect(blockOf(model, "sessions-due").caption).toMatch(/^3 villages .*; 20 days left until 30 Jun 2025/);
    expect(rowsOf(await modelOf(events, { programme }), "sessions-due").map(([name]) => name)).toEqual([hostile, "Desa Contoh 003"]);
  });
  test("offices with most that waits, with their numbers", async () => {
    // k1 has one overdue report, one village without a lead and one silent; k2 two overdue and one without a lead.
    expect(rowsOf(await modelOf(events, { programme }), "offices-in-need")).toEqual([
      ["Kantor Imigrasi Contoh 001", "2", "1", "1", "1", "1", "3"],
      [hostile, "1", "0", "2", "1", "0", "3"],
    ]);
  });
  test("agree with the KPIs, which count the same in another way", async () => {
    const { dataset } = await readDataset(events, { programme });
    const model = await modelOf(events, { programme });
    const [led] = assignedVillages(dataset, { period: "2025-Q2" });
    expect(blockOf(model, "leaderless-villages").rows).toHaveLength((led?.denominator ?? 0) - (led?.numerator ?? 0));
    const [flags] = redFlags(dataset, { period: "2025-Q2", view: "operational" });
    expect(blockOf(model, "overdue-reports").rows).toHaveLength(flags?.value ?? 0);
  });
  test("belong to the last day of the period, though facts are known for longer", async () => {
    const later = {
      ...events,
      designations: [...events.designations.slice(0, 2), { id: "d4", villageId: "v3", officeId: "k1", from: "2025-07-02" }],
    };
    const model = await modelOf(later, { programme, asOf: "2025-07-20" });
    expect(rowsOf(model, "leaderless-villages").map(([name]) => name)).toEqual([hostile]);
    expect(model.head.asOf).toBe("As of 30 Jun 2025, from data up to 20 Jul 2025");
    expect(model.head.sentences[0]).toMatch(/^State on 30 Jun 2025: 2 mentored villages/);
  });
});

describe("what is asked of whoever decides", () => {
  test("is a sentence for each list that is not empty, the gravest first", async () => {
    expect((await modelOf(events, { programme })).pageOne.decisions.map((one) => one.split(",")[0])).toEqual([
      "Follow up 3 overdue reports",
      "Post an officer to 2 offices",
      "Name a lead officer for 2 villages",
      "Contact 1 silent village",
      "Find out why 2 villages had no education session in the quarter that is over",
      "Settle 1 row or error in the data",
    ]);
  });
  test("is said to be nothing only where all of it is known", async () => {
    const empty = ["offices", "officers", "postings", "villages", "designations", "assignments", "activities", "reports", "reportEvents"];
    const nothing = Object.fromEntries(empty.map((table) => [table, []]));
    expect((await modelOf(nothing)).pageOne.decisions).toEqual([
      "As far as can be told nothing waits for a decision; some lists cannot be made.",
    ]);
  });
  test("begins with the files that help most where more than half of the KPIs lack one", async () => {
    expect((await modelOf(people)).pageOne.decisions.at(-1)).toMatch(/^Supply activities\.csv first: \d+ KPIs lack nothing else\./);
  });
});

test("a session is planned only while the quarter lasts", async () => {
  const { pageOne } = await modelOf(events, { programme, asOf: "2025-06-10" });
  expect(pageOne.decisions).toContain("Plan an education session in 3 villages.");
});

describe("the publication view", () => {
  test("names no village, no report and nobody who waits", async () => {
    const model = await modelOf(events, { programme, view: "publication" });
    expect(model.pageOne.blocks.map(({ id }) => id)).toEqual(["to-be-decided", "key-figures"]);
    expect(model.pageOne.decisions).toEqual([]);
    expect(JSON.stringify(model)).not.toMatch(/Desa Contoh 00\d|"r[123]"/);
  });
});

describe("a list that cannot be made is no empty list", () => {
  test("where the assignments or the designations were not supplied", async () => {
    const leaderless = async (...options: Parameters<typeof modelOf>) =>
      blockOf(await modelOf(...options), "leaderless-villages").unavailable;
    expect(await leaderless(people)).toBe("Not computable: assignments.csv not supplied.");
    const { designations, ...others } = people;
    expect(designations).toHaveLength(3);
    expect(await leaderless({ ...others, assignments: [] })).toMatch(/designations\.csv not supplied/);
  });
  test("where no village was mentored for 90 days", async () => {
    expect(blockOf(await modelOf(events, { programme, period: "2025-02" }), "silent-villages")).toMatchObject({
      rows: [],
      unavailable: "Not computable: the denominator is 0.",
    });
  });
  test("where no service level says what is overdue", async () => {
    expect(blockOf(await modelOf(events), "overdue-reports").unavailable).toMatch(/No policy profile/);
  });
  test("an empty one says nothing but that", async () => {
    const all = {
      ...events,
      postings: ["k1", "k2", "k3"].map((officeId, i) => ({ id: `p${i}`, officerId: `o${i}`, officeId, from: "2025-01-01" })),
    };
    const officers = [{ id: "o0" }, { id: "o1" }, { id: "o2" }];
    expect(blockOf(await modelOf({ ...all, officers }, { programme }), "unstaffed-offices")).toMatchObject({
      rows: [],
      caption: null,
      unavailable: null,
    });
  });
});

test("a village whose assignment was rejected may stand in the list wrongly, and it says so", async () => {
  const assignments = [{ ...events.assignments[0], from: "01/01/2025" }];
  const model = await modelOf({ ...events, assignments }, { programme });
  expect(rowsOf(model, "leaderless-villages").map(([name]) => name)).toContain("Desa Contoh 001");
  expect(blockOf(model, "leaderless-villages").remarks).toEqual([
    "This list may be wrong or incomplete: rows of assignments.csv were rejected when read.",
  ]);
  expect(rowsOf(model, "waiting-rows")).toContainEqual([
    "Rows rejected from assignments.csv",
    "1",
    "Correct them with pimpasa check --rejected and read again",
  ]);
});

test("errors between records are told in words, at most three of them", async () => {
  const postings = [1, 2, 3, 4].map((n) => ({ id: `p${n}`, officerId: "o1", officeId: "k1", from: `2025-01-0${n}` }));
  const { remarks } = blockOf(await modelOf({ ...events, postings }, { programme }), "waiting-rows");
  expect(remarks).toHaveLength(3);
  for (const remark of remarks) expect(remark).toMatch(/^Officer o1 is posted to two/);
});
