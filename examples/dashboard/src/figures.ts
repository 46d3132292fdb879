import {
  type Dimension,
  type KeyLabel,
  type KpiRow,
  keyLabels,
  knownUpTo,
  kpi,
  kpiById,
  type PreparedDataset,
  parseScope,
  prepareDataset,
} from "@pimpasa/analytics";
import { type CalendarDay, type Dataset, nation, type Period, parsePeriod, type Scope } from "@pimpasa/core";
import type { ViewState } from "./view-state.ts";

/** The KPIs of the tiles. */
export const tileKpis = [
  "designated-villages",
  "assigned-villages",
  "active-villages",
  "silent-villages",
  "education-sessions",
  "reports-submitted",
  "verification-timeliness",
  "red-flags",
];

/** What a view asks of a dataset. */
export interface Figures {
  readonly scope: Scope;
  /** Is the place that the view names in the data? */
  readonly isKnownPlace: boolean;
  readonly asOf: CalendarDay;
  readonly labelOf: KeyLabel;
  /** The total of a KPI, of the chosen category of reports where it can be told apart by it. */
  readonly total: (id: string) => KpiRow | undefined;
  readonly rows: (id: string, by: readonly Dimension[]) => readonly KpiRow[];
  /** A KPI by month over the two years up to the end of the period, for what is usual. */
  readonly lastMonths: (id: string) => readonly KpiRow[];
  /** Into what the place is broken down: provinces, regencies, villages. */
  readonly partsBy: Dimension;
}

/** Everything that a view shows of a dataset; `preparedAsOf` keeps what was prepared. */
export function figures(dataset: Dataset, view: ViewState, preparedAsOf: (day: CalendarDay) => PreparedDataset): Figures {
  const period = periodOf(view.period);
  const asOf = dayOf(dataset, period);
  const scope = scopeOf(dataset, view.scope);
  const ask = (id: string, by: readonly Dimension[], within: Period = period): readonly KpiRow[] => {
    const one = kpiById(id);
    const options = { period: within, asOf, by, scope: scope ?? nation, view: "operational" } as const;
    return one === undefined ? [] : kpi(preparedAsOf(asOf), { kpis: [one], ...options });
  };
  const isByCategory = (id: string): boolean => view.category !== "" && kpiById(id)?.definition.dimensions.includes("category") === true;
  return {
    scope: scope ?? nation,
    isKnownPlace: scope !== undefined,
    asOf,
    labelOf: keyLabels(dataset, view.language),
    total: (id) => (isByCategory(id) ? ask(id, ["category"]).find((row) => row.by.category === view.category) : ask(id, [])[0]),
    rows(id, by) {
      if (!isByCategory(id)) return ask(id, by);
      const own = ask(id, [...by, "category"]).filter((row) => row.by.category === view.category);
      return own.map(({ by: { category, ...key }, ...row }) => ({ ...row, by: key }));
    },
    lastMonths: (id) => ask(id, ["month"], twoYearsTo(asOf)),
    partsBy: partsOf(scope ?? nation),
  };
}

/** Prepares a dataset once for each day that is asked for. */
export function preparedOnce(dataset: Dataset): (day: CalendarDay) => PreparedDataset {
  const known = new Map<CalendarDay, PreparedDataset>();
  return (day) => {
    const prepared = known.get(day) ?? prepareDataset(dataset, day);
    known.set(day, prepared);
    return prepared;
  };
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period.ok) throw new RangeError(`${text} is no period.`);
  return period.value;
}

/** The 24 months of which the last is that of the day. */
function twoYearsTo(day: CalendarDay): Period {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const first = month === 12 ? `${year - 1}-01` : `${year - 2}-${String(month + 1).padStart(2, "0")}`;
  return periodOf(`${first}-01..${day}`);
}

/** The end of the period, or of the data where that is earlier. */
function dayOf(dataset: Dataset, period: Period): CalendarDay {
  const last = knownUpTo(dataset, period.lastDay);
  return last < period.start ? period.lastDay : last;
}

/** Undefined where the place is not in the data. */
function scopeOf(dataset: Dataset, text: string): Scope | undefined {
  if (text === "") return nation;
  const scope = parseScope(dataset, text);
  if (!scope.ok) return undefined;
  const { value } = scope;
  const isThere = value.kind !== "region" || dataset.villages.some((village) => village.regionCode.startsWith(value.code));
  return isThere ? value : undefined;
}

function partsOf(scope: Scope): Dimension {
  if (scope.kind === "nation") return "province";
  return scope.kind === "region" && scope.code.length === "PP".length ? "regency" : "village";
}
