import { isSupplied, type Office } from "@pimpasa/core";
import { defineKpi } from "../../answer/define-kpi.ts";
import type { KpiWords } from "../../answer/kpi-words.ts";
import type { Cube } from "../../cube/cube.ts";
import { unassigned } from "../../dimension.ts";
import type { Grid } from "../../grid/grid.ts";
import type { KpiContext } from "../../grid/kpi-context.ts";
import { officeDimensions } from "../dimension-sets.ts";
import { fieldCubes, tablesWithExpectedFields } from "./field-cube.ts";

/** What it says, in words; apart from the figures, which need none of it. */
export const recordCompletenessInWords: KpiWords = {
  question: { id: "Seberapa lengkap catatan yang ada?", en: "How complete are the records?" },
  formula: {
    id: "kolom yang diharapkan dan terisi ÷ kolom yang diharapkan, dalam catatan periode itu",
    en: "filled expected fields ÷ expected fields, in the records of the period",
  },
  source: "Expected fields of the quality of data",
};

/**
 * How complete are the records? The filled of the expected fields (`expectedFields`: what a complete record has beside the
 * required ones) over the records of the supplied tables: events of the period, by their day, as far as they are known at
 * the end of `asOf`; postings, designations and other records of a state count in every period. A record belongs to the
 * office that designates its village, or that it names; what belongs to none counts in the whole of the nation only, and
 * under `unassigned`.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2024-11-04" }, { id: "d2", villageId: "v2", officeId: "k1", from: "2024-11-04", decree: "W.16.IMI.IMI.2.0001-GR.03.05 Tahun 2024" }],
 * });
 * recordCompleteness(dataset, { period: "2025" }).map((row) => [row.numerator, row.denominator]); // => [[1, 2]]
 * ```
 */
export const recordCompleteness = defineKpi(
  {
    id: "record-completeness",
    name: { id: "Kelengkapan catatan", en: "Completeness of records" },
    unit: "share",
    direction: "higher-is-better",
    additivity: "none",
    overlapping: [],
    uncertainty: "none",
    tables: [],
    dimensions: officeDimensions,
    counts: "other",
  },
  "flow",
  (context, grid) => {
    const supplied = tablesWithExpectedFields.filter((table) => isSupplied(context.dataset, table));
    if (supplied.length === 0) return { impossible: "table-not-supplied", needs: tablesWithExpectedFields };
    const [numerator, denominator] = [new Float64Array(grid.size), new Float64Array(grid.size)];
    const { events, records } = fieldCubes(context);
    for (const { cell, office, fromDay, toDay } of officeCells(context, grid)) {
      numerator[cell] = (numerator[cell] as number) + sumOf(events, "filled", office, fromDay, toDay) + sumOf(records, "filled", office);
      denominator[cell] =
        (denominator[cell] as number) + sumOf(events, "expected", office, fromDay, toDay) + sumOf(records, "expected", office);
    }
    return { numerator, denominator, alsoFrom: supplied };
  },
);

const sumOf = <M extends string>(cube: Cube<M>, measure: M, office: number, fromDay = -Infinity, toDay = Infinity): number =>
  cube.codes.reduce((sum, _, code) => sum + cube.sum(measure, office, code, fromDay, toDay), 0);

interface OfficeCell {
  readonly cell: number;
  /** Row of the office; the number of offices for what belongs to none. */
  readonly office: number;
  readonly fromDay: number;
  readonly toDay: number;
}

function officeCells({ dataset, scope }: KpiContext, grid: Grid): OfficeCell[] {
  return grid.buckets.flatMap(({ fromDay, toDay }, bucket) => {
    const ofOffice = (office: Office, row: number): OfficeCell[] => {
      const cell = grid.officeCell(office, bucket);
      return cell === undefined ? [] : [{ cell, office: row, fromDay, toDay }];
    };
    const none = scope.kind === "nation" ? unassignedCell(grid, bucket) : undefined;
    return [
      ...dataset.offices.flatMap(ofOffice),
      ...(none === undefined ? [] : [{ cell: none, office: dataset.offices.length, fromDay, toDay }]),
    ];
  });
}

/** The cell of what belongs to no office: the whole, or that of `unassigned`. */
function unassignedCell(grid: Grid, bucket: number): number | undefined {
  const places = grid.by.filter((dimension) => dimension === "office" || dimension === "regional-office");
  if (grid.by.some((dimension) => dimension === "province" || dimension === "priority")) return undefined;
  for (let cell = 0; cell < grid.size; cell += 1) {
    const key = grid.keyOf(cell);
    if (grid.bucketOf(cell) === grid.buckets[bucket] && places.every((dimension) => key[dimension] === unassigned)) return cell;
  }
  return undefined;
}
