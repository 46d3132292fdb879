// Lawful and unlawful cases of every rule, as data: test/rules/<rule>.cases.json. Each case adds its tables to base.json
// and names every finding that is to be made, no other; a finding may name parameters that its text is to have. With
// `gazetteer` the list of regions holds these codes; a province with none below its regencies is one that is not loaded.
// `retired` names codes that were given up, with the codes that follow them.
// A policy profile says only what differs from that of North Sumatra, 2026.
import { describe, expect, test } from "vitest";
import { casesIn, caseFiles as files, findingsOf, type RuleCase } from "../../test/rule-cases.ts";
import type { CalendarDay } from "../calendar-day.ts";
import { languages } from "../language.ts";
import { ruleText } from "../messages/rule-text.ts";
import { readDataset } from "../read-dataset.ts";
import { datasetView } from "./dataset-view.ts";
import { rules } from "./rule-list.ts";

/** Records of the cases have no decree; only its own cases look at that. */
const unasked = (file: string): readonly string[] => (file.startsWith("decree-") ? [] : ["decree-missing"]);

describe.each(files)("%s", (file) => {
  const cases = casesIn(file);
  test.each(cases)("$comment", async (one) => {
    const { findings } = one;
    const found = (await findingsOf(one)).filter(({ rule }) => !unasked(file).includes(rule));
    const byPlace = (a: { key: string; rule: string }, b: { key: string; rule: string }) =>
      a.rule + a.key === b.rule + b.key ? 0 : a.rule + a.key < b.rule + b.key ? -1 : 1;
    found.sort(byPlace);
    const expected = [...findings].sort(byPlace);
    const brief = ({ rule, key, severity }: RuleCase["findings"][number]) => ({ rule, key, severity });
    expect(found.map(brief)).toEqual(expected.map(brief));
    expect(found).toMatchObject(expected);
    for (const one of found) for (const language of languages) expect(ruleText(one, language)).toMatch(/\S{3}/);
  });
  test("has lawful and unlawful cases of its code", () => {
    const code = file.replace(".cases.json", "");
    const unlawful = cases.filter((one) => one.findings.some(({ rule }) => rule === code));
    expect(unlawful.length).toBeGreaterThan(0);
    expect(unlawful.length).toBeLessThan(cases.length);
  });
});

describe("codes", () => {
  const facts = rules.flatMap((rule) => Object.entries(rule.codes));
  test("each code is of one rule and has its cases", () => {
    const codes = facts.map(([code]) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.map((code) => `${code}.cases.json`).sort()).toEqual([...files].sort());
  });
  test("every severity that a rule declares is met in its cases, and no other", () => {
    for (const [code, { severities }] of facts) {
      const met = casesIn(`${code}.cases.json`)
        .flatMap((one) => one.findings)
        .filter(({ rule }) => rule === code);
      expect([code, [...new Set(met.map(({ severity }) => severity))].sort()]).toEqual([code, [...severities].sort()]);
    }
  });
  test.each(rules.map((rule) => [Object.keys(rule.codes)[0], rule] as const))(
    "%s: finds nothing where no table is supplied",
    async (_, rule) => {
      const { dataset } = await readDataset({});
      expect(rule.check(datasetView(dataset, { asOf: "2025-01-01" as CalendarDay }))).toEqual([]);
    },
  );
});
