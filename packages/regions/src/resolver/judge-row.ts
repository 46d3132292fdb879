import { districtCost, regencyCost, unlistedRowCost } from "./column-costs.ts";
import { similarPlaces } from "./column-evidence.ts";
import { gainOf, type Hypothesis, hypothesesOf } from "./hypotheses.ts";
import type { RowContext } from "./list-context.ts";
import type { DistrictPlace } from "./places.ts";
import type { ReadRow } from "./read-row.ts";
import { weights } from "./weights.ts";

export interface Judgement {
  /** Best first. */
  readonly hypotheses: readonly Hypothesis[];
  /** The district that the village cell names instead, when it says so. */
  readonly namedDistrict: { readonly place: DistrictPlace; readonly cost: number } | undefined;
  /** The cost of a place that is in no list. */
  readonly unlisted: number;
  /** ln of the odds for the best village against all else together. */
  readonly margin: number;
}

/** Weighs every village that the row may mean against each other, against a district, and against a place in no list. */
export function judgeRow(row: ReadRow, context?: RowContext): Judgement {
  const hypotheses = hypothesesOf(row, context);
  const unlisted = unlistedRowCost(row);
  const namedDistrict = namedDistrictOf(row, context);
  const rivals = [unlisted, ...(namedDistrict ? [namedDistrict.cost] : []), ...hypotheses.slice(1).map(({ cost }) => cost)];
  const margin = hypotheses[0] === undefined ? Number.NEGATIVE_INFINITY : -logSumExp(rivals.map((cost) => -cost)) - hypotheses[0].cost;
  return { hypotheses, namedDistrict, unlisted, margin };
}

/** The nearest name counts as the district's when it has at most one cheap slip. */
const sameNameCost = 2.5;

/** The district that the village cell may name: it says so ("Kecamatan X"), or it is the name of one. */
function namedDistrictOf(row: ReadRow, context: RowContext | undefined): Judgement["namedDistrict"] {
  const said = row.readings.find(({ claim }) => claim === "district");
  const reading = said ?? row.readings[0];
  if (reading === undefined) return undefined;
  const basis = said ? weights.namesDistrict : weights.namesDistrictSilently;
  const found = row.scope
    .flatMap((province) => similarPlaces(reading.tokens, province.districtIndex, province.districts, 4))
    .filter(({ cost }) => cost <= sameNameCost)
    .map(({ place, cost }) => ({
      place,
      cost: cost + basis + districtCost(row.district, place) + regencyCost(row.regency, place.regency) - gainOf(place, row, context),
    }));
  return found.sort((a, b) => a.cost - b.cost)[0];
}

function logSumExp(values: readonly number[]): number {
  const highest = Math.max(...values);
  return highest === Number.NEGATIVE_INFINITY
    ? highest
    : highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}

/** Each hypothesis' share of the probability, in the order given. */
export function sharesOf({ hypotheses, namedDistrict, unlisted }: Judgement): readonly number[] {
  const all = logSumExp([...hypotheses.map(({ cost }) => -cost), -unlisted, ...(namedDistrict ? [-namedDistrict.cost] : [])]);
  return hypotheses.map(({ cost }) => Math.exp(-cost - all));
}
