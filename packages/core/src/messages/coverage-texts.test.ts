// Every fault of a question about coverage has a text in both languages that says what its parameters hold. The samples
// are typed so that a new code without one does not compile. The terms of coverage have distinct labels.
import { expect, test } from "vitest";
import type { CoverageFault, CoverageFaultCode, CoverageFaultParams } from "../coverage/coverage-fault.ts";
import { languages } from "../language.ts";
import { termLabels } from "../term-labels.ts";
import { isComplaint, reportCategories } from "../terms.ts";
import { coverageFaultText } from "./coverage-fault-text.ts";

const samples: { readonly [C in CoverageFaultCode]: CoverageFaultParams[C] } = {
  "village-unknown": { villageId: "p-village" },
  "office-unknown": { officeId: "p-office" },
  "officer-unknown": {},
  "interval-empty": { from: "2025-02-01" as never, to: "2025-01-01" as never },
  "table-not-supplied": { table: "designations" },
};

test.each(Object.entries(samples))("%s", (code, params) => {
  const fault = { code, params } as CoverageFault;
  const [id, en] = languages.map((language) => coverageFaultText(fault, language)) as [string, string];
  for (const text of [id, en]) {
    expect(text).toMatch(/^.{20,}\.$/);
    for (const value of Object.values(params) as string[]) expect(text).toContain(value);
  }
  expect(id).not.toBe(en);
});

test("a table is called by the name of its file", () => {
  expect(coverageFaultText({ code: "table-not-supplied", params: { table: "reportEvents" } }, "en")).toContain("report-events");
});

test("an id from outside cannot reorder the text or fill the page", () => {
  const text = coverageFaultText({ code: "office-unknown", params: { officeId: `\u202e${"x".repeat(500)}` } }, "en");
  expect(text).not.toContain("\u202e");
  expect(text.length).toBeLessThan(200);
});

test.each(["villageState", "leadGapReason", "notDesignatedReason"] as const)("%s: no two terms have the same label", (vocabulary) => {
  for (const language of languages) {
    const labels = Object.values(termLabels[vocabulary]).map((label) => label[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test("complaints are foreigners, indications and incidents; activities and the public's words are none", () => {
  expect(reportCategories.filter((category) => isComplaint[category])).toEqual(["wna", "indikasi_tppo_pmi", "insidentil"]);
});
