import { districtCost, regencyCost, unlistedRowCost } from "./column-costs.ts";
import { gainOf, type Hypothesis, hypothesesOf } from "./hypotheses.ts";
import type { RowContext } from "./list-context.ts";
import type { DistrictPlace } from "./places.ts";
import type { ReadRow } from "./read-row.ts";
import { weights } from "./weights.ts";

export interface Judgement {
  /** The likeliest, best first; the others are only counted in the sums. */
  readonly hypotheses: readonly Hypothesis[];
  /** The district that the village cell may name instead. */
  readonly namedDistrict: { readonly place: DistrictPlace; readonly cost: number } | undefined;
  /** The cost of a place that is in no list. */
  readonly unlisted: number;
  /** ln of the odds for the best village against all else together. */
  readonly margin: number;
  /** ln of the sum over everything that the row may mean. */
  readonly total: number;
}

/** So many hypotheses are kept to be shown and explained. */
const kept = 30;

/** Weighs every village that the row may mean against each other, against a district, and against a place in no list. */
export function judgeRow(row: ReadRow, context?: RowContext): Judgement {
  const hypotheses = hypothesesOf(row, context);
  const unlisted = unlistedRowCost(row);
  const namedDistrict = namedDistrictOf(row, context);
  const [best, ...others] = hypotheses.map(({ cost }) => -cost);
  const rivals = logSumExp([-unlisted, ...(namedDistrict ? [-namedDistrict.cost] : []), ...others]);
  if (best === undefined) return { hypotheses: [], namedDistrict, unlisted, margin: Number.NEGATIVE_INFINITY, total: rivals };
  return { hypotheses: hypotheses.slice(0, kept), namedDistrict, unlisted, margin: best - rivals, total: logSumExp([best, rivals]) };
}

/** The district that the village cell may name: it says so ("Kecamatan X"), or it is the name of one. */
function namedDistrictOf(row: ReadRow, context: RowContext | undefined): Judgement["namedDistrict"] {
  const basis = row.readings[0]?.claim === "district" ? weights.namesDistrict : weights.namesDistrictSilently;
  const found = row.namedDistricts.map(({ place, cost }) => ({
    place,
    cost: cost + basis + districtCost(row.district, place) + regencyCost(row.regency, place.regency) - gainOf(place, row, context),
  }));
  return found.sort((a, b) => a.cost - b.cost)[0];
}

function logSumExp(values: readonly number[]): number {
  const highest = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}

/** Each hypothesis' share of the probability, in the order given. */
export const sharesOf = ({ hypotheses, total }: Judgement): readonly number[] => hypotheses.map(({ cost }) => Math.exp(-cost - total));
