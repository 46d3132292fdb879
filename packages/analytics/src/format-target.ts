import type { Language, LocalText } from "@pimpasa/core";
import type { KpiUnit } from "./answer/kpi-definition.ts";
import type { KpiRow, Rating } from "./answer/kpi-value.ts";
import { formatNumber, formatValue } from "./format-figure.ts";

/** What each rating is called. */
export const ratingLabels: Readonly<Record<Rating, LocalText>> = {
  met: { id: "tercapai", en: "met" },
  near: { id: "hampir", en: "near" },
  missed: { id: "belum tercapai", en: "missed" },
};

const expected = {
  id: (value: string): string => `${value} diharapkan sampai kini`,
  en: (value: string): string => `${value} expected by now`,
} as const;

const closer = {
  id: (value: string): string => `lebih teliti ${value}`,
  en: (value: string): string => `more closely ${value}`,
} as const;

/**
 * The target of a row as it stands in a table, with what is expected of it by now and how the figure stands to that.
 * A figure that reads like its target without being it is given with more decimals. Empty where there is no target.
 *
 * @example
 * ```ts
 * formatTarget({ value: 0.85, target: 0.9, rating: "near", denominator: 20 }, "share", "en"); // => "90% (near)"
 * formatTarget({ value: 79 / 88, target: 0.9, rating: "near", denominator: 88 }, "share", "en"); // => "90% (near, more closely 89.77%)"
 * formatTarget({ value: 20, target: 90, rating: "missed", expectedByNow: 46, denominator: null }, "sessions", "id"); // => "90 (46 diharapkan sampai kini, belum tercapai)"
 * formatTarget({ value: 20, target: null, rating: null, denominator: null }, "sessions", "en"); // => ""
 * ```
 */
export function formatTarget(
  { value, target, rating, expectedByNow, denominator }: Pick<KpiRow, "value" | "target" | "rating" | "expectedByNow" | "denominator">,
  unit: KpiUnit | undefined,
  language: Language,
): string {
  if (target === null) return "";
  const shown = (value: number): string => formatValue(value, denominator, unit, language);
  const remarks = [
    ...(expectedByNow === undefined ? [] : [expected[language](shown(expectedByNow))]),
    ...(rating === null ? [] : [ratingLabels[rating][language]]),
    ...(value !== null && value !== target && shown(value) === shown(target) ? [closer[language](precise(value, unit, language))] : []),
  ];
  return remarks.length === 0 ? shown(target) : `${shown(target)} (${remarks.join(", ")})`;
}

/** With two more decimals than the figures themselves need. */
const precise = (value: number, unit: KpiUnit | undefined, language: Language): string =>
  unit === "share" ? `${formatNumber(value * 100, language, 2)}${language === "id" ? " " : ""}%` : formatNumber(value, language, 3);
