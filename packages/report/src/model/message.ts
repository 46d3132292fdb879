import { formatNumber, type KpiRow } from "@pimpasa/analytics";
import { formatDay } from "@pimpasa/core/text";
import { shownCell } from "./cell.ts";
import { intervalText, shown, shownWithNumbers } from "./figures.ts";
import { placeholdersInPost } from "./placeholders.ts";
import type { ReportContext } from "./report-context.ts";
import type { Change } from "./sections/changes.ts";

/**
 * The message in at most five sentences: the state, what was reached, what was taught, what was reported, and on what data it
 * rests. A sentence is said only where all of its figures are there.
 */
export function message(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, changes: readonly Change[]): string[] {
  return [
    state(context, rows),
    reached(context, rows),
    taught(context, rows, changes),
    reported(context, rows, changes),
    basis(context, rows),
  ].flat();
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
    texts.sentences.state(formatDay(stockDay, language), villages, officers, only === officers ? "" : only),
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

/** How much was taught, and did every village get its session? */
function taught(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, changes: readonly Change[]): string[] {
  const { sentences } = context.texts;
  const [sentence] = said(context, rows, ["education-sessions", "participants"], (count = "", attendances = "") =>
    sentences.sessions(count, attendances),
  );
  if (sentence === undefined) return [];
  const [standard] = said(context, rows, ["quarterly-standard"], (figure = "") => sentences.standard(figure), shownWithNumbers);
  const parts = [sentence, ...(standard === undefined ? [] : [`${standard}${sinceBefore(context, "quarterly-standard", changes)}`])];
  return [`${parts.join("; ")}.`];
}

/** Where a figure has gone since the previous period; nothing where its interval is not known, and never more than it bears. */
function sinceBefore({ texts }: ReportContext, id: string, changes: readonly Change[]): string {
  const change = changes.find((one) => one.id === id);
  if (change === undefined || change.verdict === null) return "";
  return `, ${texts.sentences.since[change.verdict](shownCell(change.before))}`;
}

/** What came in and waits; and whether decisions keep their level, as far as chance lets one say so. */
function reported(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, changes: readonly Change[]): string[] {
  const { sentences } = context.texts;
  const [sentence] = said(context, rows, ["reports-submitted", "open-backlog", "red-flags"], (count = "", open = "", overdue = "") =>
    sentences.reports(count, open, overdue),
  );
  if (sentence === undefined) return [];
  const timeliness = rows.get("verification-timeliness");
  if (timeliness === undefined || timeliness.value === null) return [`${sentence}.`];
  return [`${sentence}; ${inTime(context, timeliness)}${sinceBefore(context, timeliness.kpi, changes)}.`];
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

/** How much of what should be told can be. */
function basis(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, language } = context;
  const absent = [...rows.values()].filter((row) => row.status === "not-computable").length;
  return rows.size === 0 ? [] : [texts.sentences.basis(formatNumber(rows.size - absent, language), formatNumber(rows.size, language))];
}
