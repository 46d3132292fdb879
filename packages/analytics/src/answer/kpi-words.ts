import type { LocalText } from "@pimpasa/core";

/** What a KPI says, for those who read its definition. */
export interface KpiWords {
  readonly question: LocalText;
  /** Numerator and denominator in words. */
  readonly formula: LocalText;
  /** In the words of the source, English. */
  readonly source: string;
}
