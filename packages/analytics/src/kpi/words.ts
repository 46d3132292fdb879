import type { KpiWords } from "../answer/kpi-words.ts";
import { dutyKpiWords } from "./duties/words.ts";
import { officerAndVillageKpiWords } from "./officers-and-villages/words.ts";
import { recordKpiWords } from "./records/words.ts";
import { reportKpiWords } from "./reports/words.ts";
import { signalKpiWords } from "./signals/words.ts";
import { warningAndRiskKpiWords } from "./warning-and-risk/words.ts";

/** Every KPI in words, by its id. They stand apart from the KPIs, so that nobody ships them who does not show them. */
export const kpiWords: Readonly<Record<string, KpiWords>> = {
  ...dutyKpiWords,
  ...officerAndVillageKpiWords,
  ...recordKpiWords,
  ...reportKpiWords,
  ...signalKpiWords,
  ...warningAndRiskKpiWords,
};
