/** The events of a cube before they are added up, in order of group. */
export interface CubeEvents {
  readonly day: readonly number[];
  readonly values: readonly (readonly number[])[];
  /** The row in its table that each event comes from. */
  readonly source: readonly number[];
  readonly group: readonly number[];
}

/** Shows the events of a group on the days `[fromDay, toDay)`: from which row each comes, and how much it adds to a measure. */
export type SourceReader = (measure: number, group: number, fromDay: number, toDay: number, see: SeeSource) => void;
export type SeeSource = (row: number, amount: number) => void;

/** `order` has the events by group. */
export function sourceReader({ day, values, source, group }: CubeEvents, order: Int32Array, groups: number): SourceReader {
  const start = new Int32Array(groups + 1);
  for (const one of group) start[one + 1] = (start[one + 1] as number) + 1;
  for (let g = 1; g <= groups; g += 1) start[g] = (start[g] as number) + (start[g - 1] as number);
  return (measure, of, fromDay, toDay, see) => {
    for (let i = start[of] as number; i < (start[of + 1] as number); i += 1) {
      const event = order[i] as number;
      const on = day[event] as number;
      if (fromDay <= on && on < toDay) see(source[event] as number, values[measure]?.[event] as number);
    }
  };
}
