import type { RegionCode } from "@pimpasa/core";
import type { NameAlignment } from "./align-names.ts";
import { type Because, because } from "./because.ts";
import type { PlaceEvidence } from "./column-evidence.ts";
import { confidenceOf } from "./confidence.ts";
import { shownCell } from "./fold-text.ts";
import type { Places, RegencyPlace } from "./places.ts";
import type { RegionMatch, RegionResolution } from "./resolution.ts";
import { type ColumnEvidence, provinceEvidence, type ReadCell, readCell, regencyEvidence } from "./row-columns.ts";
import { acceptMargin, unlistedCost, weights } from "./weights.ts";

/** Which regency or city is this name? */
export function resolveRegencyWith(places: Places, name: unknown, province: unknown): RegionResolution {
  const cell = readCell(name);
  const within = provinceEvidence(readCell(province), places);
  const provinceOf = (place: RegencyPlace) => within.byCode.get(place.province.code)?.cost ?? weights.otherProvince;
  const column = regencyEvidence(cell, places);
  const kindDiffers = ({ cost, alignment }: PlaceEvidence<RegencyPlace>) => (cost > alignment.cost ? weights.claimedKind : 0);
  const found = column.places.map((hit) => ({
    ...hit,
    cost: hit.cost + kindDiffers(hit) + (within.places.length === 0 ? 0 : provinceOf(hit.place)),
  }));
  const unknown = within.cell.tokens.length > 0 && within.places.length === 0;
  const extra = unknown ? [because("province-unknown", { written: shownCell(within.cell.text) })] : [];
  return higherResolution(cell, "regency", found, (place) => [place.name, place.bareName, place.code], extra);
}

/** Which province is this name? */
export function resolveProvinceWith(places: Places, name: unknown): RegionResolution {
  const column: ColumnEvidence<{ readonly code: RegionCode; readonly name: string }> = provinceEvidence(readCell(name), places);
  return higherResolution(column.cell, "province", column.places, (place) => [place.name, place.code], []);
}

interface HigherPlace {
  readonly code: RegionCode;
  readonly name: string;
}

function higherResolution<P extends HigherPlace>(
  cell: ReadCell,
  column: "regency" | "province",
  found: readonly PlaceEvidence<P>[],
  officialTexts: (place: P) => readonly string[],
  extra: readonly Because[],
): RegionResolution {
  const none = (reason: Because): RegionResolution => ({
    code: null,
    match: "none",
    confidence: 0,
    candidates: [],
    because: [reason, ...extra],
  });
  if (cell.tooLong) return none(because("cell-too-long", { column }));
  if (cell.tokens.length === 0) return none(because("column-empty", { column }));
  const ranked = found
    .filter(({ cost }) => cost <= weights.unlisted)
    .sort((a, b) => a.cost - b.cost || (a.place.code < b.place.code ? -1 : 1));
  const [best, ...rest] = ranked;
  const written = shownCell(cell.text);
  if (best === undefined) return none(because(column === "regency" ? "regency-unknown" : "province-unknown", { written }));
  const unlisted = Math.exp(-(isKnownTerm(cell, best) ? weights.unlisted : unlistedCost(cell.tokens.join("").length)));
  const margin = -Math.log(rest.reduce((sum, { cost }) => sum + Math.exp(-cost), unlisted)) - best.cost;
  const total = ranked.reduce((sum, { cost }) => sum + Math.exp(-cost), unlisted);
  const candidates = ranked.slice(0, 5).map(({ place, cost }) => ({
    code: place.code,
    score: Math.round((10_000 * Math.exp(-cost)) / total) / 10_000,
    name: place.name,
    district: null,
    regency: column === "regency" ? place.name : null,
  }));
  const accepted = margin >= acceptMargin;
  const ties = ranked.filter(({ cost }) => cost < best.cost + 1).length;
  const reasons = [
    ...extra,
    ...differences(column, best.alignment),
    ...(ties > 1 ? [because("kind-word-missing", { written, count: ties })] : []),
  ];
  const match: RegionMatch = accepted ? matchOf(cell, best, officialTexts(best.place)) : "review";
  return { code: accepted ? best.place.code : null, match, confidence: confidenceOf(margin), candidates, because: reasons };
}

/** A code or a common abbreviation, however short. */
const isKnownTerm = <P>({ text }: ReadCell, { cost }: PlaceEvidence<P>): boolean =>
  cost === 0 && (/^\s*\d/.test(text) || text.trim().length < 5);

function matchOf<P>(cell: ReadCell, { alignment, cost }: PlaceEvidence<P>, official: readonly string[]): "exact" | "normalised" | "fuzzy" {
  if (official.includes(cell.text.normalize("NFC").trim())) return "exact";
  return alignment.steps.length === 0 && cost < 1 ? "normalised" : "fuzzy";
}

function differences(column: string, { steps }: NameAlignment): Because[] {
  return steps.map(({ written, official }) => because("spelling-differs", { column, written, official }));
}
