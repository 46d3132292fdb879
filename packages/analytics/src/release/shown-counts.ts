import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiKey, KpiRow } from "../answer/kpi-value.ts";
import { type Dimension, isBelowRegency } from "../dimension.ts";
import { addHidden, type CountSystem } from "./count-system.ts";
import { cellOf, cellText, isCellRow } from "./released-cell.ts";

/** A cell of a KPI that counts persons or reports, with all rows that show it (in several tables and periods). */
export interface ShownCell {
  readonly definition: KpiDefinition;
  readonly time: string;
  readonly key: KpiKey;
  readonly rows: KpiRow[];
  /** The unknown of the count; of a share those of the numerator and of the rest. */
  readonly unknowns: readonly number[];
  /** Below the regency, where small counts are withheld. */
  readonly isFine: boolean;
}

/** The cells of a set of tables, and for each KPI which breakdowns there are at which time: a cell that is not there is 0. */
export interface ShownCounts {
  readonly system: CountSystem;
  readonly cells: ReadonlyMap<string, ShownCell>;
  /** The sets of dimensions for which there are cells, by KPI and time. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, readonly Dimension[]>>;
}

export const tablesText = (kpi: string, time: string): string => `${kpi}|${time}`;
export const dimensionsOf = (key: KpiKey): Dimension[] => (Object.keys(key) as Dimension[]).sort();

/** Writes down every count of the rows as an unknown. `definitionOf` is undefined for a KPI that is not protected. */
export function shownCounts(rows: readonly KpiRow[], definitionOf: (kpi: string) => KpiDefinition | undefined): ShownCounts {
  const system: CountSystem = { unknowns: [], relations: [] };
  const cells = new Map<string, ShownCell>();
  const tables = new Map<string, Map<string, readonly Dimension[]>>();
  for (const row of rows) {
    const definition = isCellRow(row) ? definitionOf(row.kpi) : undefined;
    if (definition === undefined) continue;
    const { time, key } = cellOf(row);
    const text = cellText({ kpi: row.kpi, time, key });
    const known = cells.get(text);
    if (known !== undefined) {
      known.rows.push(row);
      continue;
    }
    const isFine = (Object.keys(row.by) as Dimension[]).some(isBelowRegency);
    cells.set(text, { definition, time, key, rows: [row], unknowns: unknownsOf(system, definition, text), isFine });
    const table = tables.get(tablesText(row.kpi, time)) ?? new Map<string, readonly Dimension[]>();
    tables.set(tablesText(row.kpi, time), table.set(dimensionsOf(key).join(), dimensionsOf(key)));
  }
  return { system, cells, tables };
}

/** A share shows two counts; a rate over residents only its numerator, since residents are public. */
function unknownsOf(system: CountSystem, { unit }: KpiDefinition, text: string): number[] {
  const parts = unit === "share" ? [text, `${text}|rest`] : [text];
  return parts.map((part) => {
    const unknown = addHidden(system);
    system.unknowns[unknown] = part;
    return unknown;
  });
}

/** The counts that a row shows; undefined where it shows none. */
export function countsOf({ unknowns }: Pick<ShownCell, "unknowns">, { numerator, denominator }: KpiRow): number[] | undefined {
  if (numerator === null) return undefined;
  return unknowns.length === 1 ? [numerator] : [numerator, (denominator ?? numerator) - numerator];
}

/**
 * The unknowns of another cell of the same KPI: none where it is 0 (there is such a table, without this row), undefined
 * where there is no such table.
 */
export function unknownsAt({ cells, tables }: ShownCounts, kpi: string, time: string, key: KpiKey): readonly number[] | undefined {
  const cell = cells.get(cellText({ kpi, time, key }));
  if (cell !== undefined) return cell.unknowns;
  return tables.get(tablesText(kpi, time))?.has(dimensionsOf(key).join()) ? [] : undefined;
}

/** A key without a dimension. */
export const without = (key: KpiKey, dimension: Dimension): KpiKey =>
  Object.fromEntries(Object.entries(key).filter(([name]) => name !== dimension)) as KpiKey;
