import { formatNumber, officesStaffed, reasonText } from "@pimpasa/analytics";
import { blockOf, unavailableBlock } from "../block.ts";
import { countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** Which offices have no officer in post? Those with most mentored villages first. */
export function unstaffedOffices(context: ReportContext): Block {
  const { texts, language, labelOf } = context;
  const head = { id: "unstaffed-offices", title: texts.unstaffed, columns: [texts.columns.office, texts.columns.mentoredVillages] };
  const [total, ...rows] = context.rows([officesStaffed], { by: ["office"], view: "operational" });
  if (total === undefined || total.status === "not-computable")
    return unavailableBlock(head, total === undefined ? "" : reasonText(total, language));
  const offices = rows
    .flatMap((row) => (row.numerator === 0 && row.denominator === 1 && row.by.office !== undefined ? [row.by.office] : []))
    .map((office) => ({ office, villages: context.villages.filter((village) => village.officeId === office).length }))
    .sort((a, b) => b.villages - a.villages || (a.office < b.office ? -1 : 1));
  const known = context.dataset.intake.designations.status === "supplied" && context.dataset.intake.villages.status === "supplied";
  return blockOf(context, {
    ...head,
    numbers: [1],
    rows: offices.map(({ office, villages }) => [labelOf("office", office), known ? countCell(villages, language) : texts.unknown]),
    caption: texts.unstaffedSummary(formatNumber(offices.length, language)),
    tables: ["offices", "officers", "postings"],
  });
}
