import type { RegionCode } from "@pimpasa/core";
import { type PlaceEvidence, similarPlaces } from "./column-evidence.ts";
import { formOfTokens } from "./name-index.ts";
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
import { districtTokens, fullerReading, isOnlyTypeWords, type NameReading, villageReadings } from "./type-words.ts";
import { nearCost } from "./weights.ts";

/** A row with what each of its columns says, before villages are weighed. */
export interface ReadRow {
  readonly village: ReadCell;
  readonly readings: readonly NameReading[];
  readonly district: ColumnEvidence<DistrictPlace>;
  readonly regency: ColumnEvidence<RegencyPlace>;
  readonly province: ColumnEvidence<ProvincePlace>;
  readonly provincesInQuestion: readonly RegionCode[];
  readonly scope: readonly ProvincePlaces[];
  /** Villages anywhere in the area whose names resemble the village cell. */
  readonly namesakes: readonly VillagePlace[];
  /** Districts whose names resemble it. */
  readonly namedDistricts: readonly PlaceEvidence<DistrictPlace>[];
  /** What the village cell says of each place, kept while the row is judged again. */
  readonly cells: Map<VillagePlace, CellFit>;
}

/** How well the village cell fits one name; without a reading where it does not. */
export interface CellFit {
  readonly reading: NameReading | undefined;
  readonly cost: number;
}

/** What does each column of the row say? */
export function readRow(row: RegionRow, places: Places): ReadRow {
  const village = readCell(row.village);
  const province = provinceEvidence(readCell(row.province), places);
  const regency = regencyEvidence(readCell(row.regency), places);
  const inQuestion = provincesInQuestion(province, regency, places);
  const scope = inQuestion.flatMap((code) => places.within(code) ?? []);
  const ownReadings = readingsOf(village, scope);
  const district = districtEvidence(readCell(row.district), ownReadings.length === 0 ? [] : scope);
  const isDistrict = district.places[0] !== undefined && district.places[0].cost <= nearCost;
  const fuller = isDistrict ? undefined : fullerReading(ownReadings[0], districtTokens(district.cell.tokens));
  const readings = fuller === undefined ? ownReadings : [...ownReadings, fuller];
  const namesakes = scope.flatMap((within) => readings.flatMap(({ tokens }) => namedLike(tokens, within, scope.length > 3 ? 8 : 25)));
  const namedDistricts = scope.flatMap((within) => districtsLike(readings, within));
  const above = { district, regency, province, provincesInQuestion: inQuestion, scope };
  return { village, readings, ...above, namesakes: [...new Set(namesakes)], namedDistricts, cells: new Map() };
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

function namedLike(tokens: readonly string[], { villages, villageIndex }: ProvincePlaces, limit: number): readonly VillagePlace[] {
  const { key } = formOfTokens(tokens);
  return [...villageIndex.exact(key), ...villageIndex.similar(key, limit, 0.38)].map((position) => villages[position] as VillagePlace);
}

/** The nearest name counts as the district's when it has at most one cheap slip. */
const sameNameCost = 2.5;

function districtsLike(
  [reading]: readonly NameReading[],
  { districts, districtIndex }: ProvincePlaces,
): readonly PlaceEvidence<DistrictPlace>[] {
  return reading === undefined ? [] : similarPlaces(reading.tokens, districtIndex, districts, 4).filter(({ cost }) => cost <= sameNameCost);
}
