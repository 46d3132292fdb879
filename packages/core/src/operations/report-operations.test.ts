// The life of a report, step by step: who may make which step, on which day of the village's time zone, and what is due next.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDataset } from "../read-dataset.ts";
import { reportTransitions } from "../report-history.ts";
import type { Result } from "../result.ts";
import { type ReportState, reportStates } from "../terms.ts";
import { applyPlan } from "./apply-plan.ts";
import { complete } from "./complete.ts";
import { followUp } from "./follow-up.ts";
import type { Refusal } from "./operation-problem.ts";
import type { Plan } from "./plan.ts";
import { type ProgrammeView, programmeView } from "./programme-view.ts";
import { reject } from "./reject.ts";
import { resubmit } from "./resubmit.ts";
import { returnForCorrection } from "./return-for-correction.ts";
import { submit } from "./submit.ts";
import { verify } from "./verify.ts";

const { programme, tables } = JSON.parse(readFileSync(new URL("../../test/operations/programme.json", import.meta.url), "utf8"));
const view = programmeView((await readDataset(tables, { programme })).dataset);

type Planned = Result<Plan, readonly Refusal[]>;
const refusedFor = (planned: Planned) =>
  planned.ok ? [] : planned.error.map((one) => ("problem" in one ? [one.problem, one.argument] : [one.rule, one.key]));
const planOf = (planned: Planned): Plan => {
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  return planned.value;
};
const after = (from: ProgrammeView, planned: Planned): ProgrammeView => {
  const applied = applyPlan(from.dataset, planOf(planned));
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return programmeView(applied.value);
};

test("a report lives from its submission to its end", () => {
  const officerId = "o1";
  let now = after(
    view,
    submit(view, { reportId: "b9", eventId: "s1", villageId: "v1", category: "indikasi_tppo_pmi", at: "2025-02-01T08:00+08:00" }),
  );
  const step = { reportId: "b9", officerId };
  now = after(now, returnForCorrection(now, { ...step, eventId: "s2", at: "2025-02-01T09:00+08:00", note: "Contoh" }));
  now = after(now, resubmit(now, { reportId: "b9", eventId: "s3", at: "2025-02-02T08:00+08:00" }));
  now = after(now, verify(now, { ...step, eventId: "s4", at: "2025-02-02T09:00+08:00" }));
  now = after(now, followUp(now, { ...step, eventId: "s5", at: "2025-02-02T10:00+08:00", section: "intelkim", intervention: "summons" }));
  now = after(now, complete(now, { ...step, eventId: "s6", at: "2025-02-03T10:00+08:00" }));
  const history = [...now.dataset.reportEvents].filter(({ reportId }) => reportId === "b9");
  expect(history.map(({ id, state }) => [id, state])).toEqual([
    ["s1", "submitted"],
    ["s2", "returned"],
    ["s3", "submitted"],
    ["s4", "verified"],
    ["s5", "in-progress"],
    ["s6", "completed"],
  ]);
  expect(history[4]).toMatchObject({ section: "intelkim", intervention: "summons", officerId: "o1" });
});

describe("each step can be made from the states of its rule, and from no other", () => {
  const at = "2025-02-03T10:00+08:00";
  const steps = {
    submitted: (from: ProgrammeView) => resubmit(from, { reportId: "b9", eventId: "x", at }),
    returned: (from: ProgrammeView) => returnForCorrection(from, { reportId: "b9", eventId: "x", officerId: "o1", at }),
    verified: (from: ProgrammeView) => verify(from, { reportId: "b9", eventId: "x", officerId: "o1", at }),
    rejected: (from: ProgrammeView) => reject(from, { reportId: "b9", eventId: "x", officerId: "o1", at }),
    "in-progress": (from: ProgrammeView) => followUp(from, { reportId: "b9", eventId: "x", officerId: "o1", at, section: "wasdakim" }),
    completed: (from: ProgrammeView) => complete(from, { reportId: "b9", eventId: "x", officerId: "o1", at }),
  } as const satisfies Record<ReportState, (from: ProgrammeView) => Planned>;
  /** A lawful history that ends in each state. */
  const ways: Readonly<Record<ReportState, readonly ReportState[]>> = {
    submitted: ["submitted"],
    returned: ["submitted", "returned"],
    verified: ["submitted", "verified"],
    rejected: ["submitted", "rejected"],
    "in-progress": ["submitted", "verified", "in-progress"],
    completed: ["submitted", "verified", "in-progress", "completed"],
  };
  const pairs = reportStates.flatMap((from) => reportStates.map((to) => [from, to] as const));
  test.each(pairs)("%s → %s", async (from, to) => {
    const times = ["2025-02-01T08:00+08:00", "2025-02-01T09:00+08:00", "2025-02-01T10:00+08:00", "2025-02-01T11:00+08:00"];
    const reports = [{ id: "b9", villageId: "v1", category: "wna", submittedAt: times[0] }];
    const reportEvents = ways[from].map((state, i) => ({ id: `h${i}`, reportId: "b9", state, at: times[i] }));
    const now = programmeView((await readDataset({ ...tables, reports, reportEvents }, { programme })).dataset);
    expect(refusedFor(steps[to](now))).toEqual(reportTransitions[from].includes(to) ? [] : [["report-transition", "x"]]);
  });
});

describe("the day of a step is that of its village", () => {
  // o2 supports v1 (WITA) up to 30 December 2025 and is posted to its office up to 31 December: from midnight in WITA nobody knows o2.
  test.each([
    ["2025-12-31T23:59+08:00", []],
    ["2025-12-31T22:59+07:00", []],
    ["2026-01-01T00:59+09:00", []],
    ["2025-12-31T15:59Z", []],
    ["2026-01-01T00:00+08:00", [["officer-may-not-act", "officerId"]]],
    ["2025-12-31T23:00+07:00", [["officer-may-not-act", "officerId"]]],
    ["2026-01-01T01:00+09:00", [["officer-may-not-act", "officerId"]]],
  ])("in WITA, at %s: refused for %j", (at, expected) => {
    expect(refusedFor(verify(view, { reportId: "b1", eventId: "x", officerId: "o2", at }))).toEqual(expected);
  });
  // Posted from 1 July 2025 to the office of v4 (WIT) and from 29 February 2024 to that of v3 (WIB).
  const zones = [
    ["v4", "k2", "2025-07-01", "2025-06-30T23:59+09:00", "2025-07-01T00:00+09:00"],
    ["v4", "k2", "2025-07-01", "2025-06-30T21:59+07:00", "2025-06-30T22:00+07:00"],
    ["v3", "k3", "2024-02-29", "2024-02-28T23:59+07:00", "2024-02-29T00:00+07:00"],
    ["v3", "k3", "2024-02-29", "2024-02-29T01:59+09:00", "2024-02-29T02:00+09:00"],
  ] as const;
  test.each(zones)("in %s, posted to %s on %s: not at %s, but at %s", async (villageId, officeId, from, before, on) => {
    const reports = [{ id: "b9", villageId, category: "wna", submittedAt: "2024-02-20T08:00Z" }];
    const reportEvents = [{ id: "h1", reportId: "b9", state: "submitted", at: "2024-02-20T08:00Z" }];
    const designations = [{ id: "d9", villageId, officeId, from: "2024-01-01", to: "2025-12-31" }];
    const postings = [{ id: "p9", officerId: "o4", officeId, from }];
    const input = { ...tables, reports, reportEvents, designations, postings, assignments: [] };
    const now = programmeView((await readDataset(input, { programme })).dataset);
    const at = (time: string) => refusedFor(verify(now, { reportId: "b9", eventId: "x", officerId: "o4", at: time }));
    expect([at(before), at(on)]).toEqual([[["officer-may-not-act", "officerId"]], []]);
  });
  test("a refusal names those who may", () => {
    const planned = verify(view, { reportId: "b1", eventId: "x", officerId: "o3", at: "2025-02-01T08:00+08:00" });
    expect(planned).toMatchObject({ error: [{ params: { officer: "o3", village: "v1", day: "2025-02-01", may: ["o1", "o2"] } }] });
  });
  test("where postings contradict each other, the one that counts says who may", async () => {
    const further = [{ id: "p8", officerId: "o1", officeId: "k2", from: "2025-01-01" }];
    const input = { ...tables, postings: [...tables.postings, ...further], assignments: [] };
    const now = programmeView((await readDataset(input, { programme })).dataset);
    const planned = verify(now, { reportId: "b1", eventId: "x", officerId: "o1", at: "2025-02-01T08:00+08:00" });
    expect(planned).toMatchObject({ error: [{ params: { officer: "o1", may: ["o2"] } }] });
  });
});

describe("what is due next", () => {
  const dueOf = (planned: Planned) => planOf(planned).consequences.map(({ params }) => Object.values(params));
  test("the critical category is followed up within 6 hours, the others within 72", () => {
    const args = { eventId: "x", officerId: "o1", at: "2024-12-31T23:45+08:00" };
    expect(dueOf(verify(view, { ...args, reportId: "b1" }))).toEqual([["b1", "follow-up", "2025-01-03T23:45+08:00", "contoh"]]);
    const submitted = { reportId: "b9", eventId: "s1", villageId: "v4", at: "2024-02-29T23:00+09:00" } as const;
    const now = after(view, submit(view, { ...submitted, category: "indikasi_tppo_pmi" }));
    const posted = programmeView({ ...now.dataset, postings: [{ ...now.dataset.postings[0], officeId: "k2" } as never] });
    expect(dueOf(verify(posted, { ...args, reportId: "b9", at: "2024-02-29T22:30+07:00" }))).toEqual([
      ["b9", "follow-up", "2024-03-01T06:30+09:00", "contoh"],
    ]);
  });
  test("a submission is verified within 48 hours, and nothing is due after the end", () => {
    const args = { reportId: "b9", eventId: "x", villageId: "v4", category: "wna", at: "2024-12-31T22:30+07:00" } as const;
    expect(dueOf(submit(view, args))).toEqual([["b9", "verification", "2025-01-03T00:30+09:00", "contoh"]]);
    expect(dueOf(reject(view, { reportId: "b1", eventId: "x", officerId: "o1", at: "2025-01-01T08:00+08:00" }))).toEqual([]);
  });
  test("the policy is that of the day in the village", async () => {
    const policyProfiles = [{ ...programme.policyProfiles[0], from: "2025-01-01" }];
    const now = programmeView((await readDataset(tables, { programme: { ...programme, policyProfiles } })).dataset);
    const args = { reportId: "b9", eventId: "x", villageId: "v1", category: "wna" } as const;
    expect(dueOf(submit(now, { ...args, at: "2024-12-31T15:59Z" }))).toEqual([]);
    expect(dueOf(submit(now, { ...args, at: "2024-12-31T16:00Z" }))).toHaveLength(1);
  });
  test("nothing is due where no policy profile says so", async () => {
    const without = programmeView((await readDataset(tables, { programme: { synthetic: true } })).dataset);
    expect(dueOf(verify(without, { reportId: "b1", eventId: "x", officerId: "o1", at: "2025-01-01T08:00+08:00" }))).toEqual([]);
  });
});

describe("submit", () => {
  const args = { reportId: "b9", eventId: "x", villageId: "v1", category: "wna", at: "2025-06-30T23:30+08:00" } as const;
  const findingsOf = (planned: Planned) => planOf(planned).findings.map(({ rule, key }) => [rule, key]);
  test("contradicts a nil report of the month, which is that of the village", () => {
    expect(findingsOf(submit(view, args))).toEqual([["nil-report-contradicted", "n1"]]);
    expect(findingsOf(submit(view, { ...args, at: "2025-06-30T23:30+07:00" }))).toEqual([]);
  });
  test("a second contradiction of the same nil report is no news", () => {
    const once = after(view, submit(view, args));
    expect(findingsOf(submit(once, { ...args, reportId: "b10", eventId: "y" }))).toEqual([]);
  });
  test("from a village that is not designated is a warning", () => {
    expect(findingsOf(submit(view, { ...args, villageId: "v3" }))).toEqual([["report-outside-designation", "b9"]]);
  });
  test.each([
    ["before its event", { eventAt: "2025-07-01T00:00+08:00" }, [["submitted-before-event", "b9"]]],
    ["without an offset from UTC", { at: "2025-06-30T23:30" }, [["argument-invalid", "at"]]],
    ["from a village that is not there", { villageId: "v9" }, [["record-unknown", "villageId"]]],
    ["under ids that are taken", { reportId: "b1" }, [["id-taken", "reportId"]]],
    ["with an entry that is there already", { eventId: "e1" }, [["id-taken", "eventId"]]],
  ])("is refused %s", (_, change, expected) => expect(refusedFor(submit(view, { ...args, ...change }))).toEqual(expected));
});

describe("a step is refused", () => {
  const args = { reportId: "b1", eventId: "x", officerId: "o1", at: "2025-01-01T08:00+08:00" };
  test("of a report that is not there, and before the step that precedes it", () => {
    expect(refusedFor(verify(view, { ...args, reportId: "b8" }))).toEqual([["record-unknown", "reportId"]]);
    expect(refusedFor(verify(view, { ...args, at: "2024-12-31T23:29+08:00" }))).toEqual([["report-time-order", "x"]]);
  });
  test("without its officer or its section, where a caller without types leaves them out", () => {
    expect(refusedFor(verify(view, { ...args, officerId: undefined } as never))).toEqual([["argument-invalid", "officerId"]]);
    expect(refusedFor(followUp(view, args as never))).toEqual([["argument-invalid", "section"]]);
  });
  test("where reports were not supplied", async () => {
    const alone = programmeView((await readDataset({ reportEvents: [] })).dataset);
    expect(verify(alone, args)).toMatchObject({ error: [{ problem: "table-not-supplied", params: { table: "reports" } }] });
  });
  test("and its note, which may name people, is in no text", () => {
    const note = `Nama Contoh\u202e${"x".repeat(30)}`;
    const planned = verify(view, { ...args, note });
    expect(refusedFor(planned)).toEqual([["argument-invalid", "note"]]);
    expect(JSON.stringify(planned)).not.toContain("Nama");
  });
});
