import type { Language } from "../language.ts";
import type { Consequence } from "../operations/consequence.ts";
import type { Refusal } from "../operations/operation-problem.ts";
import { consequenceText as englishConsequence, refusalText as englishRefusal } from "./en/operation-text.ts";
import { consequenceText as indonesianConsequence, refusalText as indonesianRefusal } from "./id/operation-text.ts";

const refusals = { id: indonesianRefusal, en: englishRefusal } as const;
const consequences = { id: indonesianConsequence, en: englishConsequence } as const;

/**
 * Why a change was refused, in words: the argument at fault and what to do, or what a rule would find.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ postings: [] });
 * const plan = post(programmeView(dataset), { postingId: "p1", officerId: "o1", officeId: "k1", day: "2025-02-29" });
 * plan.ok ? [] : plan.error.map((refusal) => refusalText(refusal, "en")); // => ['day: "2025-02-29" is not in the calendar.']
 * ```
 */
export const refusalText = (refusal: Refusal, language: Language): string => refusals[language](refusal);

/**
 * What follows from a change, in words.
 *
 * @example
 * ```ts
 * const assignments = [{ id: "a1", officerId: "o1", villageId: "v1", role: "support", from: "2025-01-01" }];
 * const { dataset } = await readDataset({ assignments });
 * const plan = release(programmeView(dataset), { assignmentId: "a1", day: "2025-07-01" });
 * plan.ok && consequenceText(plan.value.consequences[0], "en"); // => "Assignment a1 ends on 2025-07-01: officer o1, support of village v1."
 * ```
 */
export const consequenceText = (found: Consequence, language: Language): string => consequences[language](found);
