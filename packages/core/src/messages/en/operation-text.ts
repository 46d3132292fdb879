import type { Consequence, ConsequenceParams } from "../../operations/consequence.ts";
import type { OperationProblem, OperationProblemParams, Refusal } from "../../operations/operation-problem.ts";
import { type TextsByCode, textOf } from "../texts-by-code.ts";
import { issueText } from "./issue-text.ts";
import { ruleText } from "./rule-text.ts";
import { levels, until } from "./rule-words.ts";

const mayAct = (officers: readonly string[]) => (officers.length === 0 ? "Nobody else may." : `Those who may: ${officers.join(", ")}.`);

const problems: TextsByCode<OperationProblemParams> = {
  "argument-invalid": (p) => issueText(p.issue),
  "table-not-supplied": (p) => `The table ${p.table} was not supplied, so it cannot be changed. Read it first, even if it is empty.`,
  "id-taken": (p) => `The id "${p.id}" is taken in ${p.table}; choose another.`,
  "record-unknown": (p) => `"${p.id}" is not in ${p.table}. Correct the id, or add the record first.`,
  "record-changed": (p) => `The record "${p.id}" in ${p.table} has changed since this was planned; plan again.`,
  "record-not-begun": (p) => `The record "${p.id}" in ${p.table} begins on ${p.from}; it can end on the day after, at the earliest.`,
  "record-ended": (p) => `The record "${p.id}" in ${p.table} has ended already, on ${p.to}.`,
  "officer-not-posted": (p) => `Officer ${p.officer} is posted nowhere on ${p.day}; post the officer first.`,
  "officer-posted-there": (p) => `Officer ${p.officer} is posted to office ${p.office} already on ${p.day}.`,
  "village-not-led": (p) => `Nobody leads village ${p.village} on ${p.day}; assign an officer.`,
  "officer-leads-already": (p) => `Officer ${p.officer} leads village ${p.village} already on ${p.day}.`,
  "officer-may-not-act": (p) =>
    `Officer ${p.officer} is on ${p.day} neither assigned to village ${p.village} nor posted to its office. ${mayAct(p.may)}`,
};

const supported = (officers: readonly string[]) => (officers.length === 0 ? "nobody supports it" : `supported by ${officers.join(", ")}`);

const roles = { lead: "lead", support: "support" } as const;

const consequences: TextsByCode<ConsequenceParams> = {
  "assignment-ended": (p) => `Assignment ${p.assignment} ends on ${p.day}: officer ${p.officer}, ${roles[p.role]} of village ${p.village}.`,
  "village-without-lead": (p) => `Nobody leads village ${p.village} from ${p.from} ${until(p.to)}; ${supported(p.supports)}.`,
  "village-not-designated": (p) => `Village ${p.village} is not a mentored village from ${p.from} ${until(p.to)}.`,
  "office-without-officer": (p) => `Office ${p.office} is without an officer from ${p.from} ${until(p.to)}.`,
  "report-step-due": (p) => `Report ${p.report}: ${levels[p.level]} is due by ${p.due} by ${p.policy}.`,
};

function problemText(found: OperationProblem): string {
  const text = textOf(problems, found.problem, found.params);
  return found.argument === "" ? text : `${found.argument}: ${text}`;
}

/** Why a change was refused, in English: the argument at fault and what to do, or what a rule would find. */
export const refusalText = (refusal: Refusal): string => ("problem" in refusal ? problemText(refusal) : ruleText(refusal));

/** What follows from a change, in English. */
export const consequenceText = (found: Consequence): string => textOf(consequences, found.consequence, found.params);
