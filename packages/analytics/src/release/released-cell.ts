import type { KpiKey, KpiRow } from "../answer/kpi-value.ts";
import { type Dimension, isTimeDimension } from "../dimension.ts";
import { keyText } from "../disclosure/count-cell.ts";
import { timeOf } from "../disclosure/never-published.ts";
import type { ReleasedCell } from "./release.ts";

/** March in the half-year and March alone are one cell: the period of a row and its key of time are one time. */
export function cellOf(row: Pick<KpiRow, "kpi" | "by" | "period">): ReleasedCell {
  const key = Object.fromEntries(Object.entries(row.by).filter(([dimension]) => !isTimeDimension(dimension as Dimension))) as KpiKey;
  return { kpi: row.kpi, time: timeOf(row), key };
}

/** A cell as a text. */
export const cellText = ({ kpi, time, key }: ReleasedCell): string => `${kpi}|${time}|${keyText(key)}`;

/** Does the row speak of a cell? One with the key `*` says why there is no table. */
export const isCellRow = ({ by }: Pick<KpiRow, "by">): boolean => !Object.values(by).includes("*");
