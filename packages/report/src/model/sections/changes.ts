import { formatDifference, type KpiChange, kpiById, kpiCatalogue, kpiChanges, obstacleText, reasonText } from "@pimpasa/analytics";
import { previousPeriod } from "@pimpasa/core";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import { blockOf, unavailableBlock } from "../block.ts";
import { shownWithNumbers } from "../figures.ts";
import { releasedChanges } from "../publication/released-changes.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** This period beside the one before. */
export interface Changes {
  /** Both periods in words. */
  readonly caption: string;
  readonly rows: readonly Change[];
  /** Why there is nothing to compare with; null where there is. */
  readonly unavailable: string | null;
}

/** A KPI in the previous period and in this one. */
export interface Change {
  /** The id of the KPI. */
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
  /** With its sign; in percentage points for a share; in words where the two cannot be compared. */
  readonly difference: string;
  readonly remark: string;
}

/** The changes as a table. */
export function changeBlock(context: ReportContext, { caption, rows, unavailable }: Changes): Block {
  const { texts } = context;
  const { kpi: name, before, now, difference: change, remark } = texts.columns;
  const head = { id: "changes", title: texts.sections.changes, columns: [name, before, now, change, remark] };
  if (unavailable !== null) return unavailableBlock(head, unavailable);
  const cells = rows.map((row) => [row.name, row.before, row.now, row.difference, row.remark]);
  return blockOf(context, { ...head, numbers: [1, 2, 3], rows: cells, caption, notes: [texts.signs] });
}

/** Every KPI then and now; where one side is missing, or holds less than its whole period, why they cannot be compared. */
export function changes(context: ReportContext): Changes {
  const { texts, language, period, dataBegins } = context;
  const before = previousPeriod(period);
  const caption = `${formatPeriod(before, language)} → ${formatPeriod(period, language)}`;
  if (dataBegins !== undefined && before.lastDay < dataBegins)
    return { caption, rows: [], unavailable: texts.dataBegins(formatDay(dataBegins, language)) };
  const rows = changesOf(context)
    .filter(({ now, before }) => (now?.value ?? before?.value ?? null) !== null)
    .map((change) => shownChange(context, change));
  return rows.length === 0 ? { caption, rows, unavailable: texts.nothingToCompare } : { caption, rows, unavailable: null };
}

function changesOf(context: ReportContext): KpiChange[] {
  const { prepared, scope, view, period, asOf, published } = context;
  if (published !== undefined) return releasedChanges(context);
  return kpiChanges(prepared, { kpis: kpiCatalogue, period, asOf, scope, view, against: "previous-period" });
}

function shownChange(context: ReportContext, change: KpiChange): Change {
  const { language, texts } = context;
  const { now, before, obstacle } = change;
  return {
    id: change.kpi,
    name: kpiById(change.kpi)?.definition.name[language] ?? change.kpi,
    before: shownWithNumbers(context, before ?? undefined),
    now: shownWithNumbers(context, now ?? undefined),
    difference: obstacle === null ? formatDifference(change, kpiById(change.kpi)?.definition.unit, language) : texts.notComparable,
    remark: obstacle === null ? reservations(context, change) : obstacleIn(context, change),
  };
}

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
