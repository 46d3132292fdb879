// Every code has a text in both languages, and the text says what its parameters hold. The samples are typed so that a
// new code without a sample does not compile.
import { describe, expect, test } from "vitest";
import type { Finding, RuleCode, RuleParams } from "../finding.ts";
import type { Issue, IssueCode, IssueParams } from "../issue.ts";
import { issueText } from "./issue-text.ts";
import { ruleText } from "./rule-text.ts";

const issueSamples: { readonly [C in IssueCode]: IssueParams[C] } = {
  required: {},
  unreadable: { expected: "p-expected", value: "p-value" },
  "not-text": {},
  "too-long": { maximum: 417 },
  "control-character": { character: "\\u202e" },
  "id-format": {},
  "id-repeated": { id: "p-id", row: 418 },
  "region-code-undotted": { value: "p-value" },
  "region-code-format": { value: "p-value" },
  "region-code-level": { value: "p-value", expected: "p-expected" },
  "region-code-is-bps": { value: "p-value" },
  "bps-code-format": { value: "p-value" },
  "bps-code-is-region": { value: "p-value" },
  "day-format": { value: "p-value", suggestion: "p-suggestion" },
  "day-serial": { value: "p-value", suggestion: "p-suggestion" },
  "day-not-in-calendar": { value: "p-value" },
  "month-format": { value: "p-value" },
  "instant-format": { value: "p-value" },
  "instant-no-offset": { value: "p-value" },
  "interval-reversed": { from: "p-from", to: "p-to" },
  "period-format": { value: "p-value" },
  "period-reversed": { value: "p-value" },
  "nip-length": {},
  "nip-date": {},
  "decree-format": { value: "p-value" },
  "count-format": { value: "p-value" },
  "count-too-large": { value: "p-value", maximum: 417 },
  "number-format": { value: "p-value" },
  "boolean-format": { value: "p-value" },
  "term-unknown": { value: "p-value", allowed: "p-allowed" },
  "parts-exceed-total": { parts: 419, total: 417 },
  "unknown-field": { field: "p-field" },
  "cell-too-many": { expected: 417, found: 419 },
  "quote-open": {},
  "not-record": {},
  "key-too-short": { bytes: 419, minimum: 417 },
  "key-not-random": {},
  "role-unknown": { role: "p-role" },
  "role-missing": { role: "p-role", id: "p-id" },
  "role-not-valid": { role: "p-role", id: "p-id", day: "p-day" },
  "access-rule-missing": { day: "p-day" },
  "policy-not-valid": { policy: "p-policy", day: "p-day" },
};

const ruleSamples: { readonly [C in RuleCode]: RuleParams[C] } = {
  "table-unreadable": { source: "p-source", fault: "not-readable", detail: "p-detail" },
  "table-unknown": { source: "p-source" },
  "column-unknown": { source: "p-source", column: "p-column" },
  "column-missing": { source: "p-source", column: "p-column" },
  "column-repeated": { source: "p-source", column: "p-column" },
  "programme-invalid": { path: "p-path", problem: "p-problem" },
  "reference-missing": { column: "p-column", to: "p-to", id: "p-id", count: 417, rejected: false },
  "posting-overlap": { officer: "p-officer", other: "p-other", from: "p-from", to: "p-to" },
  "designation-overlap": { village: "p-village", other: "p-other", from: "p-from", to: "p-to" },
  "lead-overlap": { village: "p-village", other: "p-other", from: "p-from", to: "p-to" },
  "assignment-outside-posting": { officer: "p-officer", village: "p-village", from: "p-from", to: "p-to" },
  "regency-outside-working-area": { village: "p-village", regency: "p-regency", office: "p-office", from: "p-from", to: "p-to" },
  "region-unknown": { code: "p-code" },
  "region-not-loaded": { province: "p-province", count: 417 },
  "region-code-shared": { code: "p-code", other: "p-other" },
  "report-history-start": { state: "p-state" },
  "report-history-missing": {},
  "report-transition": { from: "p-from", to: "p-to" },
  "report-time-order": { state: "p-state", at: "p-at", before: "p-before" },
  "formula-text": { column: "p-column", count: 417 },
  "person-number-id": { column: "p-column", count: 417 },
};

const issues = Object.entries(issueSamples).map(([code, params]) => ({ code, params })) as Issue[];
const findings = Object.entries(ruleSamples).map(
  ([rule, params]) => ({ rule, severity: "error", table: "postings", key: "", path: [], params }) as unknown as Finding,
);

/** Codes, not words: the text says the fault in its own words, and says which of two cases it is. */
const unspoken = new Set(["not-readable", "false"]);

function expectTexts(id: string, en: string, params: object): void {
  for (const text of [id, en]) {
    expect(text).toMatch(/^.{10,}\S$/);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    for (const value of Object.values(params).map(String)) if (!unspoken.has(value)) expect(text).toContain(value);
  }
  if (!id.includes("p-problem")) expect(id).not.toBe(en);
}

test.each(issues)("issue $code", (issue) => expectTexts(issueText(issue, "id"), issueText(issue, "en"), issue.params));
test.each(findings)("finding $rule", (found) => expectTexts(ruleText(found, "id"), ruleText(found, "en"), found.params));

describe("texts that depend on a parameter", () => {
  const said = (rule: RuleCode, params: object) =>
    (["id", "en"] as const).map((language) =>
      ruleText({ rule, severity: "error", table: "postings", key: "", path: [], params } as never, language),
    );
  test("an overlap that is still open has no last day", () => {
    const open = said("posting-overlap", { ...ruleSamples["posting-overlap"], to: "" });
    expect(open[0]).toContain("seterusnya");
    expect(open[1]).toContain("onwards");
  });
  test("a reference to a rejected row says that the row is to be corrected first", () => {
    const missing = ruleSamples["reference-missing"];
    expect(said("reference-missing", { ...missing, rejected: true })[1]).toMatch(/rejected row.*first/);
    expect(said("reference-missing", { ...missing, rejected: true })[0]).toMatch(/ditolak.*dahulu/);
  });
  test("states are called by their labels", () => {
    expect(said("report-transition", { from: "rejected", to: "verified" })).toEqual([
      '"Diverifikasi" tidak dapat mengikuti "Ditolak".',
      '"Verified" cannot follow "Rejected".',
    ]);
  });
  test("levels of regions are called by their names", () => {
    const level = { code: "region-code-level", params: { value: "53.04", expected: "village" } } as const;
    expect([issueText(level, "id"), issueText(level, "en")]).toEqual([
      '"53.04" bukan kode tingkat desa/kelurahan.',
      '"53.04" is not the code of a village.',
    ]);
  });
  test.each(["empty-file", "binary", "not-utf8", "not-readable", "duplicate-header"])("%s is said in words", (fault) => {
    const [id, en] = said("table-unreadable", { source: "x.csv", fault, detail: "7" });
    for (const text of [id, en]) expect(text).not.toContain(fault);
    expect(id).not.toBe(en);
  });
});
