import type { RegionCode } from "@pimpasa/core";
import { alignmentCost, alignNames, type NameAlignment } from "./align-names.ts";
import { districtCost, provinceCost, regencyCost, typeCost } from "./column-costs.ts";
import { learnedDistrictCost, neighbourGain, type RowContext } from "./list-context.ts";
import type { NameForm } from "./name-index.ts";
import type { DistrictPlace, VillagePlace } from "./places.ts";
import type { CellFit, ReadRow } from "./read-row.ts";
import type { NameReading } from "./type-words.ts";
import { nearCost, weights } from "./weights.ts";

/** One village that the row may mean. Costs in nats; `cost` is their sum less what the list speaks for it. */
export interface Hypothesis {
  readonly place: VillagePlace;
  readonly reading: NameReading;
  /** What the village cell alone costs: name and type word. */
  readonly cellCost: number;
  readonly cost: number;
}

/** Every village that the row may mean with what it costs, best first. */
export function hypothesesOf(row: ReadRow, context: RowContext | undefined): readonly Hypothesis[] {
  return possibleVillages(row, context)
    .flatMap((place) => hypothesisOf(place, row, context) ?? [])
    .sort((a, b) => a.cost - b.cost || (a.place.code < b.place.code ? -1 : 1));
}

/** Villages with a similar name anywhere in the area, and all villages of the districts that the row or the list points to. */
function possibleVillages(row: ReadRow, context: RowContext | undefined): readonly VillagePlace[] {
  const pointed = pointedDistricts(row, context);
  if (pointed.size === 0) return row.namesakes;
  const districts = row.scope.flatMap((province) => province.districts.filter(({ code }) => pointed.has(code)));
  return [...new Set([...row.namesakes, ...districts.flatMap(({ villages }) => villages)])];
}

function pointedDistricts(row: ReadRow, context: RowContext | undefined): ReadonlySet<RegionCode> {
  const near = row.district.places.filter(({ cost }) => cost <= nearCost).slice(0, 6);
  if (context === undefined || isSettled(row, context)) return new Set(near.map(({ place }) => place.code));
  return new Set([...near.map(({ place }) => place.code), ...context.sameText.keys(), ...context.neighbours.keys()]);
}

function hypothesisOf(place: VillagePlace, row: ReadRow, context: RowContext | undefined): Hypothesis | undefined {
  const known = row.cells.get(place);
  const cell = known ?? cellFit(place, row);
  if (known === undefined) row.cells.set(place, cell);
  return (
    cell.reading && {
      place,
      reading: cell.reading,
      cellCost: cell.cost,
      cost: cell.cost + placeCost(place, cell, row, context),
    }
  );
}

const noFit: CellFit = { reading: undefined, cost: Number.POSITIVE_INFINITY };

/** The reading of the village cell that fits this name best; without one where none fits. */
function cellFit(place: VillagePlace, row: ReadRow): CellFit {
  let best = noFit;
  for (const reading of place.form === undefined ? [] : row.readings) {
    const cost = alignmentCost(reading.tokens, (place.form as NameForm).tokens) + typeCost(reading, place.code, row.readings);
    if (cost < best.cost) best = { reading, cost };
  }
  return best;
}

/** What was done to the official name in the village cell. */
export const alignmentOf = ({ reading, place }: Hypothesis): NameAlignment => alignNames(reading.tokens, place.form?.tokens ?? []);

/** What the columns above the village say against this place, less what the list says for it. */
function placeCost(place: VillagePlace, { reading, cost: cellCost }: CellFit, row: ReadRow, context: RowContext | undefined): number {
  const { district } = place;
  const stated = reading?.fromDistrict ? weights.nameInDistrictColumn : districtCost(row.district, district);
  const above = regencyCost(row.regency, district.regency) + provinceCost(row.province, district.regency.province);
  if (context === undefined) return stated + above;
  const taken = context.takenBy(place.code, cellCost) === undefined ? 0 : weights.takenInList;
  return Math.min(stated, learnedDistrictCost(context, district.code)) + above + taken - gainOf(district, row, context);
}

/** Neighbours speak where the row's own district column does not. */
export function gainOf(district: DistrictPlace, row: ReadRow, context: RowContext | undefined): number {
  if (context === undefined || isSettled(row, context)) return 0;
  const area = row.scope.reduce((sum, { villages }) => sum + villages.length, 0);
  return neighbourGain(context, district.code, district.villages.length, area);
}

/** Does the district column name a district of the regency that is written, and do the other rows take it at its word? */
function isSettled(row: ReadRow, context: RowContext): boolean {
  const best = row.district.places[0];
  if (best === undefined || best.cost > nearCost || regencyCost(row.regency, best.place.regency) > nearCost) return false;
  return ![...context.sameText].some(([district, rows]) => district !== best.place.code && rows > 1);
}
