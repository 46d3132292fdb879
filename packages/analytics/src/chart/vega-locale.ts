import type { Language } from "@pimpasa/core";

/** How vega writes numbers, in the form of d3-format. */
export interface VegaNumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: number[];
  readonly currency: [string, string];
  readonly percent: string;
  readonly minus: string;
}

/**
 * How are the numbers of an axis written in a language? As `formatFigure` writes them: `1.234,5` and `20 %` in Bahasa
 * Indonesia, `1,234.5` and `20%` in English. The charts carry it already; it is for the `formatLocale` of vega-embed and for
 * `{ locale: { number } }` of `vega.View`, where specifications of one's own stand beside them.
 *
 * @example
 * ```ts
 * vegaLocale("id").decimal; // => ","
 * vegaLocale("en").thousands; // => ","
 * ```
 */
export function vegaLocale(language: Language): VegaNumberLocale {
  return language === "id"
    ? { decimal: ",", thousands: ".", grouping: [3], currency: ["Rp", ""], percent: " %", minus: "−" }
    : { decimal: ".", thousands: ",", grouping: [3], currency: ["", ""], percent: "%", minus: "−" };
}
