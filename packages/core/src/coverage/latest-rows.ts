/** For each village the row of its latest event in a table, and when that was; -1 where there is none. */
export interface LatestRows {
  readonly row: Int32Array;
  /** In the unit in which it was offered. */
  readonly at: Float64Array;
  /** Takes the event if it is the latest of its village so far; of two at one time the one with the greater id is. */
  offer(village: number, row: number, at: number): boolean;
}

export function latestRows(villages: number, ids: readonly (string | undefined)[]): LatestRows {
  const latest = { row: new Int32Array(villages).fill(-1), at: new Float64Array(villages).fill(Number.NEGATIVE_INFINITY) };
  const isLater = (village: number, row: number, at: number): boolean => {
    const before = latest.at[village] as number;
    return at > before || (at === before && (ids[row] as string) > (ids[latest.row[village] as number] as string));
  };
  return {
    ...latest,
    offer(village, row, at) {
      if (!isLater(village, row, at)) return false;
      latest.row[village] = row;
      latest.at[village] = at;
      return true;
    },
  };
}
