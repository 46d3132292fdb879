import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import { ruleText as english } from "./en/rule-text.ts";
import { ruleText as indonesian } from "./id/rule-text.ts";

const texts = { id: indonesian, en: english } as const;

/**
 * What a rule found, in words, with what to do.
 *
 * @example
 * ```ts
 * const { findings } = await readDataset({ offices: [], postings: [{ id: "p1", officerId: "o1", officeId: "k1", decree: "SK/001/2025", from: "2025-01-01" }] });
 * findings.map((found) => ruleText(found, "en")); // => ['"k1" (officeId) is not in offices; 1 record(s) refer to it. Add it or correct the id.']
 * ```
 */
export const ruleText = (found: Finding, language: Language): string => texts[language](found);
