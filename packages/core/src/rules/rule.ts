import type { Finding, RuleCode, Severity } from "../finding.ts";
import type { TableName } from "../tables.ts";
import type { DatasetView } from "./dataset-view.ts";

/** What is known of one code that a rule reports. */
export interface RuleFact {
  /** The severities with which it can come. */
  readonly severities: readonly Severity[];
  /** Why it is a rule, and who says so. */
  readonly source: string;
}

/** One rule: what it can report, which tables it reads, and what it finds in a dataset. It never throws on data and never changes it. */
export interface Rule {
  readonly codes: Readonly<Partial<Record<RuleCode, RuleFact>>>;
  /** It finds the same as long as none of these tables changes. */
  readonly reads: readonly TableName[];
  readonly check: (view: DatasetView) => Finding[];
}
