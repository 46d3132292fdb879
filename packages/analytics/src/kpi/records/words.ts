import type { KpiWords } from "../../answer/kpi-words.ts";
import { consolidationEffortInWords } from "./consolidation-effort.ts";
import { recordCompletenessInWords } from "./record-completeness.ts";

export const recordKpiWords: Readonly<Record<string, KpiWords>> = {
  "consolidation-effort": consolidationEffortInWords,
  "record-completeness": recordCompletenessInWords,
};
