import type { TableName } from "@pimpasa/core";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { ReasonCode } from "./kpi-value.ts";

/** Which share of the rows that a KPI rests on could be used, and why not all. */
export interface InputShare {
  readonly share: number;
  readonly reason: ReasonCode | null;
  /** Villages that a person still has to identify: they may add to any count of designated villages. */
  readonly unresolvedVillages: number;
}

/** The least complete of the tables decides. */
export function inputShare({ dataset, usableShare }: KpiContext, tables: readonly TableName[]): InputShare {
  const usable = Math.min(1, ...tables.map(usableShare));
  const unresolvedVillages = tables.includes("designations") ? dataset.programme.unresolvedVillages : 0;
  const accepted = dataset.intake.designations.accepted;
  const resolved = unresolvedVillages === 0 ? 1 : accepted / (accepted + unresolvedVillages);
  const reason = usable < 1 ? "rows-rejected" : resolved < 1 ? "rows-unresolved" : null;
  return { share: usable * resolved, reason, unresolvedVillages };
}
