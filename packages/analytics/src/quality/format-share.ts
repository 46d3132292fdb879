import type { Language } from "@pimpasa/core";
import { formatNumber } from "../format-figure.ts";
import type { Share } from "./share.ts";

const outOf = { id: "dari", en: "of" } as const;

/**
 * A share with its two numbers, for a reader; a dash where the denominator is 0. Only all is 100 %, and only none is 0 %.
 *
 * @example
 * ```ts
 * formatShare({ numerator: 33, denominator: 36 }, "id"); // => "92 % (33 dari 36)"
 * formatShare({ numerator: 9999, denominator: 10000 }, "en"); // => "99.9% (9,999 of 10,000)"
 * formatShare({ numerator: 0, denominator: 0 }, "en"); // => "–"
 * ```
 */
export function formatShare({ numerator, denominator }: Share, language: Language): string {
  if (denominator === 0) return "–";
  const decimals = denominator < 100 ? 0 : 1;
  const step = 10 ** -decimals;
  const value = (100 * numerator) / denominator;
  const percent = numerator === 0 || numerator === denominator ? value : Math.min(100 - step, Math.max(step, value));
  const sign = language === "id" ? " %" : "%";
  return `${formatNumber(percent, language, decimals)}${sign} (${formatNumber(numerator, language)} ${outOf[language]} ${formatNumber(denominator, language)})`;
}
