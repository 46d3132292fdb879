import { type Gazetteer, type GazetteerRegion, levelOf, provinceOf, type RegionCode } from "@pimpasa/core";
import { gazetteerSource } from "./attribution.ts";
import { provinces, regencies } from "./nation.ts";
import type { DistrictData } from "./province-data.ts";

/** The official list as a gazetteer: provinces and regencies always, districts and villages of the loaded provinces. */
export function regionTree(loaded: ReadonlyMap<RegionCode, readonly DistrictData[]>): Gazetteer {
  const tree = new Map<RegionCode | "", GazetteerRegion[]>([["", []]]);
  const regions = new Map<RegionCode, GazetteerRegion>();
  const add = (region: GazetteerRegion, parent: RegionCode | "") => {
    regions.set(region.code, region);
    tree.get(parent)?.push(region);
    if (levelOf(region.code) !== "village") tree.set(region.code, []);
  };
  for (const { code, name } of provinces) add({ code, name }, "");
  for (const { code, name } of regencies) add({ code, name }, provinceOf(code));
  for (const district of [...loaded.values()].flat()) {
    add({ code: district.code, name: district.name }, district.code.slice(0, 5) as RegionCode);
    for (const village of district.villages) add(village, district.code);
  }
  const isLoaded = (code: RegionCode) => loaded.has(provinceOf(code));
  return {
    source: gazetteerSource,
    find: (code) => regions.get(code),
    isLoaded,
    children: (parent) => tree.get(parent ?? "") ?? [],
    villageCount: (area) => (area === undefined ? nationCount() : villagesWithin(area, tree, regions)),
  };
}

const nationCount = (): number => provinces.reduce((sum, province) => sum + province.villageCount, 0);

function villagesWithin(
  area: RegionCode,
  tree: ReadonlyMap<RegionCode | "", readonly GazetteerRegion[]>,
  regions: ReadonlyMap<RegionCode, GazetteerRegion>,
): number | undefined {
  if (!regions.has(area)) return undefined;
  const level = levelOf(area);
  if (level === "village") return 1;
  if (level === "district") return tree.get(area)?.length;
  const entries = level === "province" ? provinces : regencies;
  return entries.find((entry) => entry.code === area)?.villageCount;
}
