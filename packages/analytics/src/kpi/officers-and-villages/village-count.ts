import { type Dataset, districtOf, type Gazetteer, isWithin, levelOf, provinceOf, type RegionCode, regencyOf } from "@pimpasa/core";

/** A region, or the nation where there is no code. */
export type Area = RegionCode | undefined;

/** How many villages do these areas hold? NaN where the gazetteer has not loaded one of them. */
export type VillageCounter = (areas: readonly Area[]) => number;

/** Counts the villages of the gazetteer, and those of the dataset's own table of regions that it does not know. */
export function villageCounter({ regions }: Dataset, gazetteer: Gazetteer): VillageCounter {
  const added = regions.filter((region) => levelOf(region.id) === "village" && gazetteer.find(region.id) === undefined);
  const ownIn = countsByArea(added.map((region) => region.id));
  const known = new Map<Area, number>();
  const countOf = (area: Area): number => {
    const listed = gazetteer.villageCount(area) ?? (area === undefined || !gazetteer.isLoaded(area) ? Number.NaN : 0);
    return listed + (ownIn.get(area) ?? 0);
  };
  return (areas) =>
    disjoint(areas).reduce((sum, area) => {
      const count = known.get(area) ?? countOf(area);
      known.set(area, count);
      return sum + count;
    }, 0);
}

/** How many of the villages lie in each area that has any. */
function countsByArea(villages: readonly RegionCode[]): Map<Area, number> {
  const counts = new Map<Area, number>();
  for (const village of villages) {
    for (const area of [undefined, provinceOf(village), regencyOf(village), districtOf(village), village])
      counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return counts;
}

/** Each place once: without areas that lie in another one. */
function disjoint(areas: readonly Area[]): Area[] {
  const distinct = [...new Set(areas)];
  return distinct.filter((area) => !distinct.some((other) => other !== area && contains(other, area)));
}

const contains = (whole: Area, part: Area): boolean => whole === undefined || (part !== undefined && isWithin(part, whole));

/** The places that lie in both. */
export const sharedAreas = (left: readonly Area[], right: readonly Area[]): Area[] =>
  left.flatMap((a) => right.flatMap((b) => (contains(a, b) ? [b] : contains(b, a) ? [a] : [])));
