import { StatisticsError } from "./statistics-error.ts";

/** One entry for each observation: how long it was watched, whether the event came then, and the cluster (a village) it belongs to. */
export interface SurvivalTimes {
  /** In any unit, from 0 on. Times are tied where they are exactly equal. */
  readonly time: ArrayLike<number>;
  /** 1: the event came at this time. 0: it had not come when watching ended. */
  readonly isEvent: ArrayLike<number>;
  /** Any whole number from 0 on that says what belongs together. */
  readonly cluster: ArrayLike<number>;
}

/** The observations in order of time. */
export interface OrderedTimes {
  /** The different times, ascending. */
  readonly times: Float64Array;
  /** The observations in order of time; those of `times[t]` are at `start[t]` to `start[t + 1]`. */
  readonly order: Int32Array;
  readonly start: Int32Array;
}

/** The observations in order of time, with their clusters. */
export interface OrderedClusters extends OrderedTimes {
  /** The cluster of each observation, numbered without a gap. */
  readonly cluster: Int32Array;
  /** How many clusters there are. */
  readonly clusters: number;
}

/** Puts observations in order of time, in O(n log n), with a sort of plain numbers. Throws `StatisticsError` where one cannot be. */
export function orderedClusters({ time, isEvent, cluster }: SurvivalTimes): OrderedClusters {
  if (isEvent.length !== time.length || cluster.length !== time.length)
    throw new StatisticsError(`Give time, isEvent and cluster the same length: ${time.length}, ${isEvent.length} and ${cluster.length}.`);
  for (let i = 0; i < time.length; i += 1)
    if (!((time[i] as number) >= 0 && (time[i] as number) < Infinity))
      throw new StatisticsError(`Leave out observation ${i}: its time is ${time[i]}, not a number from 0 on.`);
  return { ...orderedTimes(time), ...numberedClusters(cluster) };
}

/** The same without clusters, for times that are known to be good. */
export function orderedTimes(time: ArrayLike<number>): OrderedTimes {
  const times = distinct(Float64Array.from(time).sort());
  return { times, ...grouped(time, times) };
}

function distinct(sorted: Float64Array): Float64Array {
  let size = 0;
  for (const [i, value] of sorted.entries()) if (i === 0 || value !== sorted[size - 1]) sorted[size++] = value;
  return sorted.subarray(0, size);
}

/** A counting sort by the position of each time among the different ones. */
function grouped(time: ArrayLike<number>, times: Float64Array): Pick<OrderedTimes, "order" | "start"> {
  const at = Int32Array.from(time, (value) => positionOf(times, value));
  const start = new Int32Array(times.length + 1);
  for (const t of at) start[t + 1] = (start[t + 1] as number) + 1;
  for (let t = 0; t < times.length; t += 1) start[t + 1] = (start[t + 1] as number) + (start[t] as number);
  const next = start.slice();
  const order = new Int32Array(at.length);
  for (const [i, t] of at.entries()) {
    order[next[t] as number] = i;
    next[t] = (next[t] as number) + 1;
  }
  return { order, start };
}

function positionOf(times: Float64Array, value: number): number {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers the clusters anew: a cell has few of the villages of the whole land, and what is kept for each must not be as long as these. */
function numberedClusters(cluster: ArrayLike<number>): Pick<OrderedClusters, "cluster" | "clusters"> {
  const numbers = new Map<number, number>();
  const numbered = new Int32Array(cluster.length);
  for (let i = 0; i < cluster.length; i += 1) {
    const key = cluster[i] as number;
    if (!(Number.isInteger(key) && key >= 0)) throw new StatisticsError(`Number the clusters from 0 on: observation ${i} has ${key}.`);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    numbered[i] = number;
  }
  return { cluster: numbered, clusters: numbers.size };
}
