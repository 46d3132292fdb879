import { formatNumber } from "@pimpasa/analytics";
import { periodAt } from "@pimpasa/core";
import { shownCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** What is asked of whoever must decide: one sentence for each list that is not empty, the gravest first. */
export function decisions(context: ReportContext, blocks: readonly Block[]): string[] {
  const { texts, language } = context;
  const asked = blocks.flatMap((block) => {
    const ask = texts.ask[askedOf(block, context)];
    if (ask === undefined || block.rows.length === 0) return [];
    return [ask(formatNumber(block.rows.length, language), shownCell(block.rows[0]?.[0] ?? ""))];
  });
  if (asked.length > 0) return asked;
  return [blocks.some((block) => block.unavailable !== null) ? texts.nothingAskedWhereKnown : texts.nothingAsked];
}

/** On the last day of a quarter no session can be planned in it any more. */
function askedOf({ id }: Block, { stockDay, texts }: ReportContext): keyof typeof texts.ask {
  const isOver = periodAt("quarter", stockDay).lastDay === stockDay;
  return id === "sessions-due" && isOver ? "sessions-missed" : (id as keyof typeof texts.ask);
}
