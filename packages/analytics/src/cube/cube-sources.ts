import { groupStarts } from "./sorted-order.ts";

/** The events of a cube before they are added up. */
export interface CubeEvents {
  readonly day: Int32Array;
  /** Event × measure, event by event. */
  readonly values: Float64Array;
  /** How many measures there are. */
  readonly measures: number;
  /** The row in its table that each event comes from. */
  readonly source: Int32Array;
  readonly group: Int32Array;
}

/** Shows the events of a group on the days `[fromDay, toDay)`: from which row each comes, and how much it adds to a measure. */
export type SourceReader = (measure: number, group: number, fromDay: number, toDay: number, see: SeeSource) => void;
export type SeeSource = (row: number, amount: number) => void;

/** `order` has the events by group. */
export function sourceReader({ day, values, measures, source, group }: CubeEvents, order: Int32Array, groups: number): SourceReader {
  const start = groupStarts(group, groups);
  return (measure, of, fromDay, toDay, see) => {
    for (let i = start[of] as number; i < (start[of + 1] as number); i += 1) {
      const event = order[i] as number;
      const on = day[event] as number;
      if (fromDay <= on && on < toDay) see(source[event] as number, values[event * measures + measure] as number);
    }
  };
}
