// Lawful and unlawful cases of every rule, as data: test/rules/<rule>.cases.json. Each case adds its tables to base.json
// and names every finding that is to be made, no other.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languages } from "../language.ts";
import { ruleText } from "../messages/rule-text.ts";
import { readDataset } from "../read-dataset.ts";

interface RuleCase {
  readonly comment: string;
  readonly tables: Record<string, readonly object[]>;
  readonly findings: readonly { rule: string; key: string; severity: string }[];
}

const dir = fileURLToPath(new URL("../../test/rules/", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(dir + file, "utf8"));
const base = read("base.json") as Record<string, readonly object[]>;
const files = readdirSync(dir).filter((file) => file.endsWith(".cases.json"));

describe.each(files)("%s", (file) => {
  const cases = read(file) as RuleCase[];
  test.each(cases)("$comment", async ({ tables, findings }) => {
    const found = (await readDataset({ ...base, ...tables })).findings;
    const order = (a: { key: string; rule: string }, b: { key: string; rule: string }) => (a.rule + a.key < b.rule + b.key ? -1 : 1);
    expect(found.map(({ rule, key, severity }) => ({ rule, key, severity })).sort(order)).toEqual(
      findings.map(({ rule, key, severity }) => ({ rule, key, severity })).sort(order),
    );
    for (const one of found) for (const language of languages) expect(ruleText(one, language)).toMatch(/\S{3}/);
  });
  test("has lawful and unlawful cases", () => {
    expect(cases.some((one) => one.findings.length === 0)).toBe(true);
    expect(cases.some((one) => one.findings.length > 0)).toBe(true);
  });
});
