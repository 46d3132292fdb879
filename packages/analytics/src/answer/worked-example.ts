import type { LocalText, Scope, TableInputs } from "@pimpasa/core";
import type { KpiValue } from "./kpi-value.ts";

/** A small case that is worked by hand: what is given, what is asked, and what the answer must be. */
export interface WorkedExample {
  /** The case and how its answer comes about, in words. */
  readonly case: LocalText;
  /** Rows of tables, as they stand in files. All of them are invented. */
  readonly tables: TableInputs;
  /** What `programme.json` says, beside that the data is invented. */
  readonly programme?: Readonly<Record<string, unknown>>;
  readonly asked: { readonly period: string; readonly asOf?: string; readonly scope?: Scope };
  readonly answer: Pick<KpiValue, "value" | "numerator" | "denominator">;
}
