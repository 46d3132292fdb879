import type { Step } from "@pimpasa/core";

/** The days `[fromDay, toDay)` on which a village belongs to a key (an index into the keys of the axis). */
export interface Segment {
  readonly fromDay: number;
  readonly toDay: number;
  readonly key: number;
}

/** The same key on all days. */
export const everyDay = (key: number): Segment[] => [{ fromDay: -Infinity, toDay: Infinity, key }];

/** Steps as segments, with `none` on all days between them. */
export function filled<R>(steps: readonly Step<R>[], keyOf: (record: R) => number, none: number): Segment[] {
  const segments: Segment[] = [];
  let cursor = -Infinity;
  for (const step of steps) {
    if (step.toDay <= cursor) continue;
    const fromDay = Math.max(cursor, step.fromDay);
    if (fromDay > cursor) segments.push({ fromDay: cursor, toDay: fromDay, key: none });
    segments.push({ fromDay, toDay: step.toDay, key: keyOf(step.record) });
    cursor = step.toDay;
  }
  if (cursor < Infinity) segments.push({ fromDay: cursor, toDay: Infinity, key: none });
  return segments;
}
