import type { Issue } from "../issue.ts";
import type { Language } from "../language.ts";
import { issueText as english } from "./en/issue-text.ts";
import { issueText as indonesian } from "./id/issue-text.ts";

const texts = { id: indonesian, en: english } as const;

/**
 * What is wrong with a value, in words.
 *
 * @example
 * ```ts
 * const day = parseCalendarDay("2025-02-30");
 * day.ok ? "" : issueText(day.error, "id"); // => '"2025-02-30" tidak ada dalam kalender.'
 * ```
 */
export const issueText = (found: Issue, language: Language): string => texts[language](found);
