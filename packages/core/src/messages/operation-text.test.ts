// Every problem and consequence has a text in both languages that says what its parameters hold. The samples are typed so
// that a new code without a sample does not compile.
import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../calendar-day.ts";
import type { Instant } from "../instant.ts";
import { issue } from "../issue.ts";
import type { Consequence, ConsequenceCode, ConsequenceParams } from "../operations/consequence.ts";
import type { OperationProblem, OperationProblemCode, OperationProblemParams } from "../operations/operation-problem.ts";
import { consequenceText, refusalText } from "./operation-text.ts";

const day = "p-day" as CalendarDay;
const from = "p-from" as CalendarDay;
const to = "p-to" as CalendarDay;

const problems: { readonly [C in OperationProblemCode]: OperationProblemParams[C] } = {
  "argument-invalid": { issue: issue("too-long", { maximum: 417 }) },
  "table-not-supplied": { table: "postings" },
  "id-taken": { table: "postings", id: "p-id" },
  "record-unknown": { table: "offices", id: "p-id" },
  "record-changed": { table: "assignments", id: "p-id" },
  "record-not-begun": { table: "assignments", id: "p-id", from },
  "record-ended": { table: "designations", id: "p-id", to },
  "officer-not-posted": { officer: "p-officer", day },
  "officer-posted-there": { officer: "p-officer", office: "p-office", day },
  "village-not-led": { village: "p-village", day },
  "officer-leads-already": { officer: "p-officer", village: "p-village", day },
  "officer-may-not-act": { officer: "p-officer", village: "p-village", day, may: ["p-may-1", "p-may-2"] },
};

const consequences: { readonly [C in ConsequenceCode]: ConsequenceParams[C] } = {
  "assignment-ended": { assignment: "p-assignment", officer: "p-officer", village: "p-village", role: "lead", day },
  "village-without-lead": { village: "p-village", from, to, supports: ["p-support-1", "p-support-2"] },
  "village-not-designated": { village: "p-village", from, to },
  "office-without-officer": { office: "p-office", from, to },
  "report-step-due": { report: "p-report", level: "follow-up", due: "p-due" as Instant, policy: "p-policy" },
};

/** Codes, not words. */
const unspoken = new Set(["lead", "follow-up"]);

function expectTexts([id, en]: readonly string[], params: object): void {
  const values = Object.values(params)
    .flat()
    .filter((value) => typeof value === "string" && !unspoken.has(value));
  for (const text of [id, en]) {
    expect(text).toMatch(/^(?!.*(undefined|\[object|NaN)).{10,}$/);
    for (const value of values) expect(text).toContain(value);
  }
  expect(id).not.toBe(en);
}

test.each(Object.entries(problems))("problem %s", (code, params) => {
  const refusal = { problem: code, argument: "p-argument", params } as unknown as OperationProblem;
  expectTexts([refusalText(refusal, "id"), refusalText(refusal, "en")], { ...params, argument: "p-argument" });
});

test.each(Object.entries(consequences))("consequence %s", (code, params) => {
  const found = { consequence: code, params } as unknown as Consequence;
  expectTexts([consequenceText(found, "id"), consequenceText(found, "en")], params);
});

describe("texts that depend on a parameter", () => {
  test("a problem of no argument does not begin with one", () => {
    expect(refusalText({ problem: "table-not-supplied", argument: "", params: { table: "postings" } }, "en")).toMatch(
      /^The table postings/,
    );
  });
  test("where nobody may act, the text says so", () => {
    const params = { ...problems["officer-may-not-act"], may: [] };
    expect(refusalText({ problem: "officer-may-not-act", argument: "officerId", params }, "en")).toMatch(/Nobody else may\.$/);
  });
  test("open days have no last one; a village without supports says so", () => {
    const params = { ...consequences["village-without-lead"], to: "", supports: [] } as const;
    expect(consequenceText({ consequence: "village-without-lead", params }, "id")).toBe(
      "Desa p-village tanpa penanggung jawab dari p-from seterusnya; tidak ada pendamping.",
    );
  });
});
