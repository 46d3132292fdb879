import { redacted, redactedParams } from "./redaction.ts";
import type { RuleParams } from "./rule-params.ts";
import type { TableName } from "./tables.ts";

/** How bad it is: wrong, perhaps wrong, good to know. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

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
