import type { RuleCode } from "../finding.ts";
import type { TableName } from "../tables.ts";
import { readingFacts } from "./reading-facts.ts";
import type { RuleFact } from "./rule.ts";
import { rules } from "./rule-list.ts";

/** What is known of one code: how bad it is where the rule does not hold, and who says so. What must hold says `ruleTitles`. */
export interface RuleEntry extends RuleFact {
  readonly code: RuleCode;
  /** The tables that are looked at; empty for codes that reading itself reports. */
  readonly reads: readonly TableName[];
}

/**
 * Every code that a finding can have, in the order in which findings are listed.
 *
 * @example
 * ```ts
 * ruleCatalogue.find((entry) => entry.code === "lead-overlap")?.severities; // => ["error"]
 * ```
 */
export const ruleCatalogue: readonly RuleEntry[] = [
  ...entriesOf({ codes: readingFacts, reads: [] }),
  ...rules.flatMap((rule) => entriesOf(rule)),
];

function entriesOf({ codes, reads }: { codes: Readonly<Partial<Record<RuleCode, RuleFact>>>; reads: readonly TableName[] }): RuleEntry[] {
  return (Object.entries(codes) as [RuleCode, RuleFact][]).map(([code, fact]) => ({ code, reads, ...fact }));
}
