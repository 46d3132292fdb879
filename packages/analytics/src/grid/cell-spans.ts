import type { Spans } from "../cube/spans.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";

/** The durations of one cell, in minutes, each with how it ended (0 open, 1 event, 2 other) and its village. */
export interface SpanColumns {
  readonly time: Float64Array;
  readonly end: Uint8Array;
  readonly cluster: Int32Array;
}

/** The durations of every cell. */
export interface CellSpans {
  /** How many there are in each cell. */
  readonly counts: Float64Array;
  of(cell: number): SpanColumns;
}

type Run = readonly [first: number, end: number];

/** Puts each duration into the cell that its village belonged to on the day of the duration. */
export function cellSpans(context: KpiContext, grid: Grid, spans: Spans): CellSpans {
  const counts = new Float64Array(grid.size);
  eachRun(context, grid, spans, (cell, _village, [first, end]) => {
    counts[cell] = (counts[cell] as number) + end - first;
  });
  const start = startsOf(counts);
  const columns = columnsOf(start[grid.size] as number);
  const next = start.slice();
  eachRun(context, grid, spans, (cell, village, [first, end]) => {
    const to = next[cell] as number;
    columns.time.set(spans.minutes.subarray(first, end), to);
    columns.end.set(spans.end.subarray(first, end), to);
    columns.cluster.fill(village, to, to + end - first);
    next[cell] = to + end - first;
  });
  return { counts, of: (cell) => sliced(columns, start[cell] as number, start[cell + 1] as number) };
}

function eachRun({ frame }: KpiContext, grid: Grid, spans: Spans, visit: (cell: number, village: number, run: Run) => void): void {
  const offsets = spans.codes.map((code) => grid.eventCell(0, code));
  for (let village = 0; village < frame.count; village += 1) {
    for (const { cell, fromDay, toDay } of grid.pieces(village)) {
      offsets.forEach((offset, code) => {
        const run = spans.range(village, code, fromDay, toDay);
        if (offset !== undefined && run[1] > run[0]) visit(cell + offset, village, run);
      });
    }
  }
}

function startsOf(counts: Float64Array): Float64Array {
  const start = new Float64Array(counts.length + 1);
  for (const [cell, count] of counts.entries()) start[cell + 1] = (start[cell] as number) + count;
  return start;
}

const columnsOf = (size: number): SpanColumns => ({
  time: new Float64Array(size),
  end: new Uint8Array(size),
  cluster: new Int32Array(size),
});

const sliced = ({ time, end, cluster }: SpanColumns, from: number, to: number): SpanColumns => ({
  time: time.subarray(from, to),
  end: end.subarray(from, to),
  cluster: cluster.subarray(from, to),
});
