import {
  formatDifference,
  intervalOfChange,
  type Kpi,
  type KpiChange,
  type KpiRow,
  kpi,
  kpiById,
  prepareDataset,
  shareChange,
  type UncertaintyInterval,
} from "@pimpasa/analytics";
import type { ReportContext } from "../report-context.ts";

/** A change of which both sides have an interval. */
interface Compared {
  readonly kpi: Kpi;
  readonly before: KpiRow;
  readonly now: KpiRow;
}

type Intervals = ReadonlyMap<string, UncertaintyInterval>;

/**
 * Between which values does each change lie? By id, for every KPI that has an interval in both periods. Shares are compared
 * village by village, since the same villages are in both periods. Rates and medians, and everything in a publication (where
 * nothing but published figures may be used), from the two intervals alone: wider, so that no change is overstated.
 */
export function changeIntervals(context: ReportContext, changes: readonly KpiChange[]): Intervals {
  const compared = changes.flatMap(({ kpi: id, now, before, difference }): Compared[] => {
    const one = kpiById(id);
    if (one === undefined || now === null || before === null || difference === null) return [];
    return now.interval !== null && before.interval !== null ? [{ kpi: one, before, now }] : [];
  });
  const paired = context.view === "operational" ? pairedIntervals(context, compared.filter(isShareOfVillages)) : new Map();
  return new Map([...compared.flatMap(unpairedInterval), ...paired]);
}

/** Is 0 within the interval of a change, so that it may be chance? */
export const mayBeChance = ({ low, high }: UncertaintyInterval): boolean => low <= 0 && high >= 0;

/** The interval of a change, in the unit of its difference. */
export function changeIntervalText({ language, texts }: ReportContext, change: KpiChange, { low, high }: UncertaintyInterval): string {
  const unit = kpiById(change.kpi)?.definition.unit;
  const limit = (difference: number): string => formatDifference({ ...change, difference }, unit, language);
  return texts.range(limit(low).split("\u00a0")[0] ?? "", limit(high));
}

function unpairedInterval(compared: Compared): [string, UncertaintyInterval][] {
  const interval = intervalOfChange(compared);
  return interval === null ? [] : [[compared.kpi.definition.id, interval]];
}

const isShareOfVillages = ({ kpi: { definition } }: Compared): boolean =>
  definition.unit === "share" && definition.uncertainty === "process" && definition.dimensions.includes("village");

/** A share whose villages do not add up to its total is not compared by them. */
function pairedIntervals(context: ReportContext, compared: readonly Compared[]): Intervals {
  const [first] = compared;
  if (first === undefined) return new Map();
  const kpis = compared.map((one) => one.kpi);
  const question = { kpis, by: ["village"], scope: context.scope, view: "operational" } as const;
  const { asOf, period } = first.before;
  const earlier = kpi(prepareDataset(context.dataset, asOf), { ...question, period, asOf });
  const later = kpi(context.prepared, { ...question, period: context.period, asOf: context.asOf });
  return new Map(
    compared.flatMap(({ kpi: { definition }, before, now }) => {
      const [then, today] = [earlier, later].map((rows) => villagesOf(rows, definition.id)) as [Villages, Villages];
      if (!addsUp(then, before) || !addsUp(today, now)) return [];
      const villages = [...new Set([...then.keys(), ...today.keys()])].map((village) => ({
        before: then.get(village) ?? nothing,
        after: today.get(village) ?? nothing,
      }));
      const { interval } = shareChange(villages);
      return interval === null ? [] : [[definition.id, interval] as const];
    }),
  );
}

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}
type Villages = ReadonlyMap<string, Parts>;

const nothing: Parts = { numerator: 0, denominator: 0 };

const villagesOf = (rows: readonly KpiRow[], id: string): Villages =>
  new Map(
    rows.flatMap(({ kpi: one, by: { village }, numerator, denominator }) =>
      one === id && village !== undefined ? [[village, { numerator: numerator ?? 0, denominator: denominator ?? 0 }] as const] : [],
    ),
  );

function addsUp(villages: Villages, { numerator, denominator }: KpiRow): boolean {
  const parts = [...villages.values()];
  const sum = (key: keyof Parts): number => parts.reduce((total, part) => total + part[key], 0);
  return sum("numerator") === numerator && sum("denominator") === denominator;
}
