import { formatNumber, reasonText, silentVillages } from "@pimpasa/analytics";
import { blockOf, regionLabel, unavailableBlock } from "../block.ts";
import { dayCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** From which villages came nothing for 90 days? Those mentored longest first. */
export function silentVillageList(context: ReportContext): Block {
  const { texts, language, labelOf } = context;
  const head = {
    id: "silent-villages",
    title: texts.silent,
    columns: [texts.columns.village, texts.columns.region, texts.columns.office, texts.columns.designatedSince],
  };
  const [total, ...rows] = context.rows([silentVillages], { by: ["village"], view: "operational" });
  if (total === undefined || total.status === "not-computable")
    return unavailableBlock(head, total === undefined ? "" : reasonText(total, language));
  const silent = new Set(rows.flatMap((row) => (row.numerator === 1 && row.by.village !== undefined ? [row.by.village] : [])));
  const villages = context.villages
    .filter((village) => silent.has(village.villageId))
    .sort((a, b) =>
      a.designatedSince < b.designatedSince ? -1 : a.designatedSince > b.designatedSince ? 1 : a.villageId < b.villageId ? -1 : 1,
    );
  return blockOf(context, {
    ...head,
    rows: villages.map((village) => [
      village.name,
      regionLabel(context, village.regionCode),
      labelOf("office", village.officeId),
      dayCell(village.designatedSince, language),
    ]),
    caption: texts.silentSummary(formatNumber(villages.length, language)),
    tables: ["villages", "designations", "activities", "activityVillages", "reports", "reportEvents", "nilReports"],
    notes: [texts.silenceIsNoProof],
  });
}
