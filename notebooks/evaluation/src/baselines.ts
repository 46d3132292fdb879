import { type Language, type Period, previousPeriod, samePeriodLastYear } from "@pimpasa/core";
import { formatPeriod } from "@pimpasa/core/text";
import type { DataSpan } from "./data-span.ts";
import { periodsOf } from "./periods.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** What the period is compared with: the one before, the same one of the last year, or any earlier one of its kind in the data. */
export function baselinesOf(period: Period, span: DataSpan): Period[] {
  const usual = [previousPeriod(period), samePeriodLastYear(period)];
  const others = periodsOf(span).filter((one) => one.kind === period.kind && one.lastDay < period.start);
  const byText = new Map([...usual, ...others].flatMap((one) => (one === undefined ? [] : [[one.text, one] as const])));
  return [...byText.values()];
}

/** The name of a baseline, with what it is to the period. */
export function baselineName(baseline: Period, period: Period, language: Language, { changes: say }: PageTexts): string {
  const name = formatPeriod(baseline, language);
  if (baseline.text === previousPeriod(period).text) return `${name} (${say.previous})`;
  return baseline.text === samePeriodLastYear(period)?.text ? `${name} (${say.lastYear})` : name;
}
