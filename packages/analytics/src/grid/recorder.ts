import { type Dataset, isEventTable, type TableName } from "@pimpasa/core";
import type { Cube } from "../cube/cube.ts";

/** How much each record adds to a figure, by table and id. */
export type Trace = ReadonlyMap<TableName, ReadonlyMap<string, number>>;

/** The days of a village and a code in a cube. */
export interface CubeStretch {
  readonly village: number;
  readonly code: number;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Writes down which records fall into one cell, while the cells are filled. Each array of sums has its own trace. */
export interface Recorder {
  /** These sums are traced, even where nothing falls into the cell. */
  begin(sums: Float64Array): void;
  note(sums: Float64Array, cell: number, amount: number, table: TableName, id: string): void;
  noteEvents<M extends string>(sums: Float64Array, cell: number, cube: Cube<M>, measure: M, at: CubeStretch): void;
  /** Sums that were added up of others have the records of these. */
  join(sums: Float64Array, parts: readonly Float64Array[]): void;
  /** The records behind the cell of these sums; undefined where they were not traced. */
  traceOf(sums: Float64Array | undefined): Trace | undefined;
}

type OpenTrace = Map<TableName, Map<string, number>>;

export function recorderOf(dataset: Dataset, wanted: number): Recorder {
  const traces = new Map<Float64Array, OpenTrace>();
  const untraced = new Set<Float64Array>();
  const idOf = idsByRow(dataset);
  const traceOf = (sums: Float64Array): OpenTrace => {
    const trace: OpenTrace = traces.get(sums) ?? new Map();
    traces.set(sums, trace);
    return trace;
  };
  const note = (sums: Float64Array, amount: number, table: TableName, id: string): void => addAmount(traceOf(sums), table, id, amount);
  return {
    begin: (sums) => void traceOf(sums),
    note: (sums, cell, amount, table, id) => cell === wanted && note(sums, amount, table, id),
    noteEvents(sums, cell, { sources }, measure, { village, code, fromDay, toDay }) {
      if (sources === undefined) untraced.add(sums);
      else if (cell === wanted)
        sources.read(measure, village, code, fromDay, toDay, (row, amount) => note(sums, amount, sources.table, idOf(sources.table, row)));
    },
    join(sums, parts) {
      if (parts.some((part) => !traces.has(part) || untraced.has(part))) return;
      traceOf(sums);
      for (const part of parts)
        for (const [table, amounts] of traceOf(part)) for (const [id, amount] of amounts) note(sums, amount, table, id);
    },
    traceOf: (sums) => (sums === undefined || untraced.has(sums) ? undefined : traces.get(sums)),
  };
}

function addAmount(trace: OpenTrace, table: TableName, id: string, amount: number): void {
  const amounts = trace.get(table) ?? new Map<string, number>();
  amounts.set(id, (amounts.get(id) ?? 0) + amount);
  trace.set(table, amounts);
}

/** The id of a row; the ids of a table of events are taken out once. */
function idsByRow(dataset: Dataset): (table: TableName, row: number) => string {
  const known = new Map<TableName, readonly (string | undefined)[]>();
  return (table, row) => {
    const ids = known.get(table) ?? idsOf(dataset, table);
    known.set(table, ids);
    return ids[row] as string;
  };
}

const idsOf = (dataset: Dataset, table: TableName): readonly (string | undefined)[] =>
  isEventTable(table) ? [...dataset[table].texts("id")] : (dataset[table] as readonly { readonly id: string }[]).map(({ id }) => id);
