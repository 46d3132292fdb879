import { formatNumber, officesStaffed, reasonText } from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";
import type { AttentionList } from "../report-model.ts";
import { listOf, unavailableList } from "./attention-list.ts";

/** Which offices have no officer in post? Those with most mentored villages first. */
export function unstaffedOffices(context: ReportContext): AttentionList {
  const { texts, language, labelOf } = context;
  const columns = [texts.columns.office, texts.columns.mentoredVillages];
  const [total, ...rows] = context.rows([officesStaffed], { by: ["office"], view: "operational" });
  if (total === undefined || total.status === "not-computable")
    return unavailableList(columns, total === undefined ? "" : reasonText(total, language));
  const offices = rows
    .flatMap((row) => (row.numerator === 0 && row.denominator === 1 && row.by.office !== undefined ? [row.by.office] : []))
    .map((office) => ({ office, villages: context.villages.filter((village) => village.officeId === office).length }))
    .sort((a, b) => b.villages - a.villages || (a.office < b.office ? -1 : 1));
  const known = context.dataset.intake.designations.status === "supplied" && context.dataset.intake.villages.status === "supplied";
  return listOf(context, {
    columns,
    numbers: [1],
    rows: offices.map(({ office, villages }) => [labelOf("office", office), known ? formatNumber(villages, language) : texts.unknown]),
    summary: texts.unstaffedSummary(formatNumber(offices.length, language)),
    tables: ["offices", "officers", "postings"],
  });
}
