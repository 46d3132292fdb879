import type { Scope } from "@pimpasa/core";
import type { KpiDefinition } from "../answer/kpi-definition.ts";
import type { KpiRow } from "../answer/kpi-value.ts";
import { type Dimension, isBelowRegency } from "../dimension.ts";
import { type ChangeableCell, changeableCells } from "./changeable-cells.ts";
import type { Change } from "./changes.ts";
import { type CountCell, type CountRow, countCells, keyText, type Quantity, quantitiesOf } from "./count-cell.ts";
import { type LinkedAnswers, linkedAnswers } from "./count-family.ts";
import type { KpiAnswer } from "./kpi-answer.ts";
import { makeRoom, type SignedChange } from "./make-room.ts";
import type { IsBarred } from "./never-published.ts";
import { type DisclosurePolicy, isProtected, isSmallCount, wantedRoom } from "./policy.ts";
import { withheld } from "./withheld.ts";

export interface Question {
  readonly by: readonly Dimension[];
  readonly scope: Scope;
  readonly policy: DisclosurePolicy;
  readonly isBarred: IsBarred;
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
  const counting = answers.filter(({ definition }) => isProtected(definition, question.policy));
  const hidden = new Set(linkedAnswers(counting, question.by).flatMap((linked) => rowsToWithhold(linked, question)));
  return answers.map((answer) => ({ ...answer, rows: answer.rows.map((row) => shownRow(answer, row, hidden, question)) }));
}

function shownRow({ definition }: KpiAnswer, row: KpiRow, hidden: ReadonlySet<KpiRow>, question: Question): KpiRow {
  if (question.isBarred(definition, row)) return withheld(row, "never-published");
  return hidden.has(row) || isUncounted(definition, row, question) ? withheld(row) : row;
}

/** A figure below the regency (a median) that does not say how many persons or reports are behind it cannot be judged. */
const isUncounted = (definition: KpiDefinition, { by, value, numerator }: KpiRow, { policy, scope }: Question): boolean =>
  isProtected(definition, policy) &&
  value !== null &&
  numerator === null &&
  (isFineScope(scope) || (Object.keys(by) as Dimension[]).some(isBelowRegency));

const isFineScope = (scope: Scope): boolean => scope.kind === "region" && scope.code.length > "PP.KK".length;

function rowsToWithhold(linked: LinkedAnswers, { by, scope, policy, isBarred }: Question): KpiRow[] {
  const cells = countCells(linked, isFineScope(scope), isBarred);
  const sensitive = cells.flatMap((cell) => sensitiveRows(cell, policy));
  if (sensitive.length === 0) return [];
  for (const row of sensitive) row.isHidden = true;
  for (const cell of changeableOf(linked, by, cells)) secure(cell, cells, policy);
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
/** What of a row must not be told: its small counts; all that is not 0 where the row is never published. */
const sensitiveQuantities = (cell: CountCell, row: CountRow, policy: DisclosurePolicy): Quantity[] =>
  quantitiesOf(row).filter(({ counts, value }) => {
    if (cell.isFine && isSmallCount(value, policy)) return true;
    return row.isBarred && value > 0 && !(row.isWholeOpen && counts.length === 2);
  });
const sensitiveRows = (cell: CountCell, policy: DisclosurePolicy): CountRow[] =>
  rowsIn(cell).filter((row) => sensitiveQuantities(cell, row, policy).length > 0);

/** Hides rows until each small count of the cell could take enough values; all of them, if nothing less helps. */
function secure({ cell, edge, changes }: ChangeableCell, all: readonly CountCell[], policy: DisclosurePolicy): void {
  for (const { counts } of sensitiveRows(cell, policy).flatMap((row) => sensitiveQuantities(cell, row, policy))) {
    if (
      makeRoom(
        edge,
        changes.flatMap((change) => signed(change, counts)),
        wantedRoom(policy),
      )
    )
      continue;
    for (const row of all.flatMap(rowsIn)) row.isHidden = true;
  }
}

/** The change if it changes the sum of the counts, by one. */
function signed(change: Change, counts: readonly string[]): SignedChange[] {
  const among = (moved: readonly string[]): number => moved.filter((count) => counts.includes(count)).length;
  const sign = among(change.move.counts) - among(change.move.against);
  return sign === 1 || sign === -1 ? [{ change, sign }] : [];
}

/**
 * Rows whose completeness would tell how many reports there are: it is their share with a service level. They are
 * withheld, even where they show a 0, beside a row that is.
 */
function tellingShares({ answers }: LinkedAnswers, cells: readonly CountCell[]): KpiRow[] {
  const besideHidden = new Set(cells.filter((cell) => hiddenRows(cell).length > 0).map((cell) => keyText(cell.by)));
  return answers.flatMap(({ rows }) => rows.filter((row) => row.reason === "no-policy-profile" && besideHidden.has(keyText(row.by))));
}
