import { fromDayNumber, type Period, parsePeriod } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";

/**
 * The twelve calendar months up to the end of the period, but not before the data begins: there nothing is known, which is not 0.
 * Of a publication the months of the period, which are in its release.
 */
export function chartPeriod({ period, dataBegins, published }: ReportContext): Period {
  if (published !== undefined) return period;
  const { lastDay } = period;
  const month = Date.UTC(Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7)) - 12, 1);
  const first = fromDayNumber(month / 86_400_000);
  const parsed = parsePeriod(`${dataBegins !== undefined && dataBegins > first ? dataBegins : first}..${lastDay}`);
  return parsed.ok ? parsed.value : period;
}
