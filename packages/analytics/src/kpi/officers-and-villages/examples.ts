import type { WorkedExample } from "../../answer/worked-example.ts";
import { activeVillagesExample } from "./active-villages.example.ts";

/** The worked examples of the KPIs of officers and villages, by the id of the KPI. */
export const officerAndVillageExamples: Readonly<Record<string, WorkedExample>> = {
  "active-villages": activeVillagesExample,
};
