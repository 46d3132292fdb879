import type { WorkedExample } from "../../answer/worked-example.ts";
import { consolidationEffortExample } from "./consolidation-effort.example.ts";
import { recordCompletenessExample } from "./record-completeness.example.ts";

/** The worked examples of the KPIs of the records themselves, by the id of the KPI. */
export const recordExamples: Readonly<Record<string, WorkedExample>> = {
  "record-completeness": recordCompletenessExample,
  "consolidation-effort": consolidationEffortExample,
};
