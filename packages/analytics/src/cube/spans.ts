import { codeIndex } from "./code-index.ts";
import type { EventCode } from "./cube.ts";
import { anyNumbers, wholeNumbers } from "./growing-column.ts";
import { groupStarts, lowerBound, type Rows, sortedOrder } from "./sorted-order.ts";

/** How a span of time ended: it is still open (censored), with the event, or with another one that rules the event out. */
export type SpanEnd = "open" | "event" | "other";
const ends: readonly SpanEnd[] = ["open", "event", "other"];

/**
 * Durations of events by village × code × day, sorted, so that those of any village, code and interval of days lie together.
 * Minutes are whole, rounded down.
 */
export interface Spans {
  readonly codes: readonly EventCode[];
  /** The spans `[first, end)` of a village and code that began on the days `[fromDay, toDay)`. */
  range(village: number, code: number, fromDay: number, toDay: number): readonly [first: number, end: number];
  readonly minutes: Float64Array;
  /** 0 open, 1 event, 2 other. */
  readonly end: Uint8Array;
}

export interface SpanBuilder {
  add(village: number, code: EventCode, day: number, span: { readonly minutes: number; readonly end: SpanEnd }): void;
  build(villageCount: number): Spans;
}

/** Collects spans; days are day numbers. A span that seems to end before it began counts as 0 minutes. */
export function spanBuilder(): SpanBuilder {
  const { codes, indexOf } = codeIndex();
  const [village, code, day, end] = [wholeNumbers(), wholeNumbers(), wholeNumbers(), wholeNumbers()];
  const minutes = anyNumbers();
  return {
    add(villageRow, key, dayNumber, span) {
      village.push(villageRow);
      code.push(indexOf(key));
      day.push(dayNumber);
      minutes.push(Math.max(0, Math.floor(span.minutes)));
      end.push(ends.indexOf(span.end));
    },
    build(villageCount) {
      const codeOf = code.filled();
      const group = village.filled().map((row, i) => row * codes.length + (codeOf[i] as number));
      return sorted(codes, villageCount, { group, day: day.filled(), minutes: minutes.filled(), end: end.filled() });
    },
  };
}

interface Columns extends Rows {
  readonly minutes: Float64Array;
  readonly end: Int32Array;
}

function sorted(codes: readonly EventCode[], villageCount: number, rows: Columns): Spans {
  const groups = villageCount * codes.length;
  const order = sortedOrder(rows, groups);
  const start = groupStarts(rows.group, groups);
  const days = order.map((row) => rows.day[row] as number);
  return {
    codes,
    minutes: Float64Array.from(order, (row) => rows.minutes[row] as number),
    end: Uint8Array.from(order, (row) => rows.end[row] as number),
    range(village, code, fromDay, toDay) {
      const group = village * codes.length + code;
      const end = start[group + 1] as number;
      const first = lowerBound(days, start[group] as number, end, fromDay);
      return [first, lowerBound(days, first, end, toDay)];
    },
  };
}
