import type { RegionCode } from "@pimpasa/core";
import { alignNames, type NameAlignment } from "./align-names.ts";
import { similarPlaces } from "./column-evidence.ts";
import { learnedDistrictCost, neighbourGain, type RowContext } from "./list-context.ts";
import { formOfTokens, type NameForm } from "./name-index.ts";
import type { DistrictPlace, Places, ProvincePlace, ProvincePlaces, RegencyPlace, VillagePlace } from "./places.ts";
import type { RegionRow } from "./resolution.ts";
import {
  type ColumnEvidence,
  districtEvidence,
  provinceEvidence,
  provincesInQuestion,
  type ReadCell,
  readCell,
  regencyEvidence,
} from "./row-columns.ts";
import { isOnlyTypeWords, type NameReading, type TypeClaim, villageReadings } from "./type-words.ts";
import { nearCost, unlistedCost, weights } from "./weights.ts";

/** A row with what each of its columns says, before villages are weighed. */
export interface ReadRow {
  readonly village: ReadCell;
  readonly readings: readonly NameReading[];
  readonly district: ColumnEvidence<DistrictPlace>;
  readonly regency: ColumnEvidence<RegencyPlace>;
  readonly province: ColumnEvidence<ProvincePlace>;
  readonly provincesInQuestion: readonly RegionCode[];
  readonly scope: readonly ProvincePlaces[];
  /** What the village cell says of each place, kept while the row is judged again. */
  readonly cells: Map<VillagePlace, CellFit>;
}

interface CellFit {
  readonly reading: NameReading | undefined;
  readonly name: NameAlignment;
  readonly cost: number;
}

/** One village that the row may mean. Costs in nats; `cost` is their sum less what the list speaks for it. */
export interface Hypothesis {
  readonly place: VillagePlace;
  readonly reading: NameReading;
  readonly name: NameAlignment;
  /** What the village cell alone costs: name and type word. */
  readonly cellCost: number;
  readonly cost: number;
}

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

export function readRow(row: RegionRow, places: Places): ReadRow {
  const village = readCell(row.village);
  const province = provinceEvidence(readCell(row.province), places);
  const regency = regencyEvidence(readCell(row.regency), places);
  const inQuestion = provincesInQuestion(province, regency, places);
  const scope = inQuestion.flatMap((code) => places.within(code) ?? []);
  const readings = readingsOf(village, scope);
  const district = districtEvidence(readCell(row.district), readings.length === 0 ? [] : scope);
  return { village, readings, district, regency, province, provincesInQuestion: inQuestion, scope, cells: new Map() };
}

/** A cell of nothing but type words is read only where a village has that very name. */
function readingsOf({ tokens }: ReadCell, scope: readonly ProvincePlaces[]): readonly NameReading[] {
  if (tokens.length === 0) return [];
  const readings = villageReadings(tokens);
  if (!isOnlyTypeWords(tokens)) return readings;
  const { key } = formOfTokens(tokens);
  return scope.some(({ villageIndex }) => villageIndex.exact(key).length > 0)
    ? readings.filter(({ typeWords }) => typeWords.length === 0)
    : [];
}

/** Weighs every village that the row may mean against each other, against a district, and against a place in no list. */
export function judgeRow(row: ReadRow, context?: RowContext): Judgement {
  const hypotheses = possibleVillages(row, context)
    .flatMap((place) => hypothesisOf(place, row, context) ?? [])
    .sort((a, b) => a.cost - b.cost || (a.place.code < b.place.code ? -1 : 1));
  const unlisted = unlistedRowCost(row);
  const namedDistrict = namedDistrictOf(row, context);
  const rivals = [unlisted, ...(namedDistrict ? [namedDistrict.cost] : []), ...hypotheses.slice(1).map(({ cost }) => cost)];
  const margin = hypotheses[0] === undefined ? Number.NEGATIVE_INFINITY : -logSumExp(rivals.map((cost) => -cost)) - hypotheses[0].cost;
  return { hypotheses, namedDistrict, unlisted, margin };
}

/** Villages with a similar name anywhere in the area, and all villages of the districts that the row or the list points to. */
function possibleVillages(row: ReadRow, context: RowContext | undefined): readonly VillagePlace[] {
  const pointed = pointedDistricts(row, context);
  const limit = row.scope.length > 3 ? 8 : 25;
  const found = row.scope.flatMap((province) => [
    ...row.readings.flatMap(({ tokens }) => namedLike(tokens, province, limit)),
    ...(pointed.size === 0 ? [] : province.districts.filter(({ code }) => pointed.has(code)).flatMap(({ villages }) => villages)),
  ]);
  return [...new Set(found)];
}

function pointedDistricts(row: ReadRow, context: RowContext | undefined): ReadonlySet<RegionCode> {
  const near = row.district.places.filter(({ cost }) => cost <= nearCost).slice(0, 6);
  if (context === undefined || isSettled(row, context)) return new Set(near.map(({ place }) => place.code));
  return new Set([...near.map(({ place }) => place.code), ...context.sameText.keys(), ...context.neighbours.keys()]);
}

function namedLike(tokens: readonly string[], { villages, villageIndex }: ProvincePlaces, limit: number): readonly VillagePlace[] {
  const { key } = formOfTokens(tokens);
  return [...villageIndex.exact(key), ...villageIndex.similar(key, limit, 0.38)].map((position) => villages[position] as VillagePlace);
}

function hypothesisOf(place: VillagePlace, row: ReadRow, context: RowContext | undefined): Hypothesis | undefined {
  const known = row.cells.get(place);
  const cell = known ?? cellFit(place, row);
  if (known === undefined) row.cells.set(place, cell);
  return (
    cell.reading && {
      place,
      reading: cell.reading,
      name: cell.name,
      cellCost: cell.cost,
      cost: cell.cost + placeCost(place, cell.cost, row, context),
    }
  );
}

/** The reading of the village cell that fits this name best; without one where none fits. */
function cellFit(place: VillagePlace, row: ReadRow): CellFit {
  let best: CellFit = { reading: undefined, name: { cost: Number.POSITIVE_INFINITY, steps: [] }, cost: Number.POSITIVE_INFINITY };
  for (const reading of place.form === undefined ? [] : row.readings) {
    const name = alignNames(reading.tokens, (place.form as NameForm).tokens);
    const cost = name.cost + typeCost(reading.claim, place.code, reading, row);
    if (cost < best.cost) best = { reading, name, cost };
  }
  return best;
}

/** What the columns above the village say against this place, less what the list says for it. */
function placeCost(place: VillagePlace, cellCost: number, row: ReadRow, context: RowContext | undefined): number {
  const { district } = place;
  const stated = districtCost(row.district, district);
  const above = regencyCost(row.regency, district.regency) + provinceCost(row.province, district.regency.province);
  if (context === undefined) return stated + above;
  const taken = context.takenBy(place.code, cellCost) === undefined ? 0 : weights.takenInList;
  return Math.min(stated, learnedDistrictCost(context, district.code)) + above + taken - gainOf(district, row, context);
}

/** Neighbours speak where the row's own district column does not. */
function gainOf(district: DistrictPlace, row: ReadRow, context: RowContext | undefined): number {
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

const isKelurahan = (code: RegionCode): boolean => code[9] === "1";

function typeCost(claim: TypeClaim, code: RegionCode, reading: NameReading, row: ReadRow): number {
  switch (claim) {
    case "none":
      return reading.typeWords.length === 0 && row.readings.length > 1 ? weights.typeWordInName : 0;
    case "desa":
      return isKelurahan(code) ? weights.otherVillageKind : 0;
    case "kelurahan":
      return isKelurahan(code) ? 0 : weights.otherVillageKind;
    case "either":
      return weights.twoVillageKinds;
    case "district":
      return weights.districtForVillage;
    case "regency":
      return weights.regencyForVillage;
    case "part":
      return weights.partOfVillage;
  }
}

export function districtCost({ cell, places, byCode }: ColumnEvidence<DistrictPlace>, district: DistrictPlace): number {
  if (cell.tokens.length === 0) return 0;
  const best = places[0];
  const known = best !== undefined && best.cost <= nearCost;
  const sameRegency = best?.place.regency.code === district.regency.code;
  const wrong = known ? (sameRegency ? weights.otherDistrict : weights.districtElsewhere) : weights.unknownDistrict;
  return Math.min(wrong, byCode.get(district.code)?.cost ?? Number.POSITIVE_INFINITY);
}

export function regencyCost({ cell, places, byCode }: ColumnEvidence<RegencyPlace>, regency: RegencyPlace): number {
  if (cell.tokens.length === 0) return 0;
  const near = places.filter(({ cost }) => cost <= nearCost);
  const sameProvince = near.some(({ place }) => place.province.code === regency.province.code);
  const wrong = near.length === 0 ? weights.unknownRegency : sameProvince ? weights.otherRegency : weights.regencyOfOtherProvince;
  return Math.min(wrong, byCode.get(regency.code)?.cost ?? Number.POSITIVE_INFINITY);
}

function provinceCost({ cell, places, byCode }: ColumnEvidence<ProvincePlace>, province: ProvincePlace): number {
  if (cell.tokens.length === 0) return 0;
  const known = places[0] !== undefined && places[0].cost <= nearCost;
  const wrong = known ? weights.otherProvince : weights.unknownProvince;
  return Math.min(wrong, byCode.get(province.code)?.cost ?? Number.POSITIVE_INFINITY);
}

/** A place in no list lies where the row says; a word for something inside villages makes it likelier. */
function unlistedRowCost(row: ReadRow): number {
  const shortest = row.readings[0];
  const letters = shortest === undefined ? 0 : shortest.tokens.join("").length;
  const name = shortest?.claim === "part" ? Math.min(weights.unlistedWhenPart, unlistedCost(letters)) : unlistedCost(letters);
  return name + columnCost(row.district, weights.unknownDistrict) + columnCost(row.regency, weights.unknownRegency);
}

const columnCost = <P>({ cell, places }: ColumnEvidence<P>, unknown: number): number =>
  cell.tokens.length === 0 ? 0 : Math.min(unknown, places[0]?.cost ?? unknown);

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
