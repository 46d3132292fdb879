import type { TableName } from "@pimpasa/core";

/** What can be acknowledged: a finding of a rule, or a hint. It says of which record it speaks, and what it says of it. */
export interface Subject {
  readonly rule: string;
  readonly table: TableName | "programme";
  readonly key: string;
  readonly path: readonly PropertyKey[];
  readonly params: object;
}
