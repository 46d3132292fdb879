import { type KpiRow, targetBullets } from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";
import { drawn, type PossibleChart } from "./chart-sheet.ts";

/** Which targets are met? Every total that has one, with its interval; none where nothing has a target. */
export function targetChart(context: ReportContext, totals: ReadonlyMap<string, KpiRow>): PossibleChart[] {
  const rows = [...totals.values()].filter((row) => row.target !== null && row.value !== null);
  return rows.length === 0 ? [] : [drawn(context, "targets", (options) => targetBullets(rows, options))];
}
