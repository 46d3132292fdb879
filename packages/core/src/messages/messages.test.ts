// Every code has a text in both languages, and the text says what its parameters hold. The samples are typed so that a
// new code without a sample does not compile.
import { describe, expect, test } from "vitest";
import type { Finding, RuleCode } from "../finding.ts";
import type { Issue, IssueCode, IssueParams } from "../issue.ts";
import type { RuleParams } from "../rule-params.ts";
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
  "cell-formula": {},
  "cell-error": { value: "#REF!" },
  "cell-merged": { range: "A1:B2" },
  "cell-early-date": {},
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
  "region-retired": { code: "p-code", successors: "p-successors" },
  "region-not-loaded": { province: "p-province", count: 417 },
  "region-code-shared": { code: "p-code", other: "p-other" },
  "report-history-start": { state: "p-state", at: "p-at" },
  "report-history-missing": { count: 417 },
  "report-transition": { from: "p-from", to: "p-to" },
  "report-time-order": { state: "p-state", at: "p-at", before: "p-before" },
  "office-outside-regional-office": { province: "p-province", regionalOffice: "p-regionalOffice", other: "p-other" },
  "office-class-overlap": { office: "p-office", other: "p-other", from: "p-from", to: "p-to" },
  "working-area-repeated": { office: "p-office", regency: "p-regency", other: "p-other", from: "p-from", to: "p-to" },
  "office-not-open": { office: "p-office", from: "p-from", to: "p-to" },
  "nip-implausible": {},
  "nip-shared": { other: "p-other" },
  "decree-missing": { count: 417, of: 419 },
  "decree-of-two-offices": { decree: "p-decree", office: "p-office", other: "p-other" },
  "village-kind-mismatch": { kind: "kelurahan", code: "p-code" },
  "lead-gap": { village: "p-village", from: "p-from", to: "p-to" },
  "assignment-overlap": { officer: "p-officer", village: "p-village", other: "p-other", from: "p-from", to: "p-to" },
  "assignment-without-consent": { officer: "p-officer", village: "p-village", practice: "not-allowed", from: "p-from", to: "p-to" },
  "officer-over-capacity": { officer: "p-officer", from: "p-from", count: 417, capacity: 419 },
  "liaison-outside-designation": { village: "p-village", from: "p-from", to: "p-to" },
  "event-in-future": { column: "p-column", day: "p-day", count: 417 },
  "recorded-before-event": { column: "p-column", count: 417 },
  "submitted-before-event": { column: "p-column", count: 417 },
  "activity-outside-designation": { village: "p-village", day: "p-day", count: 417 },
  "activity-by-other-officer": { officer: "p-officer", village: "p-village", day: "p-day", count: 417 },
  "activity-village-repeated": { activity: "p-activity", village: "p-village" },
  "activity-duplicate": { other: "p-other" },
  "participants-exceed-population": { village: "p-village", participants: 417, count: 419 },
  "report-outside-designation": { village: "p-village", day: "p-day", count: 417 },
  "report-record-order": { state: "p-state" },
  "report-by-other-officer": { officer: "p-officer", village: "p-village", day: "p-day", count: 417 },
  "follow-up-section-missing": { count: 417 },
  "follow-up-section-misplaced": { column: "p-column", count: 417 },
  "report-overdue": { office: "p-office", level: "p-level", policy: "p-policy", due: "p-due", count: 417 },
  "nil-report-contradicted": { village: "p-village", month: "p-month", report: "p-report" },
  "nil-report-repeated": { village: "p-village", month: "p-month", other: "p-other" },
  "nil-report-early": { month: "p-month" },
  "observation-out-of-range": { indicator: "p-indicator", value: 417, bounds: "p-bounds" },
  "observation-unit": { indicator: "p-indicator", unit: "p-unit", expected: "p-expected" },
  "observation-contradiction": {
    indicator: "p-indicator",
    region: "p-region",
    period: "p-period",
    value: 417,
    other: "p-other",
    otherValue: 419,
  },
  "target-contradiction": { kpi: "p-kpi", period: "p-period", value: 417, other: "p-other", otherValue: 419 },
  "target-of-two-areas": { region: "p-region", office: "p-office" },
  "signal-history-start": { state: "p-state", at: "p-at" },
  "signal-transition": { from: "p-from", to: "p-to" },
  "signal-time-order": { state: "p-state", at: "p-at", before: "p-before" },
  "signal-outcome-missing": {},
  "formula-text": { column: "p-column", count: 417 },
  "person-number-id": { column: "p-column", count: 417 },
};

const issues = Object.entries(issueSamples).map(([code, params]) => ({ code, params })) as Issue[];
const findings = Object.entries(ruleSamples).map(
  ([rule, params]) => ({ rule, severity: "error", table: "postings", key: "", path: [], params }) as unknown as Finding,
);

/** Codes, not words: the text says the fault in its own words, and says which of two cases it is. */
const unspoken = new Set(["not-readable", "false", "age", "not-allowed"]);

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
  test("a retired code without a successor says that none is known", () => {
    const [id, en] = said("region-retired", { code: "91.03.01.2007", successors: "" });
    expect(id).toMatch(/penggantinya tidak diketahui/);
    expect(en).toMatch(/what follows it is not known/);
  });
  test("an officer of a detention house lacks a letter, or the profile does not allow it", () => {
    const guest = ruleSamples["assignment-without-consent"];
    for (const text of said("assignment-without-consent", { ...guest, practice: "with-consent" })) expect(text).toContain("hostConsent");
    for (const text of said("assignment-without-consent", guest)) expect(text).not.toContain("hostConsent");
  });
  test("states are called by their labels", () => {
    expect(said("report-transition", { from: "rejected", to: "verified" })).toEqual([
      '"Diverifikasi" tidak dapat mengikuti "Ditolak". Periksa apakah ada catatan yang kurang atau tidak berurutan.',
      '"Verified" cannot follow "Rejected". Look for an entry that is missing or out of order.',
    ]);
  });
  test("levels of regions are called by their names", () => {
    const level = { code: "region-code-level", params: { value: "53.04", expected: "village" } } as const;
    expect([issueText(level, "id"), issueText(level, "en")]).toEqual([
      '"53.04" bukan kode tingkat desa/kelurahan.',
      '"53.04" is not the code of a village.',
    ]);
  });
  test.each(["empty-file", "binary", "not-utf8", "not-readable", "duplicate-header", "merged-header"])("%s is said in words", (fault) => {
    const [id, en] = said("table-unreadable", { source: "x.csv", fault, detail: "7" });
    for (const text of [id, en]) expect(text).not.toContain(fault);
    expect(id).not.toBe(en);
  });
});
