import { type Kpi, type KpiRow, kpi, kpiCatalogue, prepareDataset, reasonText } from "@pimpasa/analytics";
import { addDaysTo, formatDay, formatPeriod, type Period, previousPeriod, toDayNumber } from "@pimpasa/core";
import { blockOf, unavailableBlock } from "../block.ts";
import { shownWithNumbers } from "../figures.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";
import { difference } from "./difference.ts";

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
export function changes(context: ReportContext, now: ReadonlyMap<string, KpiRow>): Changes {
  const { texts, language, period, dataBegins } = context;
  const before = previousPeriod(period);
  const caption = `${formatPeriod(before, language)} → ${formatPeriod(period, language)}`;
  if (dataBegins !== undefined && before.lastDay < dataBegins)
    return { caption, rows: [], unavailable: texts.dataBegins(formatDay(dataBegins, language)) };
  const then = rowsOf(context, before);
  const rows = kpiCatalogue.flatMap((one) => {
    const [earlier, current] = [then.get(one.definition.id), now.get(one.definition.id)];
    if (earlier === undefined || current === undefined || (earlier.value === null && current.value === null)) return [];
    return [changeOf(context, one, { earlier, current, before })];
  });
  return rows.length === 0 ? { caption, rows, unavailable: texts.nothingToCompare } : { caption, rows, unavailable: null };
}

/** The totals of the period before, known for as long after its end as those of this one. */
function rowsOf({ dataset, scope, view, period, asOf }: ReportContext, before: Period): Map<string, KpiRow> {
  const later = Math.max(0, toDayNumber(asOf) - toDayNumber(period.lastDay));
  const prepared = prepareDataset(dataset, addDaysTo(before.lastDay, later));
  const options = { kpis: kpiCatalogue, period: before, asOf: prepared.asOf, scope, view };
  return new Map(kpi(prepared, options).map((row) => [row.kpi, row] as const));
}

interface Pair {
  readonly earlier: KpiRow;
  readonly current: KpiRow;
  readonly before: Period;
}

function changeOf(context: ReportContext, one: Kpi, pair: Pair): Change {
  const { language, texts } = context;
  const { earlier, current } = pair;
  const obstacle = obstacleOf(context, one, pair);
  return {
    id: one.definition.id,
    name: one.definition.name[language],
    before: shownWithNumbers(context, earlier),
    now: shownWithNumbers(context, current),
    difference: obstacle === undefined ? difference(context, earlier, current) : texts.notComparable,
    remark: obstacle ?? reservations(context, pair),
  };
}

/** Why the two sides cannot be compared; undefined where they can. */
function obstacleOf({ language, texts, period, asOf, dataBegins }: ReportContext, one: Kpi, { earlier, current, before }: Pair) {
  if (earlier.value === null) return texts.sideMissing(texts.columns.before, reasonText(earlier, language));
  if (current.value === null) return texts.sideMissing(texts.columns.now, reasonText(current, language));
  const isCountOfPeriod = one.nature === "flow" && one.definition.additivity === "additive" && one.definition.unit !== "share";
  if (!isCountOfPeriod) return undefined;
  if (asOf < period.lastDay) return texts.sideMissing(texts.columns.now, reasonText({ reason: "period-partial", needs: [] }, language));
  return dataBegins !== undefined && before.start < dataBegins ? texts.beganWithin(formatDay(dataBegins, language)) : undefined;
}

/** Why a side is not complete, each reason once. */
function reservations({ language, texts }: ReportContext, { earlier, current }: Pair): string {
  const [then, now] = [reasonText(earlier, language), reasonText(current, language)];
  if (then === now) return now;
  return [
    ...(then === "" ? [] : [texts.sideMissing(texts.columns.before, then)]),
    ...(now === "" ? [] : [texts.sideMissing(texts.columns.now, now)]),
  ].join(" ");
}
