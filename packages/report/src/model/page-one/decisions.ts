import { formatNumber } from "@pimpasa/analytics";
import { periodAt } from "@pimpasa/core";
import { shownCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** What is asked of whoever must decide: one sentence for each list that is not empty, the gravest first. */
export function decisions(context: ReportContext, blocks: readonly Block[], askedBesides: readonly string[]): string[] {
  const { texts, language } = context;
  const asked = blocks.flatMap((block) => {
    const ask = texts.ask[askedOf(block, context)];
    if (ask === undefined || block.rows.length === 0) return [];
    return [ask(formatNumber(countOf(block), language), shownCell(block.rows[0]?.[0] ?? ""))];
  });
  if (asked.length + askedBesides.length > 0) return [...asked, ...askedBesides];
  return [blocks.some((block) => block.unavailable !== null) ? texts.nothingAskedWhereKnown : texts.nothingAsked];
}

/** How many entries a list has; a list of kinds of rows has as many as the kinds together. */
function countOf({ id, rows }: Block): number {
  if (id !== "waiting-rows") return rows.length;
  return rows.reduce((sum, [, count]) => sum + (typeof count === "object" ? Number(count.value) : 0), 0);
}

/** On the last day of a quarter no session can be planned in it any more. */
function askedOf({ id }: Block, { stockDay, texts }: ReportContext): keyof typeof texts.ask {
  const isOver = periodAt("quarter", stockDay).lastDay === stockDay;
  return id === "sessions-due" && isOver ? "sessions-missed" : (id as keyof typeof texts.ask);
}
