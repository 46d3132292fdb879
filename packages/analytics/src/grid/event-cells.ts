import type { KpiKey } from "../answer/kpi-value.ts";
import type { EventCode } from "../cube/cube.ts";
import type { EventDimension } from "../dimension.ts";
import { eventKeys } from "./event-keys.ts";

/** The cells of a breakdown by properties of events. */
export interface EventCells {
  readonly count: number;
  /** The cell of an event; undefined where it has no such property. */
  cellOf(code: EventCode): number | undefined;
  keyOf(cell: number): KpiKey;
}

export function eventCells(dimensions: readonly EventDimension[]): EventCells {
  const axes = dimensions.map((dimension) => {
    const keys = eventKeys(dimension);
    return { dimension, keys, index: new Map(keys.map((key, i) => [key, i] as const)) };
  });
  const keys = axes.reduce<readonly KpiKey[]>(
    (known, axis) => known.flatMap((key) => axis.keys.map((value) => ({ ...key, [axis.dimension]: value }))),
    [{}],
  );
  return {
    count: keys.length,
    cellOf(code) {
      let cell = 0;
      for (const { dimension, index } of axes) {
        const key = index.get(code[dimension] ?? "");
        if (key === undefined) return undefined;
        cell = cell * index.size + key;
      }
      return cell;
    },
    keyOf: (cell) => keys[cell] as KpiKey,
  };
}
