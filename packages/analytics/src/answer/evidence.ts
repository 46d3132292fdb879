import { type Dataset, nation, type TableName } from "@pimpasa/core";
import type { Dimension } from "../dimension.ts";
import { type Grid, gridOf } from "../grid/grid.ts";
import { type KpiContext, type PreparedDataset, prepareDataset } from "../grid/kpi-context.ts";
import { recorderOf, type Trace } from "../grid/recorder.ts";
import { checkedDimensions, checkedScope, isBlocked } from "./answer.ts";
import { dayOf, periodOf } from "./asked.ts";
import { KpiOptionsError } from "./kpi-options-error.ts";
import type { Kpi, KpiOptions } from "./kpi-type.ts";
import type { KpiKey } from "./kpi-value.ts";

/** Which value the records are asked of. */
export interface EvidenceOptions extends Pick<KpiOptions, "period" | "asOf" | "scope"> {
  readonly kpi: Kpi;
  /** The key of the row, as `kpi` gives it; the total unless given. */
  readonly by?: KpiKey;
  /** The numerator unless given. */
  readonly part?: "numerator" | "denominator";
}

/** Records of one table, by id, and how much each adds to the figure (a session 1, attendances of a session 25). */
export interface Evidence {
  readonly table: TableName;
  readonly ids: readonly string[];
  readonly amounts: readonly number[];
}

/**
 * Which records are behind a value?
 *
 * The computation of the KPI itself notes them, so that they are those that were counted: their amounts add up to the
 * numerator (the denominator). A stock of villages has the villages, a count of events the activities or reports, officers
 * in post the officers. Records of persons are named by id only. This is an *operational* view, never to be published: ask
 * within one's own scope, of a dataset that holds no more than the asker may see (`visibleTo` of `@pimpasa/core`).
 * Sources are kept only for this: the first call on a prepared dataset makes cubes of their own.
 *
 * Empty where nothing was counted. Undefined where there are no records to name: what cannot be computed, the denominator
 * of a plain count, and what rests on a list that is not in the data (the villages of the gazetteer).
 * Throws `KpiOptionsError` for a malformed question and a breakdown that the KPI does not have.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   activities: ["2025-01-10", "2025-02-10"].map((day, i) => ({ id: `x${i}`, kind: "awareness-session", villageId: "v1", day })),
 * });
 * evidence(dataset, { kpi: educationSessions, period: "2025", by: { month: "2025-02" } }); // => [{ table: "activities", ids: ["x1"], amounts: [1] }]
 * ```
 */
export function evidence(
  data: Dataset | PreparedDataset,
  { kpi, by = {}, part = "numerator", ...options }: EvidenceOptions,
): Evidence[] | undefined {
  const dimensions = checkedDimensions(Object.keys(by) as Dimension[]);
  const other = dimensions.find((dimension) => !kpi.definition.dimensions.includes(dimension));
  if (other !== undefined) throw new KpiOptionsError(`${kpi.definition.id} has no breakdown by ${other}.`);
  const context = tracedContext(data, options);
  if (isBlocked(context, kpi)) return undefined;
  const grid = gridOf(context, dimensions);
  const cell = cellWith(grid, by);
  const recorder = recorderOf(context.dataset, cell);
  const measures = kpi.compute({ ...context, recorder }, grid);
  const trace = "impossible" in measures ? undefined : recorder.traceOf(measures[part]);
  return trace && listed(trace);
}

function tracedContext(data: Dataset | PreparedDataset, options: Pick<EvidenceOptions, "period" | "asOf" | "scope">): KpiContext {
  const period = periodOf(options.period);
  const asOf = dayOf(options.asOf ?? period.lastDay);
  const prepared = "timeline" in data ? data : prepareDataset(data, asOf);
  if (prepared.asOf !== asOf) throw new KpiOptionsError(`The dataset was prepared as of ${prepared.asOf}; prepare it as of ${asOf}.`);
  return { ...prepared.traced(), period, scope: checkedScope(prepared.dataset, options.scope ?? nation), intervals: false };
}

/** The cell with this key; −1 where there is none. */
function cellWith(grid: Grid, by: KpiKey): number {
  const wanted = Object.entries(by);
  for (let cell = 0; cell < grid.size; cell += 1) {
    const key = grid.keyOf(cell);
    if (wanted.every(([dimension, value]) => key[dimension as Dimension] === value)) return cell;
  }
  return -1;
}

/** Records that add nothing (a report that was opened and closed again) are no evidence. */
const listed = (trace: Trace): Evidence[] =>
  [...trace].flatMap(([table, amounts]) => {
    const counted = [...amounts].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return counted.length === 0 ? [] : [{ table, ids: counted.map(([id]) => id), amounts: counted.map(([, amount]) => amount) }];
  });
