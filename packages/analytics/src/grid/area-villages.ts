import { type Dataset, levelOf, type RegionCode } from "@pimpasa/core";

/**
 * The villages of the dataset, and those of the codes, that are villages of the list of regions (the gazetteer, and the
 * dataset's own table), each once, in order. Where the gazetteer has not loaded the villages of a place, a village there is taken as listed. Without a
 * gazetteer nothing is.
 */
export function areaVillages({ gazetteer, regions, villages }: Dataset, codes: Iterable<RegionCode>): RegionCode[] {
  if (gazetteer === undefined) return [];
  const own = new Set<RegionCode>(regions.map(({ id }) => id));
  const isListed = (code: RegionCode): boolean => own.has(code) || gazetteer.find(code) !== undefined || !gazetteer.isLoaded(code);
  return [...new Set([...villages.map(({ regionCode }) => regionCode), ...codes])]
    .filter((code) => levelOf(code) === "village" && isListed(code))
    .sort();
}
