import { formatNumber } from "@pimpasa/analytics";
import type { TableName } from "@pimpasa/core";
import { blockOf, missingTables, regionLabel, unavailableBlock } from "../block.ts";
import { type Cell, dayCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

const tables: readonly TableName[] = ["villages", "designations", "officers", "assignments"];

/** Which villages have no lead officer, and since when? Those that have waited longest first. */
export function leaderlessVillages(context: ReportContext): Block {
  const { texts, language, labelOf } = context;
  const head = {
    id: "leaderless-villages",
    title: texts.leaderless,
    columns: [texts.columns.village, texts.columns.region, texts.columns.office, texts.columns.since],
  };
  const missing = missingTables(context, ["villages", "designations", "assignments"]);
  if (missing !== undefined) return unavailableBlock(head, missing);
  const villages = context.villages
    .filter((village) => village.status !== "led")
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.villageId < b.villageId ? -1 : 1));
  return blockOf(context, {
    ...head,
    rows: villages.map((village) => [
      village.name,
      regionLabel(context, village.regionCode),
      labelOf("office", village.officeId),
      sinceCell(village, context),
    ]),
    caption: texts.leaderlessSummary(formatNumber(villages.length, language)),
    tables,
  });
}

/** Since when nobody leads the village; who has support at least is told apart. */
function sinceCell({ since, status }: ReportContext["villages"][number], { language, texts }: ReportContext): Cell {
  const cell = dayCell(since, language);
  return status === "support-only" ? { ...cell, shown: `${cell.shown} (${texts.supportOnly})` } : cell;
}
