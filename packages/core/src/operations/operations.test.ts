// Each operation by an example worked by hand, on the programme of test/operations/programme.json: what it changes, what it
// says, and what it refuses.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDataset } from "../read-dataset.ts";
import type { Result } from "../result.ts";
import { applyPlan } from "./apply-plan.ts";
import { assign } from "./assign.ts";
import { designate } from "./designate.ts";
import { endPosting } from "./end-posting.ts";
import { handOver } from "./hand-over.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import { post } from "./post.ts";
import { type ProgrammeView, programmeView } from "./programme-view.ts";
import { release } from "./release.ts";
import { revoke } from "./revoke.ts";
import { submit } from "./submit.ts";
import { transfer } from "./transfer.ts";

const { programme, tables } = JSON.parse(readFileSync(new URL("../../test/operations/programme.json", import.meta.url), "utf8"));
const view = programmeView((await readDataset(tables, { programme })).dataset);
const decree = "SK-9";

type Planned = Result<Plan, readonly Refusal[]>;

/** A plan in short: ends as [id, day], new records as [id, from, to], findings as [rule, key], consequences without their code. */
function shortOf(planned: Planned) {
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const { replace, add, findings, resolved, consequences } = planned.value;
  return {
    ends: replace.map(({ after }) => [after.id, after.to]),
    adds: add.map(({ record }) => ("from" in record ? [record.id, record.from, record.to] : [record.id])),
    findings: findings.map(({ rule, key }) => [rule, key]),
    resolved: resolved.map(({ rule, key }) => [rule, key]),
    consequences: consequences.map((one) => [one.consequence, ...Object.values(one.params)]),
  };
}

const refusedFor = (planned: Planned) =>
  planned.ok ? [] : planned.error.map((one) => ("problem" in one ? [one.problem, one.argument] : [one.rule, one.key]));

const after = (from: ProgrammeView, planned: Planned): ProgrammeView => {
  const applied = planned.ok ? applyPlan(from.dataset, planned.value) : planned;
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return programmeView(applied.value);
};

describe("transfer", () => {
  test("ends the posting and the assignments, begins the next, and names the village that nobody leads then", () => {
    expect(shortOf(transfer(view, { officerId: "o1", toOfficeId: "k2", day: "2025-07-01", decree, postingId: "p9" }))).toEqual({
      ends: [
        ["p1", "2025-07-01"],
        ["a1", "2025-07-01"],
      ],
      adds: [["p9", "2025-07-01", undefined]],
      findings: [],
      resolved: [],
      consequences: [
        ["assignment-ended", "a1", "o1", "v1", "lead", "2025-07-01"],
        ["village-without-lead", "v1", "2025-07-01", "", ["o2"]],
        // The other officer of the office is posted until 2026-01-01.
        ["office-without-officer", "k1", "2026-01-01", ""],
      ],
    });
  });
  test("back in time, it says which records no longer fit", () => {
    const planned = transfer(view, { officerId: "o1", toOfficeId: "k2", day: "2024-12-31", decree, postingId: "p9" });
    expect(shortOf(planned).findings).toEqual([
      // Held on the day of the transfer by an officer who has just left.
      ["activity-by-other-officer", "t2"],
      ["activity-by-other-officer", "t3"],
      ["report-by-other-officer", "e10"],
    ]);
  });
  test("keeps an assignment to a village that the new office designates on that day", () => {
    const revoked = after(view, revoke(view, { designationId: "d2", day: "2025-03-01" }));
    const moved = after(revoked, designate(revoked, { designationId: "d9", villageId: "v2", officeId: "k2", day: "2025-03-01", decree }));
    const planned = transfer(moved, { officerId: "o2", toOfficeId: "k2", day: "2025-03-01", decree, postingId: "p9" });
    expect(shortOf(planned).ends).toEqual([
      ["p2", "2025-03-01"],
      ["a2", "2025-03-01"],
    ]);
  });
  test.each([
    ["to where the officer is", { toOfficeId: "k1" }, [["officer-posted-there", "toOfficeId"]]],
    ["to an office that is closed by then", { toOfficeId: "k3", day: "2026-01-01" }, [["office-not-open", "p9"]]],
    ["of an officer who is posted nowhere", { officerId: "o4" }, [["officer-not-posted", "officerId"]]],
    ["on the first day of the posting", { day: "2024-01-01" }, [["record-not-begun", "day"]]],
    ["on a day that there is not", { day: "2025-02-29" }, [["argument-invalid", "day"]]],
    ["under an id that is taken", { postingId: "p2" }, [["id-taken", "postingId"]]],
    [
      "of and to what is not there",
      { officerId: "o9", toOfficeId: "k9" },
      [
        ["record-unknown", "officerId"],
        ["record-unknown", "toOfficeId"],
      ],
    ],
  ])("is refused %s", (_, change, expected) => {
    const args = { officerId: "o1", toOfficeId: "k2", day: "2025-07-01", decree, postingId: "p9", ...change };
    expect(refusedFor(transfer(view, args))).toEqual(expected);
  });
});

describe("days on which calendars go wrong", () => {
  test.each([
    // Its village gets a lead on 1 March only.
    ["2024-02-29", [["assignment-outside-posting", "a3"]]],
    ["2025-02-29", [["argument-invalid", "day"]]],
    ["2024-12-31", []],
    ["2024-12-32", [["argument-invalid", "day"]]],
    // d2 is in force up to the day before 31 December.
    ["2025-12-30", []],
    ["2025-12-31", [["record-ended", "day"]]],
  ])("a designation ends on %s: refused for %j", (day, expected) => {
    expect(refusedFor(revoke(view, { designationId: "d2", day }))).toEqual(expected);
  });
  test("a record that began on 29 February ends on 1 March at the earliest", () => {
    expect(refusedFor(revoke(view, { designationId: "d3", day: "2024-02-29" }))).toEqual([["record-not-begun", "day"]]);
    expect(shortOf(revoke(view, { designationId: "d3", day: "2024-03-01" })).ends).toEqual([["d3", "2024-03-01"]]);
  });
});

describe("designate and revoke", () => {
  test("a new mentored village has nobody who leads it", () => {
    const planned = designate(view, { designationId: "d9", villageId: "v3", officeId: "k3", day: "2025-01-01", until: "2025-12-31" });
    expect(shortOf(planned)).toMatchObject({
      adds: [["d9", "2025-01-01", "2025-12-31"]],
      findings: [["decree-missing", "d9"]],
      consequences: [["village-without-lead", "v3", "2025-01-01", "2025-12-31", []]],
    });
  });
  test.each([
    ["while another office designates the village", { villageId: "v1" }, ["designation-overlap"]],
    ["outside the working area of the office", { villageId: "v3" }, ["regency-outside-working-area"]],
    ["for longer than the office is open", { villageId: "v3", officeId: "k3" }, ["office-not-open"]],
    ["the wrong way round", { villageId: "v3", officeId: "k3", until: "2024-06-01" }, ["argument-invalid"]],
  ])("is refused %s", (_, change, expected) => {
    const args = { designationId: "d9", officeId: "k1", day: "2025-01-01", decree, ...change };
    expect(refusedFor(designate(view, args)).map(([code]) => code)).toEqual(expect.arrayContaining(expected));
  });
  test("revoking ends the assignments that go on, and leaves no village to be led", () => {
    expect(shortOf(revoke(view, { designationId: "d1", day: "2025-07-01" }))).toMatchObject({
      ends: [
        ["d1", "2025-07-01"],
        ["a1", "2025-07-01"],
        ["a2", "2025-07-01"],
      ],
      consequences: [
        ["assignment-ended", "a1", "o1", "v1", "lead", "2025-07-01"],
        ["assignment-ended", "a2", "o2", "v1", "support", "2025-07-01"],
        ["village-not-designated", "v1", "2025-07-01", ""],
      ],
    });
  });
  test("the next designation of the village goes on", () => {
    const renewed = after(view, designate(view, { designationId: "d9", villageId: "v2", officeId: "k1", day: "2025-12-31", decree }));
    expect(shortOf(revoke(renewed, { designationId: "d2", day: "2025-09-01" })).consequences).toEqual([
      ["village-not-designated", "v2", "2025-09-01", "2025-12-31"],
    ]);
  });
  test("where assignments were not supplied, nothing is said of leads", async () => {
    const { assignments: _, ...others } = tables;
    const without = programmeView((await readDataset(others, { programme })).dataset);
    const args = { designationId: "d9", villageId: "v3", officeId: "k3", day: "2025-01-01", until: "2025-12-31", decree };
    expect(shortOf(designate(without, args)).consequences).toEqual([]);
  });
  test("an assignment that begins on the day or only afterwards keeps the designation from being revoked", () => {
    expect(refusedFor(revoke(view, { designationId: "d2", day: "2024-02-29" }))).toEqual([["assignment-outside-posting", "a3"]]);
    expect(refusedFor(revoke(view, { designationId: "d2", day: "2024-03-01" }))).toEqual([["assignment-outside-posting", "a3"]]);
  });
});

describe("post and endPosting", () => {
  test.each([
    ["before a posting elsewhere that begins later", { officerId: "o1", officeId: "k2", day: "2023-06-01" }, [["posting-overlap", "p1"]]],
    ["up to the day on which it begins", { officerId: "o1", officeId: "k2", day: "2023-06-01", until: "2024-01-01" }, []],
    ["to an office that is not open yet", { officerId: "o4", officeId: "k1", day: "2019-12-31" }, [["office-not-open", "p9"]]],
  ])("a posting %s: refused for %j", (_, args, expected) => {
    expect(refusedFor(post(view, { ...args, decree, postingId: "p9" }))).toEqual(expected);
  });
  test("a posting can take a contradiction away", async () => {
    const assignments = [{ id: "a1", officerId: "o4", villageId: "v4", role: "lead", from: "2024-02-29" }];
    const unlawful = programmeView((await readDataset({ ...tables, assignments }, { programme })).dataset);
    expect(shortOf(post(unlawful, { officerId: "o4", officeId: "k2", day: "2024-02-29", decree, postingId: "p9" }))).toMatchObject({
      findings: [],
      resolved: [["assignment-outside-posting", "a1"]],
    });
  });
  test("an office that has closed is not without an officer", () => {
    const args = { postingId: "p9", officerId: "o4", officeId: "k3", day: "2025-01-01", until: "2025-12-31", decree };
    const planned = endPosting(after(view, post(view, args)), { postingId: "p9", day: "2025-07-01" });
    expect(shortOf(planned).consequences).toEqual([["office-without-officer", "k3", "2025-07-01", "2025-12-31"]]);
    const unlawful = { ...view.dataset, offices: view.dataset.offices.map((office) => ({ ...office, to: "2025-08-01" as never })) };
    expect(shortOf(endPosting(programmeView(unlawful), { postingId: "p3", day: "2025-07-01" })).consequences).toEqual([
      ["office-without-officer", "r1", "2025-07-01", "2025-08-01"],
    ]);
  });
  test("ending it ends the assignments", () => {
    expect(shortOf(endPosting(view, { postingId: "p2", day: "2025-01-01" }))).toMatchObject({
      ends: [
        ["p2", "2025-01-01"],
        ["a2", "2025-01-01"],
        ["a3", "2025-01-01"],
      ],
      consequences: [
        ["assignment-ended", "a2", "o2", "v1", "support", "2025-01-01"],
        ["assignment-ended", "a3", "o2", "v2", "lead", "2025-01-01"],
        ["village-without-lead", "v2", "2025-01-01", "2025-07-01", []],
      ],
    });
  });
});

describe("assign, handOver and release", () => {
  test("handing over leaves no gap and no overlap, and ends the support of the next lead", () => {
    const planned = handOver(view, { villageId: "v1", toOfficerId: "o2", day: "2025-07-01", decree, assignmentId: "a9" });
    // Open like the assignment that it takes over, but the officer is posted until 2026-01-01 only.
    expect(refusedFor(planned)).toEqual([["assignment-outside-posting", "a9"]]);
    const renewed = after(view, post(view, { officerId: "o2", officeId: "k1", day: "2026-01-01", decree, postingId: "p9" }));
    expect(shortOf(handOver(renewed, { villageId: "v1", toOfficerId: "o2", day: "2025-07-01", decree, assignmentId: "a9" }))).toEqual({
      ends: [
        ["a1", "2025-07-01"],
        ["a2", "2025-07-01"],
      ],
      adds: [["a9", "2025-07-01", undefined]],
      findings: [],
      resolved: [],
      consequences: [
        ["assignment-ended", "a1", "o1", "v1", "lead", "2025-07-01"],
        ["assignment-ended", "a2", "o2", "v1", "support", "2025-07-01"],
      ],
    });
  });
  test("handing over lasts as long as the assignment that it takes over, and can be more than an officer may lead", () => {
    expect(shortOf(handOver(view, { villageId: "v2", toOfficerId: "o1", day: "2025-01-01", decree, assignmentId: "a9" }))).toMatchObject({
      adds: [["a9", "2025-01-01", "2025-07-01"]],
      findings: [["officer-over-capacity", "a9"]],
    });
  });
  test.each([
    ["to nobody's village", { villageId: "v4" }, [["village-not-led", "villageId"]]],
    ["after the last day of the lead", { villageId: "v2", day: "2025-07-01" }, [["village-not-led", "villageId"]]],
    ["to the lead", { toOfficerId: "o1" }, [["officer-leads-already", "toOfficerId"]]],
    ["to an officer of a detention house without consent", { toOfficerId: "o3" }, [["assignment-without-consent", "a9"]]],
    ["on the first day of the lead", { day: "2024-01-01" }, [["record-not-begun", "day"]]],
  ])("handing over is refused %s", (_, change, expected) => {
    const args = { villageId: "v1", toOfficerId: "o4", day: "2025-07-01", decree, assignmentId: "a9", ...change };
    expect(refusedFor(handOver(view, args))).toEqual(expected);
  });
  test("an officer of a detention house may lead with consent", () => {
    const args = { villageId: "v1", toOfficerId: "o3", day: "2025-07-01", decree, hostConsent: "SP-1", assignmentId: "a9" };
    expect(refusedFor(handOver(view, args))).toEqual([]);
  });
  test("an assignment fills a gap, and a gap between two leads is a warning", () => {
    const args = { assignmentId: "a9", officerId: "o1", villageId: "v2", role: "lead", decree, until: "2025-12-31" } as const;
    expect(shortOf(assign(view, { ...args, day: "2025-07-01" }))).toMatchObject({ findings: [["officer-over-capacity", "a9"]] });
    expect(shortOf(assign(view, { ...args, day: "2025-07-02" })).findings).toContainEqual(["lead-gap", "a9"]);
    expect(refusedFor(assign(view, { ...args, day: "2025-06-30" }))).toEqual([["lead-overlap", "a9"]]);
  });
  test("releasing the support leaves the lead; releasing the lead says who could take over", () => {
    expect(shortOf(release(view, { assignmentId: "a2", day: "2025-07-01" })).consequences).toHaveLength(1);
    // The one support ends on 31 December.
    expect(shortOf(release(view, { assignmentId: "a1", day: "2025-12-31" })).consequences[1]?.at(-1)).toEqual([]);
    expect(shortOf(release(view, { assignmentId: "a1", day: "2025-07-01" })).consequences[1]).toEqual([
      "village-without-lead",
      "v1",
      "2025-07-01",
      "",
      ["o2"],
    ]);
  });
  test.each([
    [{ assignmentId: "a9", day: "2025-07-01" }, [["record-unknown", "assignmentId"]]],
    [{ assignmentId: "a3", day: "2025-07-01" }, [["record-ended", "day"]]],
  ])("releasing %j is refused for %j", (args, expected) => expect(refusedFor(release(view, args))).toEqual(expected));
});

describe("what was not supplied", () => {
  test("cannot be changed", async () => {
    const nothing = programmeView((await readDataset({})).dataset);
    const args = { officerId: "o1", officeId: "k1", day: "2025-01-01" };
    expect(refusedFor(post(nothing, { ...args, postingId: "p1" }))).toEqual([["table-not-supplied", ""]]);
    expect(refusedFor(revoke(nothing, { designationId: "d1", day: "2025-01-01" }))).toEqual([["table-not-supplied", ""]]);
  });
  test("is not held against a change", async () => {
    const alone = programmeView((await readDataset({ postings: [] })).dataset);
    expect(shortOf(post(alone, { postingId: "p1", officerId: "o1", officeId: "k1", day: "2025-01-01", decree })).findings).toEqual([]);
  });
});

describe("applyPlan", () => {
  const planned = release(view, { assignmentId: "a1", day: "2025-07-01" });
  const plan = planned.ok ? planned.value : undefined;
  test("refuses a plan that does not fit", () => {
    if (plan === undefined) throw new Error("planned");
    const applied = applyPlan(view.dataset, plan);
    const again = applied.ok ? applyPlan(applied.value, plan) : applied;
    expect(again.ok ? [] : again.error.map(({ problem, params }) => [problem, params])).toEqual([
      ["record-changed", { table: "assignments", id: "a1" }],
    ]);
  });
  test("refuses a plan whose ids are taken by now", () => {
    const posted = post(view, { postingId: "p9", officerId: "o4", officeId: "k1", day: "2025-01-01", decree });
    const submitted = submit(view, { reportId: "b9", eventId: "x", villageId: "v1", category: "wna", at: "2025-01-01T08:00+08:00" });
    const twice = [posted, submitted].map((one) => {
      const again = one.ok ? applyPlan(after(view, one).dataset, one.value) : one;
      return again.ok ? [] : again.error.map((refusal) => refusal.params);
    });
    expect(twice).toEqual([
      [{ table: "postings", id: "p9" }],
      [
        { table: "reports", id: "b9" },
        { table: "reportEvents", id: "x" },
      ],
    ]);
  });
  test("takes a plan that was kept as text", () => {
    const kept = JSON.parse(JSON.stringify(plan)) as Plan;
    const applied = applyPlan(view.dataset, kept);
    expect(applied.ok && applied.value.assignments.find(({ id }) => id === "a1")?.to).toBe("2025-07-01");
  });
  test("shares what does not change", () => {
    const applied = plan && applyPlan(view.dataset, plan);
    expect(applied?.ok && applied.value.activities).toBe(view.dataset.activities);
  });
});
