import type { Office } from "@pimpasa/core";
import type { Cube, EventCode } from "../cube/cube.ts";
import type { Grid } from "./grid.ts";
import type { KpiContext } from "./kpi-context.ts";

/** Which codes of a cube are counted, and in which cell of the grid each of them lies (as an offset). */
export function countedCodes(grid: Grid, cube: Cube<string>, counts: (code: EventCode) => boolean): { code: number; offset: number }[] {
  return cube.codes.flatMap((code, index) => {
    const offset = counts(code) ? grid.eventCell(0, code) : undefined;
    return offset === undefined ? [] : [{ code: index, offset }];
  });
}

/** Every code. */
export const all = (): boolean => true;

/** The sum of a measure in each cell, over the days of the cell. */
export function flow<M extends string>(
  context: KpiContext,
  grid: Grid,
  cube: Cube<M>,
  measure: M,
  counts: (code: EventCode) => boolean = all,
): Float64Array {
  const sums = new Float64Array(grid.size);
  const codes = countedCodes(grid, cube, counts);
  for (let village = 0; village < context.frame.count; village += 1) {
    for (const piece of grid.pieces(village)) {
      for (const { code, offset } of codes) {
        const cell = piece.cell + offset;
        sums[cell] = (sums[cell] as number) + cube.sum(measure, village, code, piece.fromDay, piece.toDay);
      }
    }
  }
  return sums;
}

/** A number for each village on the stock day of each bucket, added up in the cell that the village belongs to on that day. */
export function stock(context: KpiContext, grid: Grid, amountOf: (village: number, day: number) => number): Float64Array {
  const sums = new Float64Array(grid.size);
  grid.buckets.forEach((bucket, b) => {
    for (let village = 0; village < context.frame.count; village += 1) {
      const cell = grid.cellAt(village, bucket.stockDay, b);
      if (cell !== undefined) sums[cell] = (sums[cell] as number) + amountOf(village, bucket.stockDay);
    }
  });
  return sums;
}

/** A cube of ±1 steps as a stock: their sum up to the end of the stock day, in the cell that the village belongs to on that day. */
export function stockOfSteps<M extends string>(context: KpiContext, grid: Grid, cube: Cube<M>, measure: M): Float64Array {
  const sums = new Float64Array(grid.size);
  const codes = countedCodes(grid, cube, all);
  grid.buckets.forEach((bucket, b) => {
    for (let village = 0; village < context.frame.count; village += 1) {
      const base = grid.cellAt(village, bucket.stockDay, b);
      if (base === undefined) continue;
      for (const { code, offset } of codes) {
        sums[base + offset] = (sums[base + offset] as number) + cube.sum(measure, village, code, -Infinity, bucket.stockDay + 1);
      }
    }
  });
  return sums;
}

/** A number for each office on the stock day of each bucket, added up in the cell that the office belongs to. */
export function officeStock(context: KpiContext, grid: Grid, amountOf: (office: Office, day: number) => number): Float64Array {
  const sums = new Float64Array(grid.size);
  grid.buckets.forEach((bucket, b) => {
    for (const office of context.dataset.offices) {
      const cell = grid.officeCell(office, b);
      if (cell !== undefined) sums[cell] = (sums[cell] as number) + amountOf(office, bucket.stockDay);
    }
  });
  return sums;
}
