import { formatNumber } from "@pimpasa/analytics";
import { formatDay, type TableName } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";
import type { AttentionList } from "../report-model.ts";
import { listOf, missingTables, regionLabel, unavailableList } from "./attention-list.ts";

const tables: readonly TableName[] = ["villages", "designations", "officers", "assignments"];

/** Which villages have no lead officer, and since when? Those that have waited longest first. */
export function leaderlessVillages(context: ReportContext): AttentionList {
  const { texts, language, labelOf } = context;
  const columns = [texts.columns.village, texts.columns.region, texts.columns.office, texts.columns.since];
  const missing = missingTables(context, ["villages", "designations", "assignments"]);
  if (missing !== undefined) return unavailableList(columns, missing);
  const villages = context.villages
    .filter((village) => village.status !== "led")
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.villageId < b.villageId ? -1 : 1));
  return listOf(context, {
    columns,
    rows: villages.map((village) => [
      village.name,
      regionLabel(context, village.regionCode),
      labelOf("office", village.officeId),
      formatDay(village.since, language) + (village.status === "support-only" ? ` (${texts.supportOnly})` : ""),
    ]),
    summary: texts.leaderlessSummary(formatNumber(villages.length, language)),
    tables,
  });
}
