import { formatNumber, type KpiRow, knownUpTo } from "@pimpasa/analytics";
import { formatDay } from "@pimpasa/core/text";
import { intervalText, shown, shownWithNumbers } from "./figures.ts";
import { placeholdersInPost } from "./placeholders.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * The message in at most five sentences: the state, what was reached, what was taught, what was reported, and on what data it
 * rests. A sentence is said only where all of its figures are there.
 */
export function message(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  return [state(context, rows), reached(context, rows), taught(context, rows), reported(context, rows), basis(context, rows)].flat();
}

type Say = (...figures: string[]) => string;

function said(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, ids: readonly string[], sentence: Say, show = shown): string[] {
  const found = ids.map((id) => rows.get(id));
  return found.every((row) => row?.value != null) ? [sentence(...found.map((row) => show(context, row)))] : [];
}

function state(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, language, stockDay } = context;
  const placeholders = placeholdersInPost(context);
  const only = placeholders > 0 ? formatNumber(placeholders, language) : null;
  return said(context, rows, ["designated-villages", "officers-in-post"], (villages = "", officers = "") =>
    texts.sentences.state(formatDay(stockDay, language), villages, officers, only),
  );
}

const reached = (context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] =>
  said(
    context,
    rows,
    ["active-villages", "silent-villages"],
    (active = "", silent = "") => context.texts.sentences.reached(active, silent),
    shownWithNumbers,
  );

const taught = (context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] =>
  said(context, rows, ["education-sessions", "participants"], (count = "", attendances = "") =>
    context.texts.sentences.sessions(count, attendances),
  );

/** What came in and waits; and whether decisions keep their level, as far as chance lets one say so. */
function reported(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { sentences } = context.texts;
  const [sentence] = said(context, rows, ["reports-submitted", "open-backlog", "red-flags"], (count = "", open = "", overdue = "") =>
    sentences.reports(count, open, overdue),
  );
  if (sentence === undefined) return [];
  const timeliness = rows.get("verification-timeliness");
  return [timeliness === undefined || timeliness.value === null ? `${sentence}.` : `${sentence}; ${inTime(context, timeliness)}.`];
}

/** Against a target nothing is said that the interval does not bear. */
function inTime(context: ReportContext, row: KpiRow): string {
  const { texts, language } = context;
  const figure = shownWithNumbers(context, row);
  const { target, interval, value } = row;
  if (target === null || value === null) return texts.sentences.inTime(figure);
  const goal = `${formatNumber(target * 100, language)}${language === "id" ? "\u00a0" : ""}%`;
  if (interval === null) return texts.sentences.inTimeTarget(figure, goal);
  if (interval.low <= target && target <= interval.high)
    return texts.sentences.notDistinguishable(figure, intervalText(context, row), goal);
  return (value > target ? texts.sentences.aboveTarget : texts.sentences.belowTarget)(figure, intervalText(context, row), goal);
}

/** Up to when the data reaches, and how much of what should be told cannot be. */
function basis(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, language, dataset, asOf } = context;
  const absent = [...rows.values()].filter((row) => row.status === "not-computable").length;
  const day = formatDay(knownUpTo(dataset, asOf), language);
  return rows.size === 0 ? [] : [texts.sentences.basis(day, formatNumber(rows.size - absent, language), formatNumber(rows.size, language))];
}
