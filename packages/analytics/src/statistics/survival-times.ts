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
  /** The largest cluster + 1. */
  readonly clusterSpace: number;
  /** How many clusters there are. */
  readonly clusters: number;
}

/** Puts observations in order of time, in O(n log n), with a sort of plain numbers. Throws `StatisticsError` where one cannot be. */
export function orderedTimes({ time, isEvent, cluster }: SurvivalTimes): OrderedTimes {
  if (isEvent.length !== time.length || cluster.length !== time.length)
    throw new StatisticsError(`Give time, isEvent and cluster the same length: ${time.length}, ${isEvent.length} and ${cluster.length}.`);
  for (let i = 0; i < time.length; i += 1)
    if (!((time[i] as number) >= 0 && (time[i] as number) < Infinity))
      throw new StatisticsError(`Leave out observation ${i}: its time is ${time[i]}, not a number from 0 on.`);
  const times = distinct(Float64Array.from(time).sort());
  return { times, ...grouped(time, times), ...clustersOf(cluster) };
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

function clustersOf(cluster: ArrayLike<number>): Pick<OrderedTimes, "clusterSpace" | "clusters"> {
  let largest = -1;
  for (let i = 0; i < cluster.length; i += 1) {
    const key = cluster[i] as number;
    if (!(Number.isInteger(key) && key >= 0)) throw new StatisticsError(`Number the clusters from 0 on: observation ${i} has ${key}.`);
    largest = Math.max(largest, key);
  }
  const seen = new Uint8Array(largest + 1);
  for (let i = 0; i < cluster.length; i += 1) seen[cluster[i] as number] = 1;
  return { clusterSpace: largest + 1, clusters: seen.reduce((sum, one) => sum + one, 0) };
}
