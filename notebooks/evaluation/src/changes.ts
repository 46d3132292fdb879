import { formatNumber, kpiById } from "@pimpasa/analytics";
import type { CalendarDay, Language, Period } from "@pimpasa/core";
import { formatDay } from "@pimpasa/core/text";
import type { DataSpan } from "./data-span.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** Whether a period and the one before it can be compared at all, and what has to be said about it. */
export interface Comparability {
  /** Is there data of the previous period? */
  readonly possible: boolean;
  /** Can what adds up over a period be compared, or only states on a day? */
  readonly flows: boolean;
  readonly remark: string;
}

interface Question {
  readonly before: Period;
  readonly now: Period;
  readonly asOf: CalendarDay;
  readonly span: DataSpan;
  readonly language: Language;
  readonly texts: PageTexts;
}

/** A period of which the data has only a part must not look like less work. */
export function comparability({ before, now, asOf, span, language, texts: { changes: say } }: Question): Comparability {
  const begin = formatDay(span.first, language);
  if (before.lastDay < span.first) return { possible: false, flows: false, remark: say.noBefore(begin) };
  if (before.start < span.first) return { possible: true, flows: false, remark: say.stocksOnly(begin) };
  return asOf < now.lastDay ? { possible: true, flows: false, remark: say.partial } : { possible: true, flows: true, remark: "" };
}

/** KPIs that say what a day's state is, so that they can be compared even where a period is covered in part. */
export const isState = (kpi: string): boolean => kpiById(kpi)?.nature === "stock";

/** The difference of two values of a KPI as it is written: `+3`, `−1,2 poin` for shares. */
export function differenceText(kpi: string, difference: number, language: Language, texts: PageTexts): string {
  const unit = kpiById(kpi)?.definition.unit;
  const isShare = unit === "share";
  const decimals = isShare || unit === "villages-per-officer" ? 1 : 0;
  const text = formatNumber(isShare ? difference * 100 : difference, language, decimals);
  return `${difference > 0 && /[1-9]/.test(text) ? "+" : ""}${text}${isShare ? ` ${texts.points}` : ""}`;
}
