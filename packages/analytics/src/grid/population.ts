import { type Dataset, type Observation, parsePeriod, type RegionCode, toDayNumber } from "@pimpasa/core";

/** How many people lived in regions, as it was observed. */
export interface Population {
  /** The regions of which an observation was supplied. */
  readonly codes: Iterable<RegionCode>;
  /** The residents of a region by the latest observation whose period had begun on the day; undefined where there is none. */
  at(code: RegionCode, day: number): number | undefined;
  /** The days on which another observation of the region begins to count, in order. */
  changes(code: RegionCode): readonly number[];
}

/** What is asked of a `KpiContext`. */
interface WithPopulation {
  readonly dataset: Dataset;
  readonly population: () => Population;
}

interface Count {
  readonly fromDay: number;
  readonly toDay: number;
  readonly id: string;
  readonly persons: number;
}

/**
 * The observations of the indicator `population`, in persons. What is in another unit, or negative, is not used. Of two
 * observations that begin on one day that counts which ends later, then the one with the greater id.
 */
export function populationCounts({ observations }: Dataset): Population {
  const counts = new Map<RegionCode, Count[]>();
  for (const observation of observations.filter(isPopulation)) {
    const count = countOf(observation);
    const known = counts.get(observation.regionCode);
    if (known) known.push(count);
    else counts.set(observation.regionCode, [count]);
  }
  for (const list of counts.values()) list.sort(byDays);
  return {
    codes: counts.keys(),
    at: (code, day) => counts.get(code)?.findLast(({ fromDay }) => fromDay <= day)?.persons,
    changes: (code) => (counts.get(code) ?? []).map(({ fromDay }) => fromDay),
  };
}

/** The residents of a village (by its row) on a day; undefined where nobody observed them. */
export function populationOf({ dataset, population }: WithPopulation): (village: number, day: number) => number | undefined {
  const counts = population();
  return (village, day) => counts.at((dataset.villages[village] as { regionCode: RegionCode }).regionCode, day);
}

const isPopulation = ({ indicator, unit, value }: Observation): boolean => indicator === "population" && unit === "persons" && value >= 0;

function countOf({ id, period, value }: Observation): Count {
  const days = parsePeriod(period);
  if (!days.ok) throw new Error(`The dataset holds the period ${period}, which is none.`);
  return { fromDay: toDayNumber(days.value.start), toDay: toDayNumber(days.value.end), id, persons: value };
}

const byDays = (a: Count, b: Count): number => a.fromDay - b.fromDay || a.toDay - b.toDay || (a.id < b.id ? -1 : 1);
