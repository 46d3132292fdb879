import type { RuleCode } from "../finding.ts";
import type { LocalText } from "../language.ts";
import { ruleTitles } from "../messages/rule-titles.ts";
import type { TableName } from "../tables.ts";
import { readingFacts } from "./reading-facts.ts";
import type { RuleFact } from "./rule.ts";
import { rules } from "./rule-list.ts";

/** What is known of one code: what must hold, how bad it is where it does not, and who says so. */
export interface RuleEntry extends RuleFact {
  readonly code: RuleCode;
  /** What must hold. */
  readonly title: LocalText;
  /** The tables that are looked at; empty for codes that reading itself reports. */
  readonly reads: readonly TableName[];
}

/**
 * Every code that a finding can have, in the order in which findings are listed.
 *
 * @example
 * ```ts
 * ruleCatalogue.find((entry) => entry.code === "lead-overlap")?.title.en; // => "A village has one lead at a time"
 * ```
 */
export const ruleCatalogue: readonly RuleEntry[] = [
  ...entriesOf({ codes: readingFacts, reads: [] }),
  ...rules.flatMap((rule) => entriesOf(rule)),
];

function entriesOf({ codes, reads }: { codes: Readonly<Partial<Record<RuleCode, RuleFact>>>; reads: readonly TableName[] }): RuleEntry[] {
  return (Object.entries(codes) as [RuleCode, RuleFact][]).map(([code, fact]) => ({ code, title: ruleTitles[code], reads, ...fact }));
}
