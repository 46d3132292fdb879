import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiKey, KpiRow } from "../answer/kpi-value.ts";
import { type Dimension, isBelowRegency } from "../dimension.ts";
import type { LinkedAnswers } from "./count-family.ts";

/** A row of one KPI that shows counts. */
export interface CountRow {
  readonly row: KpiRow;
  readonly counts: readonly string[];
  /** The count, or the denominator of a share. */
  readonly total: number;
  /** Never published, whatever the count. */
  readonly isBarred: boolean;
  /** Another KPI publishes the denominator as a count of its own: then it is no secret of a share that is never published. */
  readonly isWholeOpen: boolean;
  isHidden: boolean;
}

/** All rows of a family for one key. */
export interface CountCell {
  readonly by: KpiKey;
  /** Below the regency, where small counts are withheld. */
  readonly isFine: boolean;
  /** A count that is not here is 0. */
  readonly counts: ReadonlyMap<string, number>;
  /** The row that shows each count. A row of 0 is not here: it is always published. */
  readonly rows: ReadonlyMap<string, CountRow>;
}

/** A key as a text, without some of its dimensions. */
export function keyText(by: KpiKey, without: readonly Dimension[] = []): string {
  const kept = (Object.keys(by) as Dimension[]).filter((dimension) => !without.includes(dimension));
  return kept
    .sort()
    .map((dimension) => `${dimension}=${by[dimension]}`)
    .join("&");
}

/** The rows of a family by key. `scopeIsFine`: the whole call is about less than a regency. */
export function countCells(
  { family, answers }: LinkedAnswers,
  scopeIsFine: boolean,
  isBarred: (definition: KpiDefinition, row: KpiRow) => boolean = () => false,
): CountCell[] {
  const cells = new Map<string, CountCell & { counts: Map<string, number>; rows: Map<string, CountRow> }>();
  const cellOf = ({ by }: KpiRow) => {
    const key = keyText(by);
    const isFine = scopeIsFine || (Object.keys(by) as Dimension[]).some(isBelowRegency);
    const cell = cells.get(key) ?? { by, isFine, counts: new Map<string, number>(), rows: new Map<string, CountRow>() };
    cells.set(key, cell);
    return cell;
  };
  const open = openCounts(answers, isBarred);
  for (const { definition, rows } of answers) {
    const counts = family.kpis[definition.id] ?? [];
    const { denominator } = definition.counted ?? {};
    for (const row of rows) {
      const values = valuesOf(row, counts.length);
      if (values.length === 0) continue;
      const cell = cellOf(row);
      const isWholeOpen = denominator !== undefined && open.has(`${denominator}|${keyText(row.by)}`);
      const shown = { row, counts, total: sum(values), isBarred: isBarred(definition, row), isWholeOpen, isHidden: false };
      for (const [i, count] of counts.entries()) {
        cell.counts.set(count, values[i] ?? 0);
        if (shown.total > 0) cell.rows.set(count, shown);
      }
    }
  }
  return [...cells.values()];
}

/** The names of counts that a row shows which may be published, with its key. */
function openCounts(answers: LinkedAnswers["answers"], isBarred: (definition: KpiDefinition, row: KpiRow) => boolean): Set<string> {
  const open = new Set<string>();
  for (const { definition, rows } of answers) {
    const { numerator, denominator } = definition.counted ?? {};
    const names = [denominator, definition.unit === "share" ? undefined : numerator].filter((name) => name !== undefined);
    if (names.length > 0)
      for (const row of rows) if (!isBarred(definition, row)) for (const name of names) open.add(`${name}|${keyText(row.by)}`);
  }
  return open;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The count; of a share the numerator and the rest. Nothing where the row shows none. */
function valuesOf({ numerator, denominator }: KpiRow, counts: number): readonly number[] {
  if (numerator === null) return [];
  return denominator === null || counts === 1 ? [numerator] : [numerator, denominator - numerator];
}

/** Something that a row shows. */
export interface Quantity {
  readonly counts: readonly string[];
  readonly value: number;
}

/** What of a row must not be told while it is small: its counts, and their sum. */
export function quantitiesOf({ counts, row }: CountRow): Quantity[] {
  const values = valuesOf(row, counts.length);
  const single = counts.map((count, i) => ({ counts: [count], value: values[i] ?? 0 }));
  return counts.length === 1 ? single : [...single, { counts, value: sum(values) }];
}

/** The sum of some counts in a cell. */
export const sumOf = ({ counts }: CountCell, names: readonly string[]): number => sum(names.map((name) => counts.get(name) ?? 0));
