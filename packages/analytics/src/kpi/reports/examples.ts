import type { WorkedExample } from "../../answer/worked-example.ts";

/** The worked examples of the KPIs of reports from villages, by the id of the KPI. */
export const reportExamples: Readonly<Record<string, WorkedExample>> = {};
