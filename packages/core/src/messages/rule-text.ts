import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import { englishRuleTexts } from "./rule-text-en.ts";
import { indonesianRuleTexts } from "./rule-text-id.ts";
import type { RuleTexts } from "./rule-text-parts.ts";

const texts: Readonly<Record<Language, RuleTexts>> = { id: indonesianRuleTexts, en: englishRuleTexts };

/**
 * What a rule found, in words, with what to do.
 *
 * @example
 * ```ts
 * const { findings } = await readDataset({ offices: [], postings: [{ id: "p1", officerId: "o1", officeId: "k1", decree: "SK/001/2025", from: "2025-01-01" }] });
 * findings.map((found) => ruleText(found, "en")); // => ['"k1" (officeId) is not in offices; 1 record(s) refer to it. Add it or correct the id.']
 * ```
 */
export function ruleText(found: Finding, language: Language): string {
  const text = texts[language][found.rule] as (params: Finding["params"]) => string;
  return text(found.params);
}
