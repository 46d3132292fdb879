import type { WorkedExample } from "../../answer/worked-example.ts";

/** The worked examples of the KPIs of the duties of an officer, by the id of the KPI. */
export const dutyExamples: Readonly<Record<string, WorkedExample>> = {};
