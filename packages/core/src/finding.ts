import { redacted, redactedParams } from "./redaction.ts";
import type { TableName } from "./tables.ts";

/** How bad it is: wrong, perhaps wrong, good to know. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** The parameters of each rule's text. They never hold the value of a personal field. */
export interface RuleParams {
  "table-unreadable": { source: string; fault: string; detail: string };
  "table-unknown": { source: string };
  "column-unknown": { source: string; column: string };
  "column-missing": { source: string; column: string };
  "column-repeated": { source: string; column: string };
  "programme-invalid": { path: string; problem: string };
  "reference-missing": { column: string; to: string; id: string; count: number; rejected: boolean };
  "posting-overlap": { officer: string; other: string; from: string; to: string };
  "designation-overlap": { village: string; other: string; from: string; to: string };
  "lead-overlap": { village: string; other: string; from: string; to: string };
  "assignment-outside-posting": { officer: string; village: string; from: string; to: string };
  "regency-outside-working-area": { village: string; regency: string; office: string; from: string; to: string };
  "region-unknown": { code: string };
  "region-not-loaded": { province: string; count: number };
  "region-code-shared": { code: string; other: string };
  "report-history-start": { state: string };
  "report-history-missing": object;
  "report-transition": { from: string; to: string };
  "report-time-order": { state: string; at: string; before: string };
  "formula-text": { column: string; count: number };
  "person-number-id": { column: string; count: number };
}

export type RuleCode = keyof RuleParams;

/** What a rule found: where it is, and the parameters of the text that says what is wrong and what to do. */
export type Finding = {
  [C in RuleCode]: {
    readonly rule: C;
    readonly severity: Severity;
    readonly table: TableName | "programme";
    /** The id of the record; where it holds a number of a person, that is put out. */
    readonly key: string;
    /** The field, where one is at fault. */
    readonly path: readonly PropertyKey[];
    readonly params: RuleParams[C];
  };
}[RuleCode];

/** Makes a finding; the parameters must fit the rule. What looks like a NIP, a NIK or a mobile number is put out. */
export function finding<C extends RuleCode>(
  rule: C,
  severity: Severity,
  where: { table: TableName | "programme"; key?: string; path?: readonly PropertyKey[] },
  params: RuleParams[C],
): Finding {
  const key = redacted(where.key ?? "");
  return { rule, severity, table: where.table, key, path: where.path ?? [], params: redactedParams(params) } as unknown as Finding;
}
