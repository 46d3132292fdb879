import { formatNumber, type KpiRow, kpiById } from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";

/** By how much did a KPI change? Shares and improvements in percentage points, with no more decimals than either side is shown with. */
export function difference({ language, texts }: ReportContext, earlier: KpiRow, current: KpiRow): string {
  if (earlier.value === null || current.value === null) return "–";
  const unit = kpiById(current.kpi)?.definition.unit;
  const change = current.value - earlier.value;
  if (unit === "share" || unit === "improvement")
    return `${signed(change * 100, language, shareDecimals(earlier, current))}\u00a0${texts.points}`;
  return signed(change, language, unit === "villages-per-officer" || unit === "hours" ? 1 : 0);
}

function signed(value: number, language: ReportContext["language"], decimals: number): string {
  const text = formatNumber(value, language, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** As in the figures themselves: none below 100 cases, two where both are below one in a hundred of many. */
function shareDecimals(...sides: readonly KpiRow[]): number {
  if (sides.some(({ denominator }) => (denominator ?? 0) < 100)) return 0;
  return sides.every(({ value, denominator }) => (value ?? 1) < 0.01 && (denominator ?? 0) >= 10_000) ? 2 : 1;
}
