import type { CoverageFault } from "../coverage/coverage-fault.ts";
import type { Language } from "../language.ts";
import { coverageFaultText as english } from "./en/coverage-fault-text.ts";
import { coverageFaultText as indonesian } from "./id/coverage-fault-text.ts";

const texts = { id: indonesian, en: english } as const;

/**
 * Why a question about coverage cannot be answered, in words.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [], designations: [] });
 * const day = CalendarDay.parse("2025-01-01");
 * const answer = coverageOver(dataset, { from: day, to: day });
 * answer.ok ? "" : coverageFaultText(answer.error, "en"); // => 'The days end (2025-01-01) not after they begin (2025-01-01); "to" is the first day that no longer counts.'
 * ```
 */
export const coverageFaultText = (fault: CoverageFault, language: Language): string => texts[language](fault);
