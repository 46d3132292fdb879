import { formatNumber, reasonText, silentVillages } from "@pimpasa/analytics";
import { formatDay } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";
import type { AttentionList } from "../report-model.ts";
import { listOf, regionLabel, unavailableList } from "./attention-list.ts";

/** From which villages came nothing for 90 days? Those mentored longest first. */
export function silentVillageList(context: ReportContext): AttentionList {
  const { texts, language, labelOf } = context;
  const columns = [texts.columns.village, texts.columns.region, texts.columns.office, texts.columns.designatedSince];
  const [total, ...rows] = context.rows([silentVillages], { by: ["village"], view: "operational" });
  if (total === undefined || total.status === "not-computable")
    return unavailableList(columns, total === undefined ? "" : reasonText(total, language));
  const silent = new Set(rows.flatMap((row) => (row.numerator === 1 && row.by.village !== undefined ? [row.by.village] : [])));
  const villages = context.villages
    .filter((village) => silent.has(village.villageId))
    .sort((a, b) =>
      a.designatedSince < b.designatedSince ? -1 : a.designatedSince > b.designatedSince ? 1 : a.villageId < b.villageId ? -1 : 1,
    );
  return listOf(context, {
    columns,
    rows: villages.map((village) => [
      village.name,
      regionLabel(context, village.regionCode),
      labelOf("office", village.officeId),
      formatDay(village.designatedSince, language),
    ]),
    summary: texts.silentSummary(formatNumber(villages.length, language)),
    tables: ["villages", "designations", "activities", "activityVillages", "reports", "reportEvents", "nilReports"],
  });
}
