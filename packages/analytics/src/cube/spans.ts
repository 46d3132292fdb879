import type { EventCode } from "./cube.ts";

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

interface Row {
  readonly village: number;
  readonly code: number;
  readonly day: number;
  readonly minutes: number;
  readonly end: number;
}

const textOf = ({ category = "", channel = "", topic = "" }: EventCode): string => `${category}|${channel}|${topic}`;

/** Collects spans; days are day numbers. A span that seems to end before it began counts as 0 minutes. */
export function spanBuilder(): SpanBuilder {
  const codes = new Map<string, { readonly index: number; readonly code: EventCode }>();
  const rows: Row[] = [];
  return {
    add(village, code, day, { minutes, end }) {
      const text = textOf(code);
      const known = codes.get(text) ?? { index: codes.size, code };
      codes.set(text, known);
      rows.push({ village, code: known.index, day, minutes: Math.max(0, Math.floor(minutes)), end: ends.indexOf(end) });
    },
    build: (villageCount) =>
      sorted(
        [...codes.values()].map(({ code }) => code),
        rows,
        villageCount,
      ),
  };
}

function sorted(codes: readonly EventCode[], rows: readonly Row[], villageCount: number): Spans {
  const groupOf = (row: Row): number => row.village * codes.length + row.code;
  const order = [...rows].sort((a, b) => groupOf(a) - groupOf(b) || a.day - b.day);
  const start = new Int32Array(villageCount * codes.length + 1);
  for (const row of rows) start[groupOf(row) + 1] = (start[groupOf(row) + 1] as number) + 1;
  for (let g = 1; g < start.length; g += 1) start[g] = (start[g] as number) + (start[g - 1] as number);
  const days = Int32Array.from(order, (row) => row.day);
  return {
    codes,
    minutes: Float64Array.from(order, (row) => row.minutes),
    end: Uint8Array.from(order, (row) => row.end),
    range(village, code, fromDay, toDay) {
      const group = village * codes.length + code;
      const end = start[group + 1] as number;
      const first = lowerBound(days, start[group] as number, end, fromDay);
      return [first, lowerBound(days, first, end, toDay)];
    },
  };
}

function lowerBound(days: Int32Array, start: number, end: number, day: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
