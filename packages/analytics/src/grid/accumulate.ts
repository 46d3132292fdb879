import type { Office, RegionCode, TableName } from "@pimpasa/core";
import type { Cube, EventCode } from "../cube/cube.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";
import type { CubeStretch } from "./recorder.ts";

/** Which codes of a cube are counted, and in which cell of the grid each of them lies (as an offset). */
export function countedCodes(grid: Grid, cube: Cube<string>, counts: (code: EventCode) => boolean): { code: number; offset: number }[] {
  return cube.codes.flatMap((code, index) => {
    const offset = counts(code) ? grid.eventCell(0, code) : undefined;
    return offset === undefined ? [] : [{ code: index, offset }];
  });
}

/** Every code. */
export const all = (): boolean => true;

/** Sums of 0, one a cell; whoever asks for evidence is shown what is added to them. */
export function emptySums({ recorder }: KpiContext, grid: Grid): Float64Array {
  const sums = new Float64Array(grid.size);
  recorder?.begin(sums);
  return sums;
}

/** Adds a record's amount to a cell. */
export function addRecord(
  { recorder }: KpiContext,
  sums: Float64Array,
  cell: number,
  amount: number,
  { table, id }: { readonly table: TableName; readonly id: string },
): void {
  sums[cell] = (sums[cell] as number) + amount;
  recorder?.note(sums, cell, amount, table, id);
}

/** Adds the events of a stretch of days to a cell. */
export function addEvents<M extends string>(
  { recorder }: KpiContext,
  sums: Float64Array,
  cell: number,
  cube: Cube<M>,
  measure: M,
  at: CubeStretch,
): void {
  sums[cell] = (sums[cell] as number) + cube.sum(measure, at.village, at.code, at.fromDay, at.toDay);
  recorder?.noteEvents(sums, cell, cube, measure, at);
}

/** The sum of two figures in each cell. */
export function plus({ recorder }: KpiContext, left: Float64Array, right: Float64Array): Float64Array {
  const sums = left.map((amount, cell) => amount + (right[cell] as number));
  recorder?.join(sums, [left, right]);
  return sums;
}

/** The sum of a measure in each cell, over the days of the cell. */
export function flow<M extends string>(
  context: KpiContext,
  grid: Grid,
  cube: Cube<M>,
  measure: M,
  counts: (code: EventCode) => boolean = all,
): Float64Array {
  const sums = emptySums(context, grid);
  const codes = countedCodes(grid, cube, counts);
  for (let village = 0; village < context.frame.count; village += 1) {
    for (const { cell: base, fromDay, toDay } of grid.pieces(village)) {
      for (const { code, offset } of codes) {
        const cell = base + offset;
        sums[cell] = (sums[cell] as number) + cube.sum(measure, village, code, fromDay, toDay);
        context.recorder?.noteEvents(sums, cell, cube, measure, { village, code, fromDay, toDay });
      }
    }
  }
  return sums;
}

/** A number for each village on the stock day of each bucket, added up in the cell that the village belongs to on that day. */
export function stock(context: KpiContext, grid: Grid, amountOf: (village: number, day: number) => number): Float64Array {
  const sums = emptySums(context, grid);
  grid.buckets.forEach((bucket, b) => {
    for (let village = 0; village < context.frame.count; village += 1) {
      const cell = grid.cellAt(village, bucket.stockDay, b);
      if (cell === undefined) continue;
      const amount = amountOf(village, bucket.stockDay);
      sums[cell] = (sums[cell] as number) + amount;
      context.recorder?.note(sums, cell, amount, "villages", context.frame.ids[village] as string);
    }
  });
  return sums;
}

/** A cube of ±1 steps as a stock: their sum up to the end of the stock day, in the cell that the village belongs to on that day. */
export function stockOfSteps<M extends string>(context: KpiContext, grid: Grid, cube: Cube<M>, measure: M): Float64Array {
  const sums = emptySums(context, grid);
  const codes = countedCodes(grid, cube, all);
  grid.buckets.forEach((bucket, b) => {
    const days = { fromDay: -Infinity, toDay: bucket.stockDay + 1 };
    for (let village = 0; village < context.frame.count; village += 1) {
      const base = grid.cellAt(village, bucket.stockDay, b);
      if (base === undefined) continue;
      for (const { code, offset } of codes) {
        const cell = base + offset;
        sums[cell] = (sums[cell] as number) + cube.sum(measure, village, code, days.fromDay, days.toDay);
        context.recorder?.noteEvents(sums, cell, cube, measure, { village, code, ...days });
      }
    }
  });
  return sums;
}

/** Records of a table that are counted. */
export interface CountedRecords {
  readonly table: TableName;
  readonly ids: readonly string[];
}

/** A number for each office, or the records that it has, on the stock day of each bucket, added up in the cell that the office belongs to. */
export function officeStock(
  context: KpiContext,
  grid: Grid,
  amountOf: (office: Office, day: number) => number | CountedRecords,
): Float64Array {
  const sums = emptySums(context, grid);
  grid.buckets.forEach((bucket, b) => {
    for (const office of context.dataset.offices) {
      const cell = grid.officeCell(office, b);
      if (cell === undefined) continue;
      const counted = amountOf(office, bucket.stockDay);
      if (typeof counted === "number") addRecord(context, sums, cell, counted, { table: "offices", id: office.id });
      else for (const id of counted.ids) addRecord(context, sums, cell, 1, { table: counted.table, id });
    }
  });
  return sums;
}

/**
 * A number for each village of the list of regions on the stock day of each bucket, mentored or not, added up in the cells in
 * whose area it lies.
 */
export function areaStock(context: KpiContext, grid: Grid, amountOf: (code: RegionCode, day: number) => number): Float64Array {
  const sums = new Float64Array(grid.size);
  grid.buckets.forEach(({ stockDay }, b) => {
    for (const code of context.areaVillages()) {
      const cells = grid.regionCells(code, b);
      const amount = cells.length === 0 ? 0 : amountOf(code, stockDay);
      for (const cell of cells) sums[cell] = (sums[cell] as number) + amount;
    }
  });
  return sums;
}
