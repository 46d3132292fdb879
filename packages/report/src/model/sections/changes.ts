import {
  formatDifference,
  type KpiChange,
  type KpiRow,
  kpiById,
  kpiCatalogue,
  kpiChanges,
  obstacleText,
  reasonText,
  type UncertaintyInterval,
} from "@pimpasa/analytics";
import { previousPeriod } from "@pimpasa/core";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import { blockOf, unavailableBlock } from "../block.ts";
import { type Cell, figureCell } from "../cell.ts";
import { shownWithNumbers } from "../figures.ts";
import { releasedChanges } from "../publication/released-changes.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";
import { changeIntervals, changeIntervalText, mayBeChance } from "./change-uncertainty.ts";

/** This period beside the one before. */
export interface Changes {
  /** Both periods in words. */
  readonly caption: string;
  /** Up to which day each side was known; empty where nothing is compared. */
  readonly knownUpTo: string;
  readonly rows: readonly Change[];
  /** Why there is nothing to compare with; null where there is. */
  readonly unavailable: string | null;
}

/** A KPI in the previous period and in this one. */
export interface Change {
  /** The id of the KPI. */
  readonly id: string;
  readonly name: string;
  readonly before: Cell;
  readonly now: Cell;
  /** With its sign; in percentage points for a share; in words where the two cannot be compared. */
  readonly difference: string;
  /** Between which values the difference lies; empty where the KPI has no interval. */
  readonly interval: string;
  /** Where does it go, as far as chance lets one say so? Null where that cannot be said: no interval, or not comparable. */
  readonly verdict: "higher" | "lower" | "not-distinguishable" | null;
  readonly remark: string;
}

/** The changes as a table. */
export function changeBlock(context: ReportContext, { caption, knownUpTo, rows, unavailable }: Changes): Block {
  const { texts } = context;
  const { kpi: name, before, now, difference: change, interval, remark } = texts.columns;
  const head = { id: "changes", title: texts.sections.changes, columns: [name, before, now, change, interval, remark] };
  if (unavailable !== null) return unavailableBlock(head, unavailable);
  const cells = rows.map((row) => [row.name, row.before, row.now, row.difference, row.interval, remarkOf(context, row)]);
  return blockOf(context, { ...head, numbers: [1, 2, 3, 4], rows: cells, caption, notes: [knownUpTo, texts.changeMethod] });
}

const remarkOf = ({ texts }: ReportContext, { verdict, remark }: Change): string =>
  [verdict === "not-distinguishable" ? texts.mayBeChance : "", remark].filter((text) => text !== "").join(" ");

/** Every KPI then and now; where one side is missing, or holds less than its whole period, why they cannot be compared. */
export function changes(context: ReportContext): Changes {
  const { texts, language, period, dataBegins } = context;
  const before = previousPeriod(period);
  const caption = `${formatPeriod(before, language)} → ${formatPeriod(period, language)}`;
  if (dataBegins !== undefined && before.lastDay < dataBegins)
    return { caption, knownUpTo: "", rows: [], unavailable: texts.dataBegins(formatDay(dataBegins, language)) };
  const found = changesOf(context).filter(({ now, before }) => (now?.value ?? before?.value ?? null) !== null);
  const intervals = changeIntervals(context, found);
  const rows = found.map((change) => shownChange(context, change, intervals.get(change.kpi)));
  const unavailable = rows.length === 0 ? texts.nothingToCompare : null;
  return { caption, knownUpTo: knownUpTo(context, found), rows, unavailable };
}

/** Two reports may give two figures of one period, as known on different days: so the days are told. */
function knownUpTo({ texts, language }: ReportContext, found: readonly KpiChange[]): string {
  const [before, now] = [found.find((change) => change.before)?.before, found.find((change) => change.now)?.now];
  if (!before || !now) return "";
  return texts.changesKnown(formatDay(before.asOf, language), formatDay(now.asOf, language));
}

function changesOf(context: ReportContext): KpiChange[] {
  const { prepared, scope, view, period, asOf, published } = context;
  if (published !== undefined) return releasedChanges(context);
  return kpiChanges(prepared, { kpis: kpiCatalogue, period, asOf, scope, view, against: "previous-period" });
}

function shownChange(context: ReportContext, change: KpiChange, interval: UncertaintyInterval | undefined): Change {
  const { language, texts } = context;
  const { now, before, obstacle } = change;
  return {
    id: change.kpi,
    name: kpiById(change.kpi)?.definition.name[language] ?? change.kpi,
    before: sideCell(context, before),
    now: sideCell(context, now),
    difference: obstacle === null ? formatDifference(change, kpiById(change.kpi)?.definition.unit, language) : texts.notComparable,
    interval: interval === undefined ? "" : changeIntervalText(context, change, interval),
    verdict: interval === undefined ? null : mayBeChance(interval) ? "not-distinguishable" : interval.low > 0 ? "higher" : "lower",
    remark: obstacle === null ? reservations(context, change) : obstacleIn(context, change),
  };
}

const sideCell = (context: ReportContext, row: KpiRow | null): Cell =>
  row === null ? "–" : figureCell(row, shownWithNumbers(context, row));

function obstacleIn({ language, texts, dataBegins }: ReportContext, change: KpiChange): string {
  const isLate = change.obstacle === "before-data-begins" && dataBegins !== undefined;
  return isLate ? texts.beganWithin(formatDay(dataBegins, language)) : obstacleText(change, language);
}

/** Why a side is not complete, each reason once. */
function reservations({ language, texts }: ReportContext, { now, before }: KpiChange): string {
  const [earlier, current] = [before, now].map((row) => (row === null ? "" : reasonText(row, language))) as [string, string];
  if (earlier === current) return current;
  return [
    ...(earlier === "" ? [] : [texts.sideMissing(texts.columns.before, earlier)]),
    ...(current === "" ? [] : [texts.sideMissing(texts.columns.now, current)]),
  ].join(" ");
}
