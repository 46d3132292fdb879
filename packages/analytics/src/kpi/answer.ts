import { type CalendarDay, type Dataset, issueText, nation, type Period, parseCalendarDay, parsePeriod, toDayNumber } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import { protectRows } from "../disclosure/protect-rows.ts";
import { gridOf } from "../grid/grid.ts";
import { type KpiContext, type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import type { KpiRow } from "../kpi-value.ts";
import { cellRows, notComputableRow } from "./cell-rows.ts";
import { inputShare } from "./input-share.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";

/** A call that cannot be answered whatever the data: its message says what to write instead. */
export class KpiOptionsError extends Error {
  override readonly name = "KpiOptionsError";
}

/** The rows of several KPIs. A dataset may be prepared once for many calls with the same `asOf`. */
export function answer(data: Dataset | PreparedDataset, kpis: readonly Kpi[], options: KpiOptions): KpiRow[] {
  const period = periodOf(options.period);
  const asOf = dayOf(options.asOf ?? period.lastDay);
  const by = checkedDimensions(options.by ?? []);
  const prepared = "timeline" in data ? data : prepareDataset(data, asOf);
  if (prepared.asOf !== asOf) throw new KpiOptionsError(`The dataset was prepared as of ${prepared.asOf}; prepare it as of ${asOf}.`);
  const context: KpiContext = { ...prepared, period, scope: options.scope ?? nation };
  return kpis.flatMap((kpi) => kpiRows(context, kpi, by, options.view ?? "publication"));
}

function periodOf(period: Period | string): Period {
  if (typeof period !== "string") return period;
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new KpiOptionsError(issueText(parsed.error, "en"));
  return parsed.value;
}

function dayOf(day: string): CalendarDay {
  const parsed = parseCalendarDay(day);
  if (!parsed.ok) throw new KpiOptionsError(issueText(parsed.error, "en"));
  return parsed.value;
}

function checkedDimensions(by: readonly Dimension[]): readonly Dimension[] {
  if (by.length > 2) throw new KpiOptionsError("Break down by at most two dimensions.");
  if (new Set(by).size < by.length) throw new KpiOptionsError(`Name each dimension once: ${by.join(", ")}.`);
  return by;
}

function kpiRows(context: KpiContext, kpi: Kpi, by: readonly Dimension[], view: "publication" | "operational"): KpiRow[] {
  const blocked = blockedRow(context, kpi);
  if (blocked) return [blocked];
  const applicable = by.filter((dimension) => kpi.definition.dimensions.includes(dimension));
  const share = inputShare(context, kpi.definition.tables);
  const tables = groupingSets(applicable).map((set) => cellRows(context, kpi, gridOf(context, set), share));
  const rows = view === "operational" ? tables.flat() : protectRows(context, kpi.definition, tables);
  const others = by.filter((dimension) => !applicable.includes(dimension));
  return [...rows, ...others.map((dimension) => notComputableRow(context, kpi, "breakdown-not-applicable", { [dimension]: "*" }))];
}

/** The total, each dimension alone, and both together, so that totals and subtotals stand beside the cells. */
function groupingSets(by: readonly Dimension[]): Dimension[][] {
  const [first, second] = by;
  if (first === undefined) return [[]];
  return second === undefined ? [[], [first]] : [[], [first], [second], [first, second]];
}

function blockedRow(context: KpiContext, kpi: Kpi): KpiRow | undefined {
  const { intake } = context.dataset;
  if (toDayNumber(context.period.start) > context.asOfDay) return notComputableRow(context, kpi, "period-not-begun", {});
  const unreadable = kpi.definition.tables.filter((table) => intake[table].status === "unreadable");
  const absent = kpi.definition.tables.filter((table) => intake[table].status === "not-supplied");
  if (absent.length > 0) return notComputableRow(context, kpi, "table-not-supplied", {}, [...absent, ...unreadable]);
  return unreadable.length > 0 ? notComputableRow(context, kpi, "table-unreadable", {}, unreadable) : undefined;
}
