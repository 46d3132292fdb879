import type { QualityHint } from "@pimpasa/analytics";
import type { Subject } from "../acknowledgements/subject.ts";

/** A hint in the form of a finding, so that it can be listed and acknowledged like one. */
export interface HintSubject extends Subject {
  readonly severity: "hint";
  readonly hint: QualityHint;
}

/** A hint as what can be acknowledged. Its parameters say when it is a new one: another pair, count, month. */
export function hintSubject(hint: QualityHint): HintSubject {
  const common = { severity: "hint", path: [], hint } as const;
  if ("otherKey" in hint) {
    return { ...common, rule: `duplicate-${hint.table}`, table: hint.table, key: hint.key, params: { other: hint.otherKey } };
  }
  if ("measure" in hint) {
    return {
      ...common,
      rule: `unusual-${hint.measure}`,
      table: hint.table,
      key: hint.key,
      params: { month: hint.month, count: hint.count },
    };
  }
  return { ...common, rule: hint.kind, table: "villages", key: hint.villageId, params: { since: hint.since } };
}
