import { formatNumber } from "@pimpasa/analytics";
import { shownCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** What is asked of whoever must decide: one sentence for each list that is not empty, the gravest first. */
export function decisions({ texts, language }: ReportContext, blocks: readonly Block[]): string[] {
  const asked = blocks.flatMap((block) => {
    const ask = texts.ask[block.id as keyof typeof texts.ask];
    if (ask === undefined || block.rows.length === 0) return [];
    return [ask(formatNumber(block.rows.length, language), shownCell(block.rows[0]?.[0] ?? ""))];
  });
  if (asked.length > 0) return asked;
  return [blocks.some((block) => block.unavailable !== null) ? texts.nothingAskedWhereKnown : texts.nothingAsked];
}
