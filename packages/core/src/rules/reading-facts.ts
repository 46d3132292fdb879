import type { RuleCode } from "../finding.ts";
import type { RuleFact } from "./rule.ts";
import { ruleSources } from "./sources.ts";

const source = ruleSources.consistency;

/** The codes that reading reports before any rule is asked. */
export const readingFacts = {
  "table-unreadable": { severities: ["error"], source },
  "table-unknown": { severities: ["warning"], source },
  "column-missing": { severities: ["error"], source },
  "column-repeated": { severities: ["error"], source },
  "column-unknown": { severities: ["warning"], source },
  "programme-invalid": { severities: ["error"], source },
} as const satisfies Partial<Record<RuleCode, RuleFact>>;
