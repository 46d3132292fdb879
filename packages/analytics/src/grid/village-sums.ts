import type { ClusterSums } from "../statistics/cluster-sums.ts";

/** Adds to the numerator and the denominator of a cell. */
export type AddShare = (cell: number, numerator: number, denominator: number) => void;

/**
 * What the villages of each cell add up to. `contribute` adds everything that one village has, in any number of pieces and
 * codes; they count as one contribution to each cell. One pass, six numbers a cell.
 */
export function villageSums(
  villages: number,
  cells: number,
  contribute: (village: number, add: AddShare) => void,
): (cell: number) => ClusterSums {
  const own = { numerator: new Float64Array(cells), denominator: new Float64Array(cells) };
  const sums = Array.from({ length: 6 }, () => new Float64Array(cells));
  let touched: number[] = [];
  const add: AddShare = (cell, numerator, denominator) => {
    if (numerator === 0 && denominator === 0) return;
    if (own.numerator[cell] === 0 && own.denominator[cell] === 0) touched.push(cell);
    own.numerator[cell] = (own.numerator[cell] as number) + numerator;
    own.denominator[cell] = (own.denominator[cell] as number) + denominator;
  };
  for (let village = 0; village < villages; village += 1) {
    contribute(village, add);
    for (const cell of touched) fold(sums, own, cell);
    if (touched.length > 0) touched = [];
  }
  return (cell) => sumsAt(sums, cell);
}

function fold(sums: readonly Float64Array[], own: { numerator: Float64Array; denominator: Float64Array }, cell: number): void {
  const [n, d] = [own.numerator[cell] as number, own.denominator[cell] as number];
  [Number(d !== 0), n, d, n * n, n * d, d * d].forEach((value, s) => {
    const sum = sums[s] as Float64Array;
    sum[cell] = (sum[cell] as number) + value;
  });
  own.numerator[cell] = 0;
  own.denominator[cell] = 0;
}

function sumsAt(sums: readonly Float64Array[], cell: number): ClusterSums {
  const [clusters, numerator, denominator, numeratorSquares, products, denominatorSquares] = sums.map((sum) => sum[cell] as number);
  return { clusters, numerator, denominator, numeratorSquares, products, denominatorSquares } as ClusterSums;
}
