import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import type { Release } from "./release.ts";

/** What is asked of a release. */
export interface ReleaseQuestion {
  /** One of its periods. */
  readonly period: string;
  /** Ids of KPIs; all of the release unless given. */
  readonly kpis?: readonly string[];
  /** A breakdown that one of its tables has; the total unless given. */
  readonly by?: readonly Dimension[];
}

/** A question that goes beyond a release: its message says what there is. */
export class ReleaseQuestionError extends Error {
  override readonly name = "ReleaseQuestionError";
}

/**
 * What does a release say of these KPIs, for a period and a breakdown? Rows as `kpi` gives them: the total, and the rows of
 * each dimension. What the release does not hold is refused (`ReleaseQuestionError`): figures of another question would not be
 * protected together with it.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({ villages: [], reports: [], reportEvents: [] });
 * const prepared = prepareDataset(dataset, CalendarDay.parse("2025-12-31"));
 * const published = await makeRelease(prepared, { periods: ["2025"], kpis: [reportsSubmitted], tables: [["province"]] });
 * answerFrom(published, { period: "2025" }).map((row) => row.value); // => [0]
 * ```
 */
export function answerFrom(release: Release, { period, kpis = release.kpis, by = [] }: ReleaseQuestion): KpiRow[] {
  const unknown = kpis.find((id) => !release.kpis.includes(id));
  if (unknown !== undefined) throw new ReleaseQuestionError(`The release has no KPI "${unknown}"; it has: ${release.kpis.join(", ")}.`);
  if (!(release.periods as readonly string[]).includes(period))
    throw new ReleaseQuestionError(`The release has no period "${period}"; it has: ${release.periods.join(", ")}.`);
  if (!release.tables.some((table) => by.every((dimension) => table.includes(dimension))))
    throw new ReleaseQuestionError(`The release has no table by ${by.join(" and ")}; it has: ${tablesText(release)}.`);
  const isAsked = (row: KpiRow): boolean =>
    row.period === period && kpis.includes(row.kpi) && (Object.keys(row.by) as Dimension[]).every((dimension) => by.includes(dimension));
  const order = new Map(kpis.map((id, i) => [id, i] as const));
  return release.rows.filter(isAsked).sort((a, b) => (order.get(a.kpi) as number) - (order.get(b.kpi) as number));
}

const tablesText = ({ tables }: Release): string => tables.map((table) => (table.length === 0 ? "all" : table.join(" and "))).join("; ");
