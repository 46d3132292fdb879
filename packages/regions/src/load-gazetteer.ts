import type { Gazetteer, RegionCode } from "@pimpasa/core";
import { provinceLoaders } from "./generated/loaders.ts";
import type { LineageChange } from "./lineage/change.ts";
import { loadLineage } from "./lineage/load-lineage.ts";
import { withOwnChanges } from "./lineage/own-changes.ts";
import { type RegionHistory, regionHistory } from "./lineage/region-history.ts";
import { provinces } from "./nation.ts";
import { type DistrictData, decodeDistricts } from "./province-data.ts";
import { regionTree } from "./region-tree.ts";
import { UnknownProvinceError } from "./unknown-province.ts";
import { type RegionGazetteer, withResolver } from "./with-resolver.ts";

export interface LoadGazetteerOptions {
  /** Two-digit codes of the provinces whose districts and villages are wanted; without it, all 38. */
  readonly provinces?: readonly string[];
  /** Without the history of codes (`false`); otherwise it is loaded with the provinces, 1 to 60 kB each. */
  readonly lineage?: boolean;
  /** Changes of a table of your own (`lineageTable`). They count before what the lists show. */
  readonly ownChanges?: readonly LineageChange[];
}

/** The official list with its resolver and, unless it was left out, the history of its codes. */
export interface OfficialGazetteer extends RegionGazetteer {
  readonly lineage: RegionHistory | undefined;
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
 * gazetteer.lineage?.successors(RegionCode.parse("53.03.03.1011")); // => [{ code: "53.03.03.2011", name: "Supun", certainty: "certain" }]
 * gazetteer.resolve({ village: "Desa Lamaksenulu", district: "Kec. Lamaknen", regency: "Kab. Belu" }).code; // => "53.04.01.2006"
 * ```
 */
export async function loadGazetteer(options: LoadGazetteerOptions = {}): Promise<OfficialGazetteer> {
  const codes = options.provinces ?? provinces.map((province) => province.code);
  const loaded = await Promise.all([...new Set(codes)].map(loadProvince));
  const tree = regionTree(new Map(loaded));
  const lineage = options.lineage === false ? undefined : await loadHistory(tree, codes, options.ownChanges);
  return { ...withResolver({ ...tree, lineage }), lineage };
}

async function loadHistory(tree: Gazetteer, codes: readonly string[], own: readonly LineageChange[] = []): Promise<RegionHistory> {
  return regionHistory(withOwnChanges(await loadLineage({ provinces: codes }), own), tree);
}

async function loadProvince(code: string): Promise<readonly [RegionCode, readonly DistrictData[]]> {
  const load = Object.hasOwn(provinceLoaders, code) ? provinceLoaders[code] : undefined;
  if (load === undefined) throw new UnknownProvinceError(code);
  return [code as RegionCode, decodeDistricts(code as RegionCode, (await load()).districtLines)];
}
