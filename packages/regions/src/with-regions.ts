import { districtOf, type Gazetteer, type GazetteerRegion, isWithin, levelOf, provinceOf, type RegionCode, regencyOf } from "@pimpasa/core";
import { type RegionGazetteer, withResolver } from "./with-resolver.ts";

/**
 * Which regions are there when a user's own table of newer villages is added to the list?
 *
 * A code that the list has keeps the list's name. A parent that neither the list nor the table names becomes known
 * under its code. Added villages count in `villageCount`; where a province is not loaded, nobody can say whether the
 * list already holds them, and the count is undefined.
 *
 * @example
 * ```ts
 * const official = await loadGazetteer({ provinces: ["53"] });
 * const code = RegionCode.parse("53.04.01.2999");
 * const extended = withRegions(official, [{ code, name: "Desa Contoh 001" }]);
 * extended.find(code)?.name; // => "Desa Contoh 001"
 * extended.villageCount(RegionCode.parse("53")); // => 3443
 * ```
 */
export function withRegions(gazetteer: Gazetteer, extraRegions: readonly GazetteerRegion[]): RegionGazetteer {
  const extras = newRegions(gazetteer, extraRegions);
  const childrenOf = new Map<RegionCode | "", GazetteerRegion[]>();
  for (const region of extras.values()) {
    const parent = parentOf(region.code) ?? "";
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), region]);
  }
  const villages = [...extras.keys()].filter((code) => levelOf(code) === "village");
  return withResolver({
    source: extras.size === 0 ? gazetteer.source : `${gazetteer.source} + ${villages.length}`,
    find: (code) => gazetteer.find(code) ?? extras.get(code),
    isLoaded: (code) => gazetteer.isLoaded(code),
    children: (parent) => merged(gazetteer.children(parent), childrenOf.get(parent ?? "")),
    villageCount: (area) => extendedCount(gazetteer, extras, villages, area),
    lineage: gazetteer.lineage,
  });
}

/** The rows that the list does not have, and placeholders for parents that nobody named. */
function newRegions(gazetteer: Gazetteer, rows: readonly GazetteerRegion[]): ReadonlyMap<RegionCode, GazetteerRegion> {
  const extras = new Map<RegionCode, GazetteerRegion>();
  for (const { code, name } of rows) if (gazetteer.find(code) === undefined && !extras.has(code)) extras.set(code, { code, name });
  for (const { code } of rows) {
    for (let parent = parentOf(code); parent !== undefined; parent = parentOf(parent)) {
      if (gazetteer.find(parent) === undefined && !extras.has(parent)) extras.set(parent, { code: parent, name: parent });
    }
  }
  return extras;
}

function parentOf(code: RegionCode): RegionCode | undefined {
  const level = levelOf(code);
  return level === "village"
    ? districtOf(code)
    : level === "district"
      ? regencyOf(code)
      : level === "regency"
        ? provinceOf(code)
        : undefined;
}

const merged = (official: readonly GazetteerRegion[], extra: readonly GazetteerRegion[] | undefined): readonly GazetteerRegion[] =>
  extra === undefined ? official : [...official, ...extra].sort((a, b) => (a.code < b.code ? -1 : 1));

function extendedCount(
  gazetteer: Gazetteer,
  extras: ReadonlyMap<RegionCode, GazetteerRegion>,
  villages: readonly RegionCode[],
  area: RegionCode | undefined,
): number | undefined {
  const added = villages.filter((code) => area === undefined || isWithin(code, area));
  const newProvince = (code: RegionCode) => extras.has(provinceOf(code));
  if (added.some((code) => !gazetteer.isLoaded(code) && !newProvince(code))) return undefined;
  const official = gazetteer.villageCount(area) ?? (area !== undefined && extras.has(area) ? 0 : undefined);
  return official === undefined ? undefined : official + added.length;
}
