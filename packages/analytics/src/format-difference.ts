import type { Language } from "@pimpasa/core";
import type { KpiChange } from "./answer/kpi-change.ts";
import type { KpiUnit } from "./answer/kpi-definition.ts";
import type { KpiRow } from "./answer/kpi-value.ts";
import { formatNumber, formatValue } from "./format-figure.ts";

const points = { id: "poin\u00a0persen", en: "pct.\u00a0points" } as const;

/**
 * By how much did a KPI change, with its sign? Shares in percentage points, with no more decimals than either side is
 * shown with. A dash where the two cannot be compared.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: ["1", "2"].map((n) => ({ id: `v${n}`, regionCode: `53.01.99.200${n}`, name: `Desa Contoh 00${n}` })),
 *   designations: ["2024-11-04", "2025-05-01"].map((from, i) => ({ id: `d${i}`, villageId: `v${i + 1}`, officeId: "k1", from })),
 * });
 * const changes = kpiChanges(dataset, { kpis: [designatedVillages], period: "2025-Q2", against: "previous-period" });
 * changes.map((change) => formatDifference(change, "villages", "en")); // => ["+1"]
 * ```
 */
export function formatDifference(
  { difference, now, before }: Pick<KpiChange, "difference" | "now" | "before">,
  unit: KpiUnit | undefined,
  language: Language,
): string {
  if (difference === null || now === null || before === null) return "–";
  if (unit === "share")
    return `${signed(difference, formatNumber(difference * 100, language, shareDecimals(before, now)))}\u00a0${points[language]}`;
  return signed(difference, formatValue(difference, null, unit, language));
}

const signed = (value: number, text: string): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** As in the figures themselves: none below 100 cases, two where both are below one in a hundred of many. */
function shareDecimals(...sides: readonly KpiRow[]): number {
  if (sides.some(({ denominator }) => (denominator ?? 0) < 100)) return 0;
  return sides.every(({ value, denominator }) => (value ?? 1) < 0.01 && (denominator ?? 0) >= 10_000) ? 2 : 1;
}
