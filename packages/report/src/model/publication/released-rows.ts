import type { Dimension, Kpi, KpiKey, KpiRow, Release } from "@pimpasa/analytics";
import type { RegionCode, Scope } from "@pimpasa/core";

/** What is asked of a release, within a scope. */
export interface ReleasedQuestion {
  readonly kpis: readonly Kpi[];
  readonly by: readonly Dimension[];
  readonly period: string;
  readonly scope: Scope;
  /** Everything in the dataset lies in the scope: what has no figure by province is that of the whole. */
  readonly isWhole: boolean;
}

/**
 * The rows of a release as `kpi` would give them in a scope: the row of a province is the total of its report, and its regencies
 * are the parts. What the release does not have is not there: figures of another question would not be protected together with it.
 */
export function releasedRows(release: Release, question: ReleasedQuestion): KpiRow[] {
  const { kpis, by, period, scope } = question;
  return kpis.flatMap(({ definition }) => {
    const own = release.rows.filter((row) => row.kpi === definition.id && row.period === period);
    const rows = own.flatMap((row) => within(row, scope)).filter(({ by: key }) => isAsked(key, by));
    const total = rows.find(isTotal) ?? instead(own, question);
    return [...(total === undefined ? [] : [total]), ...rows.filter((row) => !isTotal(row))];
  });
}

const isTotal = ({ by }: KpiRow): boolean => Object.keys(by).length === 0;
const isAsked = (key: KpiKey, by: readonly Dimension[]): boolean => (Object.keys(key) as Dimension[]).every((one) => by.includes(one));

const regions = ["province", "regency", "district", "village"] as const;
const levelOf = (code: RegionCode): number => code.split(".").length - 1;

/** The row as it stands in the scope; none where it is about something else. */
function within(row: KpiRow, scope: Scope): KpiRow[] {
  if (scope.kind === "nation") return [row];
  const level = scope.kind === "office" ? undefined : levelOf(scope.code);
  const around = level === undefined ? "office" : regions[level];
  const own = scope.kind === "office" ? scope.officeId : scope.code;
  if (around !== undefined && row.by[around] === own) {
    const { [around]: _, ...by } = row.by;
    return [{ ...row, by }];
  }
  const isRemark = Object.values(row.by).includes("*") && Object.keys(row.by).length === 1;
  const isPart = level !== undefined && regions.slice(level + 1).some((finer) => row.by[finer]?.startsWith(`${own}.`));
  return isRemark || isPart ? [row] : [];
}

/** What stands for a total that the release does not have: that of the whole, or why there is none. */
function instead(own: readonly KpiRow[], { isWhole }: ReleasedQuestion): KpiRow | undefined {
  const whole = own.find(isTotal);
  if (whole === undefined || isWhole || whole.status === "not-computable") return whole;
  const { expectedByNow: _, ...row } = whole;
  return { ...row, ...nothing };
}

const nothing = {
  status: "not-computable",
  reason: "breakdown-not-applicable",
  value: null,
  numerator: null,
  denominator: null,
  interval: null,
  bounds: null,
  completeness: null,
  target: null,
  rating: null,
} as const;
