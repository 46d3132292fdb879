import type { RegionCode } from "@pimpasa/core";
import { provinceLoaders } from "./generated/loaders.ts";
import { provinces } from "./nation.ts";
import { type DistrictData, decodeDistricts } from "./province-data.ts";
import { regionTree } from "./region-tree.ts";
import { type RegionGazetteer, withResolver } from "./with-resolver.ts";

export interface LoadGazetteerOptions {
  /** Two-digit codes of the provinces whose districts and villages are wanted; without it, all 38. */
  readonly provinces?: readonly string[];
}

/** A province was asked for that is not in the list. */
export class UnknownProvinceError extends Error {
  override readonly name = "UnknownProvinceError";
  constructor(code: string) {
    super(
      `loadGazetteer({ provinces }) takes two-digit Kemendagri codes ("53"), and ${JSON.stringify(code.slice(0, 20))} is none: see provinces.`,
    );
  }
}

/**
 * Which regions are there, and which code belongs to this written name? Loads the districts and villages of the
 * named provinces (one module each, about 30 kB; the whole nation is 1.1 MB) and gives a gazetteer with a resolver.
 *
 * Names of districts and villages come without the level's word. `villageCount` of a province or a regency is known
 * without loading; that of a district only where `isLoaded`. Rejects with `UnknownProvinceError` for a code that is none.
 * Source: Kepmendagri 300.2.2-2138/2025; see `gazetteerAttribution`.
 *
 * @example
 * ```ts
 * const gazetteer = await loadGazetteer({ provinces: ["53"] });
 * gazetteer.villageCount(RegionCode.parse("53")); // => 3442
 * gazetteer.find(RegionCode.parse("53.04.01"))?.name; // => "Lamaknen"
 * gazetteer.resolve({ village: "Desa Lamaksenulu", district: "Kec. Lamaknen", regency: "Kab. Belu" }).code; // => "53.04.01.2006"
 * ```
 */
export async function loadGazetteer(options: LoadGazetteerOptions = {}): Promise<RegionGazetteer> {
  const codes = options.provinces ?? provinces.map((province) => province.code);
  const loaded = await Promise.all([...new Set(codes)].map(loadProvince));
  return withResolver(regionTree(new Map(loaded)));
}

async function loadProvince(code: string): Promise<readonly [RegionCode, readonly DistrictData[]]> {
  const load = Object.hasOwn(provinceLoaders, code) ? provinceLoaders[code] : undefined;
  if (load === undefined) throw new UnknownProvinceError(code);
  return [code as RegionCode, decodeDistricts(code as RegionCode, (await load()).districtLines)];
}
