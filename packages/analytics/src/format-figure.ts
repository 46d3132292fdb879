import type { Language } from "@pimpasa/core";
import type { KpiUnit } from "./answer/kpi-definition.ts";
import type { KpiRow } from "./answer/kpi-value.ts";

const separators = { id: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/**
 * A number as its reader writes it: `1.234,5` in Bahasa Indonesia, `1,234.5` in English. The same on every platform.
 *
 * @example
 * ```ts
 * formatNumber(1234.5, "id", 1); // => "1.234,5"
 * formatNumber(-1234, "en"); // => "−1,234"
 * ```
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const { group, decimal } = separators[language];
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? "")) ? "−" : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/** How many decimals a percentage deserves: none below 100 cases, two where a thousandth of many is what there is. */
function percentDecimals(share: number, denominator: number): number {
  if (denominator < 100) return 0;
  return denominator >= 10_000 && share < 0.01 ? 2 : 1;
}

/**
 * A share in percent that reads 0 or 100 only where it is none or all: what lies between is at least the smallest step
 * away from either (`0.1`, `99.9`).
 */
function percentage(share: number, denominator: number, language: Language): string {
  const decimals = percentDecimals(share, denominator);
  const rounded = Number((share * 100).toFixed(decimals));
  if (share <= 0 || share >= 1 || (rounded > 0 && rounded < 100)) return formatNumber(share * 100, language, decimals);
  const finer = Math.max(decimals, 1);
  const step = 10 ** -finer;
  return formatNumber(Math.min(Math.max(share * 100, step), 100 - step), language, finer);
}

const none = { "not-computable": "–", suppressed: "×" } as const;
const outOf = { id: "dari", en: "of" } as const;

/**
 * A value as it stands in a table, and beside it the two numbers of a share (`143 dari 146`). A value that is not there
 * is a dash, one that is withheld a cross; `reasonText` says why. Never 0 for either. A share reads 100 % only where it is
 * all and 0 % only where it is none. A figure whose unit is not known (`undefined`) is a plain number, with two decimals
 * where it is not whole.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [], designations: [] });
 * designatedVillages(dataset, { period: "2025" }).map((row) => formatFigure(row, "villages", "id").value); // => ["0"]
 * assignedVillages(dataset, { period: "2025" }).map((row) => formatFigure(row, "share", "id").value); // => ["–"]
 * ```
 */
export function formatFigure(row: KpiRow, unit: KpiUnit | undefined, language: Language): { readonly value: string; readonly of: string } {
  if (row.status === "suppressed" || row.status === "not-computable") return { value: none[row.status], of: "" };
  const { value, numerator, denominator } = row;
  const of =
    numerator === null || denominator === null
      ? ""
      : `${formatNumber(numerator, language)} ${outOf[language]} ${formatNumber(denominator, language)}`;
  return { value: formatValue(value, denominator, unit, language), of };
}

/** A value of a unit, as `formatFigure` writes it; the denominator decides how many decimals a percentage has. */
export function formatValue(value: number, denominator: number | null, unit: KpiUnit | undefined, language: Language): string {
  if (unit === "improvement") return `${formatNumber(value * 100, language)}${language === "id" ? " " : ""}%`;
  if (unit !== "share") return formatNumber(value, language, decimalsOf(value, unit));
  return `${percentage(value, denominator ?? 0, language)}${language === "id" ? " " : ""}%`;
}

/** Units whose numbers are not whole, with the decimals that they deserve. */
const decimals: Readonly<Partial<Record<KpiUnit, number>>> = {
  "villages-per-officer": 1,
  gini: 2,
  "sessions-per-village-year": 2,
  "attendances-per-1000-residents-a-year": 1,
  "reports-per-10000-residents-a-year": 2,
  score: 2,
  hours: 1,
  months: 1,
};

/** How many decimals a number deserves that is no share. */
function decimalsOf(value: number, unit: KpiUnit | undefined): number {
  if (unit === undefined) return Number.isInteger(value) ? 0 : 2;
  return decimals[unit] ?? 0;
}
