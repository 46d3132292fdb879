import { type Dataset, isSupplied, isWithin, nation, type RegionCode, type Scope, shown, toDayNumber } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import type { KpiAnswer } from "../disclosure/kpi-answer.ts";
import { neverPublished } from "../disclosure/never-published.ts";
import { disclosurePolicy } from "../disclosure/policy.ts";
import { protectAnswers } from "../disclosure/protect-answers.ts";
import { type Grid, gridOf } from "../grid/grid.ts";
import { type KpiContext, type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import { dayOf, periodOf } from "./asked.ts";
import { notComputableRow } from "./cell-rows.ts";
import { KpiOptionsError } from "./kpi-options-error.ts";
import { kpiTable } from "./kpi-table.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";
import type { KpiRow } from "./kpi-value.ts";

/** The rows of several KPIs. A dataset may be prepared once for many calls with the same `asOf`. */
export function answer(data: Dataset | PreparedDataset, kpis: readonly Kpi[], options: KpiOptions): KpiRow[] {
  const period = periodOf(options.period);
  const asOf = dayOf(options.asOf ?? period.lastDay);
  const by = checkedDimensions(options.by ?? []);
  const prepared = "timeline" in data ? data : prepareDataset(data, asOf);
  if (prepared.asOf !== asOf) throw new KpiOptionsError(`The dataset was prepared as of ${prepared.asOf}; prepare it as of ${asOf}.`);
  const scope = checkedScope(prepared.dataset, options.scope ?? nation);
  const context: KpiContext = { ...prepared, period, scope, intervals: options.intervals ?? true };
  const grids = sharedGrids(context);
  const answers = kpis.map((kpi) => kpiAnswer(context, kpi, by, grids));
  const shown = options.view === "operational" ? answers : publishedAnswers(context, answers, { by, protect: options.protect });
  return joined(shown.flatMap(({ rows, remarks }) => [rows, remarks]));
}

/** Rows of one call are protected together; rows of several calls are not: for these make a release. */
function publishedAnswers(
  context: KpiContext,
  answers: readonly KpiAnswer[],
  { by, protect }: Required<Pick<KpiOptions, "by">> & { readonly protect: KpiOptions["protect"] },
): KpiAnswer[] {
  const policy = disclosurePolicy(protect);
  return protectAnswers(answers, { by, scope: context.scope, policy, isBarred: neverPublished(context, context.scope, policy) });
}

/** A scope that nobody knows has no figures: it must not be answered with 0. Where nothing lists offices or regions, any is taken. */
export function checkedScope(dataset: Dataset, scope: Scope): Scope {
  if (scope.kind === "office" && isSupplied(dataset, "offices") && !dataset.offices.some(({ id }) => id === scope.officeId))
    throw new KpiOptionsError(`There is no office "${shown(scope.officeId)}"; take an id of the table offices.`);
  if (scope.kind === "region" && !isKnownRegion(dataset, scope.code))
    throw new KpiOptionsError(`There is no region "${shown(scope.code)}"; take a Kemendagri code with its dots.`);
  return scope;
}

const isKnownRegion = ({ gazetteer, villages, regions }: Dataset, code: RegionCode): boolean =>
  gazetteer === undefined ||
  gazetteer.find(code) !== undefined ||
  [...villages.map(({ regionCode }) => regionCode), ...regions.map(({ id }) => id)].some((known) => isWithin(known, code));

export function checkedDimensions(by: readonly Dimension[]): readonly Dimension[] {
  if (by.length > 2) throw new KpiOptionsError("Break down by at most two dimensions.");
  if (new Set(by).size < by.length) throw new KpiOptionsError(`Name each dimension once: ${by.join(", ")}.`);
  return by;
}

function kpiAnswer(context: KpiContext, kpi: Kpi, by: readonly Dimension[], grids: (set: readonly Dimension[]) => Grid): KpiAnswer {
  const { definition } = kpi;
  const blocked = blockedRow(context, kpi);
  if (blocked) return { definition, rows: [], remarks: [blocked] };
  const applicable = by.filter((dimension) => definition.dimensions.includes(dimension));
  const tables = groupingSets(applicable).map((set) => kpiTable(context, kpi, grids(set)));
  if (tables[0]?.isImpossible) return { definition, rows: [], remarks: tables[0].rows };
  const others = by.filter((dimension) => !applicable.includes(dimension));
  const remarks = [
    ...tables.flatMap((table) => (table.isImpossible ? table.rows : [])),
    ...others.map((dimension) => notComputableRow(context, kpi, "breakdown-not-applicable", { [dimension]: "*" })),
  ];
  return { definition, rows: joined(tables.map((table) => (table.isImpossible ? [] : table.rows))), remarks };
}

/** One list of all rows: there can be millions, and this copies them as they lie. */
const joined = (lists: readonly (readonly KpiRow[])[]): KpiRow[] => ([] as KpiRow[]).concat(...lists);

/** The KPIs of one call are asked for the same breakdowns. */
function sharedGrids(context: KpiContext): (set: readonly Dimension[]) => Grid {
  const known = new Map<string, Grid>();
  return (set) => {
    const grid = known.get(set.join()) ?? gridOf(context, set);
    known.set(set.join(), grid);
    return grid;
  };
}

/** The total, each dimension alone, and both together, so that totals and subtotals stand beside the cells. */
function groupingSets(by: readonly Dimension[]): Dimension[][] {
  const [first, second] = by;
  if (first === undefined) return [[]];
  return second === undefined ? [[], [first]] : [[], [first], [second], [first, second]];
}

/** Does something that the KPI needs keep it from being computed at all? */
export const isBlocked = (context: KpiContext, kpi: Kpi): boolean => blockedRow(context, kpi) !== undefined;

function blockedRow(context: KpiContext, kpi: Kpi): KpiRow | undefined {
  const { intake } = context.dataset;
  if (toDayNumber(context.period.start) > context.asOfDay) return notComputableRow(context, kpi, "period-not-begun", {});
  const unreadable = kpi.definition.tables.filter((table) => intake[table].status === "unreadable");
  const absent = kpi.definition.tables.filter((table) => intake[table].status === "not-supplied");
  if (absent.length > 0) return notComputableRow(context, kpi, "table-not-supplied", {}, [...absent, ...unreadable]);
  return unreadable.length > 0 ? notComputableRow(context, kpi, "table-unreadable", {}, unreadable) : undefined;
}
