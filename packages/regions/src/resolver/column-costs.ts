import type { RegionCode } from "@pimpasa/core";
import type { DistrictPlace, ProvincePlace, RegencyPlace } from "./places.ts";
import type { ReadRow } from "./read-row.ts";
import type { ColumnEvidence } from "./row-columns.ts";
import type { NameReading } from "./type-words.ts";
import { nearCost, unlistedCost, weights } from "./weights.ts";

export const isKelurahan = (code: RegionCode): boolean => code[9] === "1";

/** What the type words of a reading say against a village. */
export function typeCost({ claim }: NameReading, code: RegionCode, readings: readonly NameReading[]): number {
  switch (claim) {
    case "none":
      return readings.some(({ typeWords }) => typeWords.length > 0) ? weights.typeWordInName : 0;
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

/** What the district column says against a district: it resembles the text, or the text names another or none. */
export function districtCost({ cell, places, byCode }: ColumnEvidence<DistrictPlace>, district: DistrictPlace): number {
  if (cell.tokens.length === 0) return 0;
  const best = places[0];
  const known = best !== undefined && best.cost <= nearCost;
  const sameRegency = best?.place.regency.code === district.regency.code;
  const wrong = known ? (sameRegency ? weights.otherDistrict : weights.districtElsewhere) : weights.unknownDistrict;
  return Math.min(wrong, byCode.get(district.code)?.cost ?? Number.POSITIVE_INFINITY);
}

/** What the regency column says against a regency. */
export function regencyCost({ cell, places, byCode }: ColumnEvidence<RegencyPlace>, regency: RegencyPlace): number {
  if (cell.tokens.length === 0) return 0;
  const near = places.filter(({ cost }) => cost <= nearCost);
  const sameProvince = near.some(({ place }) => place.province.code === regency.province.code);
  const wrong = near.length === 0 ? weights.unknownRegency : sameProvince ? weights.otherRegency : weights.regencyOfOtherProvince;
  return Math.min(wrong, byCode.get(regency.code)?.cost ?? Number.POSITIVE_INFINITY);
}

/** What the province column says against a province. */
export function provinceCost({ cell, places, byCode }: ColumnEvidence<ProvincePlace>, province: ProvincePlace): number {
  if (cell.tokens.length === 0) return 0;
  const known = places[0] !== undefined && places[0].cost <= nearCost;
  const wrong = known ? weights.otherProvince : weights.unknownProvince;
  return Math.min(wrong, byCode.get(province.code)?.cost ?? Number.POSITIVE_INFINITY);
}

/** A place in no list lies where the row says; a word for something inside villages makes it likelier. */
export function unlistedRowCost(row: ReadRow): number {
  const shortest = row.readings[0];
  const letters = shortest === undefined ? 0 : shortest.tokens.join("").length;
  const name = shortest?.claim === "part" ? Math.min(weights.unlistedWhenPart, unlistedCost(letters)) : unlistedCost(letters);
  return name + columnCost(row.district, weights.unknownDistrict) + columnCost(row.regency, weights.unknownRegency);
}

const columnCost = <P>({ cell, places }: ColumnEvidence<P>, unknown: number): number =>
  cell.tokens.length === 0 ? 0 : Math.min(unknown, places[0]?.cost ?? unknown);
