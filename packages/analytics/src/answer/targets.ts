import { type Period, parsePeriod, type Target, toDayNumber } from "@pimpasa/core";
import type { KpiContext } from "../grid/kpi-context.ts";
import type { TimeBucket } from "../grid/time-buckets.ts";
import type { Kpi } from "./kpi-type.ts";
import type { ComputedValue, KpiKey } from "./kpi-value.ts";
import { ratingOf } from "./rating.ts";
import { areaRank, isForArea, type RowArea, rowArea } from "./target-area.ts";

/** Puts a target beside a figure, and says how the figure stands to it. */
export type TargetRater = <F extends ComputedValue>(figure: F, by: KpiKey, bucket: TimeBucket) => F;

interface Dated {
  readonly target: Target;
  readonly fromDay: number;
  readonly toDay: number;
}

/** A target that may be meant, and how closely. */
interface Candidate extends Dated {
  readonly rank: number;
}

/**
 * The targets of a KPI.
 *
 * A *count* (numbers that add up over places: sessions, villages) has the target of exactly its area; a *norm* (a share,
 * a rate, a median) also one of an area that holds it: an office before the regions, the region before the one it lies
 * in, the nation last. A count of what happened has the target of exactly its days; stocks and norms also that of a longer
 * period that holds theirs, the shortest first. The area decides before the period: an office's own target for the
 * year comes before the nation's for the quarter. Where targets contradict each other, none holds.
 */
export function targetRater(context: KpiContext, kpi: Kpi): TargetRater {
  const own = datedTargets(context, kpi.definition.id);
  if (own.length === 0) return (figure) => figure;
  const { dataset, scope, frame, intervals } = context;
  // Without its interval nobody knows whether a figure can be told apart from its target.
  const isRated = intervals || kpi.definition.uncertainty === "none";
  const offices = new Map(dataset.offices.map((office) => [office.id, office] as const));
  const codeOf = (id: string) => dataset.villages[frame.rowOf(id) ?? -1]?.regionCode;
  return (figure, by, bucket) => {
    const area = rowArea(by, scope, codeOf);
    if (area === undefined) return figure;
    const isCount = figure.denominator === null && kpi.definition.additivity !== "none";
    const meant = own.filter((one) => isForDays(one, bucket, isCount && kpi.nature === "flow"));
    const target = mostSpecific(meant.flatMap((one) => candidate(one, area, isCount, (id) => offices.get(id))));
    if (target === undefined) return figure;
    const row = rated(kpi, figure, target, isCount ? bucket : undefined);
    return isRated ? row : { ...row, rating: null };
  };
}

function datedTargets({ dataset }: KpiContext, kpi: string): Dated[] {
  return dataset.targets
    .filter((target) => target.kpi === kpi)
    .flatMap((target) => {
      const period = parsePeriod(target.period);
      return period.ok ? [dated(target, period.value)] : [];
    });
}

const dated = (target: Target, { start, end }: Period): Dated => ({ target, fromDay: toDayNumber(start), toDay: toDayNumber(end) });

const isForDays = ({ fromDay, toDay }: Dated, bucket: TimeBucket, exactly: boolean): boolean =>
  exactly ? fromDay === bucket.fromDay && toDay === bucket.plannedToDay : fromDay <= bucket.fromDay && bucket.plannedToDay <= toDay;

function candidate(one: Dated, area: RowArea, isCount: boolean, officeOf: Parameters<typeof areaRank>[2]): Candidate[] {
  if (isCount && !isForArea(one.target, area, officeOf)) return [];
  const rank = areaRank(one.target, area, officeOf);
  return rank === undefined ? [] : [{ ...one, rank }];
}

/** The value of the most specific target; undefined where there is none, or several that differ. */
function mostSpecific(candidates: readonly Candidate[]): number | undefined {
  const highest = Math.max(...candidates.map(({ rank }) => rank));
  const ofArea = candidates.filter(({ rank }) => rank === highest);
  const shortest = Math.min(...ofArea.map(({ fromDay, toDay }) => toDay - fromDay));
  const values = new Set(ofArea.filter(({ fromDay, toDay }) => toDay - fromDay === shortest).map(({ target }) => target.value));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/** Only what adds up in time is expected bit by bit. */
function rated<F extends ComputedValue>(kpi: Kpi, figure: F, target: number, bucket: TimeBucket | undefined): F {
  const runs = kpi.nature === "flow" && bucket !== undefined && bucket.toDay < bucket.plannedToDay;
  if (!runs) return { ...figure, target, rating: ratingOf(kpi.definition, target, figure) };
  const expectedByNow = (target * (bucket.toDay - bucket.fromDay)) / (bucket.plannedToDay - bucket.fromDay);
  return { ...figure, target, rating: ratingOf(kpi.definition, expectedByNow, figure), expectedByNow };
}
