import { parseRegionCode, provinceOf, type RegionCode } from "@pimpasa/core";
import { alignNames } from "./align-names.ts";
import { type PlaceEvidence, similarPlaces } from "./column-evidence.ts";
import { cellText, foldText, maximumCellLength } from "./fold-text.ts";
import { formOf } from "./name-index.ts";
import type { DistrictPlace, Places, ProvincePlace, ProvincePlaces, RegencyPlace } from "./places.ts";
import { provinceAliases } from "./province-aliases.ts";
import { districtTokens, type RegencyReading, regencyReadings } from "./type-words.ts";
import { nearCost, weights } from "./weights.ts";

/** A cell once it is read. `tokens` is empty where the cell is, and where it is too long to be a name (`tooLong`). */
export interface ReadCell {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly tooLong: boolean;
}

export function readCell(cell: unknown): ReadCell {
  const text = cellText(cell);
  if (text.length > maximumCellLength) return { text, tokens: [], tooLong: true };
  const tokens = foldText(text);
  return { text, tokens: tokens ?? [], tooLong: tokens === undefined };
}

/** What a filled column says: the regions it may mean, nearest first. */
export interface ColumnEvidence<P> {
  readonly cell: ReadCell;
  readonly places: readonly PlaceEvidence<P>[];
  /** The places by their codes. */
  readonly byCode: ReadonlyMap<RegionCode, PlaceEvidence<P>>;
}

function evidence<P extends { readonly code: RegionCode }>(cell: ReadCell, places: readonly PlaceEvidence<P>[]): ColumnEvidence<P> {
  return { cell, places, byCode: new Map(places.map((found) => [found.place.code, found])) };
}

/** Sorted by cost, each place once. */
function nearestOfEach<P extends { readonly code: RegionCode }>(found: readonly PlaceEvidence<P>[]): readonly PlaceEvidence<P>[] {
  const nearest = new Map<RegionCode, PlaceEvidence<P>>();
  for (const hit of [...found].sort((a, b) => a.cost - b.cost)) if (!nearest.has(hit.place.code)) nearest.set(hit.place.code, hit);
  return [...nearest.values()];
}

const certain = { cost: 0, steps: [] };

export function provinceEvidence(cell: ReadCell, places: Places): ColumnEvidence<ProvincePlace> {
  const code = codeIn(cell, 2) ?? provinceAliases.get(cell.tokens.join(" "));
  const byCode = places.provinces.find((province) => province.code === code);
  if (byCode) return evidence(cell, [{ place: byCode, cost: 0, alignment: certain }]);
  const bare = /^prov(?:insi|insi)?$|^propinsi$/.test(cell.tokens[0] ?? "") ? cell.tokens.slice(1) : cell.tokens;
  const alias = provinceAliases.get(bare.join(" "));
  const found = places.provinces.flatMap((place) => {
    const alignment = place.code === alias ? certain : alignNames(bare, formOf(place.name)?.tokens ?? []);
    return alignment.cost <= weights.otherProvince ? [{ place, cost: alignment.cost, alignment }] : [];
  });
  return evidence(cell, bare.length === 0 ? [] : found.sort((a, b) => a.cost - b.cost));
}

export function regencyEvidence(cell: ReadCell, places: Places): ColumnEvidence<RegencyPlace> {
  const code = codeIn(cell, 5);
  const byCode = places.regencies.find((regency) => regency.code === code);
  if (byCode) return evidence(cell, [{ place: byCode, cost: 0, alignment: certain }]);
  if (cell.tokens.length === 0) return evidence(cell, []);
  return evidence(cell, nearestOfEach(regencyReadings(cell.tokens).flatMap((reading) => regenciesLike(reading, places))));
}

function regenciesLike({ kind, tokens }: RegencyReading, places: Places): PlaceEvidence<RegencyPlace>[] {
  return similarPlaces(tokens, places.regencyIndex, places.regencies).map(({ place, cost, alignment }) => ({
    place,
    cost: cost + (kind !== undefined && kind !== place.kind ? weights.otherRegencyKind : 0),
    alignment,
  }));
}

export function districtEvidence(cell: ReadCell, scope: readonly ProvincePlaces[]): ColumnEvidence<DistrictPlace> {
  if (cell.tokens.length === 0) return evidence(cell, []);
  const tokens = districtTokens(cell.tokens);
  const found = scope.flatMap((province) => similarPlaces(tokens, province.districtIndex, province.districts));
  return evidence(
    cell,
    found.sort((a, b) => a.cost - b.cost),
  );
}

function codeIn(cell: ReadCell, length: number): RegionCode | undefined {
  const result = parseRegionCode(cell.text.trim());
  return result.ok && result.value.length === length ? result.value : undefined;
}

/** The provinces that the higher columns leave in question; all of them where they say nothing. */
export function provincesInQuestion(
  province: ColumnEvidence<ProvincePlace>,
  regency: ColumnEvidence<RegencyPlace>,
  places: Places,
): readonly RegionCode[] {
  const near = <P extends { readonly code: RegionCode }>({ places: found }: ColumnEvidence<P>) => {
    const limit = Math.min(nearCost, (found[0]?.cost ?? 0) + 3);
    return [...new Set(found.filter(({ cost }) => cost <= limit).map(({ place }) => provinceOf(place.code)))];
  };
  const byProvince = near(province);
  const byRegency = near(regency);
  if (byProvince.length === 0) return byRegency.length > 0 ? byRegency : places.provinces.map(({ code }) => code);
  return byRegency.some((code) => byProvince.includes(code)) ? byProvince : [...byProvince, ...byRegency];
}
