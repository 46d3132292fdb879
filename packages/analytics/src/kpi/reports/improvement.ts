import type { CellMeasures } from "../../answer/kpi-type.ts";

/** Medians as 1 − median ÷ baseline: the greater, the faster. Where there is no baseline, there is no figure. */
export function improvedOn(medians: CellMeasures, baselineOf: (cell: number) => number | undefined): CellMeasures {
  const improvement = (hours: number, baseline: number): number => 1 - hours / baseline;
  return {
    ...medians,
    value: (medians.value ?? medians.numerator).map((hours, cell) => improvement(hours, baselineOf(cell) ?? Number.NaN)),
    absent: (cell) => (baselineOf(cell) === undefined ? "observation-missing" : medians.absent?.(cell)),
    interval(cell) {
      const [hours, baseline] = [medians.interval?.(cell) ?? null, baselineOf(cell)];
      if (hours === null || baseline === undefined) return null;
      return { ...hours, low: improvement(hours.high, baseline), high: improvement(hours.low, baseline) };
    },
  };
}
