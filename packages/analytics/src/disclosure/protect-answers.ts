import type { Scope } from "@pimpasa/core";
import type { KpiRow } from "../answer/kpi-value.ts";
import type { Dimension } from "../dimension.ts";
import { type ChangeableCell, changeableCells } from "./changeable-cells.ts";
import { type CountCell, type CountRow, countCells, isSmallCount, keyText, type Quantity, quantitiesOf } from "./count-cell.ts";
import { type LinkedAnswers, linkedAnswers } from "./count-family.ts";
import type { KpiAnswer } from "./kpi-answer.ts";
import { makeRoom } from "./make-room.ts";

export interface Question {
  readonly by: readonly Dimension[];
  readonly scope: Scope;
}

/**
 * Withholds small counts of persons and reports below the regency, and what would give them back.
 *
 * After the rows with a small count are hidden, each of these counts must be able to take five values, each in a table
 * that agrees with everything that is published in the call: with the sums of the rows, and with the KPIs that count the
 * same persons or reports. Where one cannot, the rows are hidden that make it possible at the least loss. All withheld
 * rows look alike. A row of 0 is published. Rows of several calls are not protected together.
 */
export function protectAnswers(answers: readonly KpiAnswer[], question: Question): KpiAnswer[] {
  const hidden = new Set(linkedAnswers(answers).flatMap((linked) => rowsToWithhold(linked, question)));
  const shown = (row: KpiRow): KpiRow => (hidden.has(row) ? withheld(row) : row);
  return answers.map((answer) => ({ ...answer, rows: answer.rows.map(shown) }));
}

function rowsToWithhold(linked: LinkedAnswers, { by, scope }: Question): KpiRow[] {
  const scopeIsFine = scope.kind === "region" && scope.code.length > "PP.KK".length;
  const cells = countCells(linked, scopeIsFine);
  const small = cells.flatMap(smallRows);
  if (small.length === 0) return [];
  for (const row of small) row.isHidden = true;
  for (const cell of changeableOf(linked, by, cells)) secure(cell, cells);
  return [...cells.flatMap(hiddenRows).map(({ row }) => row), ...tellingShares(linked, cells)];
}

function changeableOf({ family, answers }: LinkedAnswers, by: readonly Dimension[], cells: readonly CountCell[]): ChangeableCell[] {
  const definitions = answers.map(({ definition }) => definition);
  const stocks = definitions.filter(({ additivity }) => additivity === "stock").flatMap(({ id }) => family.kpis[id] ?? []);
  const dimensions = by.filter((dimension) => definitions.every((definition) => definition.dimensions.includes(dimension)));
  const overlapping = dimensions.filter((dimension) => definitions.some((definition) => definition.overlapping.includes(dimension)));
  return changeableCells(family, cells, { by: dimensions, overlapping, stocks: new Set(stocks) });
}

const rowsIn = ({ rows }: CountCell): CountRow[] => [...new Set(rows.values())];
const hiddenRows = (cell: CountCell): CountRow[] => rowsIn(cell).filter((row) => row.isHidden);
const smallQuantities = (row: CountRow): Quantity[] => quantitiesOf(row).filter(({ value }) => isSmallCount(value));
const smallRows = (cell: CountCell): CountRow[] => (cell.isFine ? rowsIn(cell).filter((row) => smallQuantities(row).length > 0) : []);

/** Hides rows until each small count of the cell could take enough values; all of them, if nothing less helps. */
function secure({ cell, edge, changes }: ChangeableCell, all: readonly CountCell[]): void {
  for (const { counts } of smallRows(cell).flatMap(smallQuantities)) {
    const ofCount = changes.filter((change) => change.counts.filter((count) => counts.includes(count)).length === 1);
    if (makeRoom(edge, ofCount)) continue;
    for (const row of all.flatMap(rowsIn)) row.isHidden = true;
  }
}

/**
 * Rows whose completeness would tell how many reports there are: it is their share with a service level. They are
 * withheld, even where they show a 0, beside a row that is.
 */
function tellingShares({ answers }: LinkedAnswers, cells: readonly CountCell[]): KpiRow[] {
  const besideHidden = new Set(cells.filter((cell) => hiddenRows(cell).length > 0).map((cell) => keyText(cell.by)));
  return answers.flatMap(({ rows }) => rows.filter((row) => row.reason === "no-policy-profile" && besideHidden.has(keyText(row.by))));
}

function withheld({ kpi, by, period, asOf, needs }: KpiRow): KpiRow {
  const nothing = {
    value: null,
    numerator: null,
    denominator: null,
    interval: null,
    bounds: null,
    completeness: null,
    target: null,
    rating: null,
  };
  return { kpi, by, period, asOf, needs, status: "suppressed", reason: "small-count", ...nothing };
}
