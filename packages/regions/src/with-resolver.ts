import type { Gazetteer } from "@pimpasa/core";
import { Places } from "./resolver/places.ts";
import { readRow } from "./resolver/read-row.ts";
import type { RegionResolution, RegionRow } from "./resolver/resolution.ts";
import { resolveProvinceWith, resolveRegencyWith } from "./resolver/resolve-higher.ts";
import { resolveListWith } from "./resolver/resolve-list.ts";
import { resolveRead } from "./resolver/resolve-row.ts";

/** A gazetteer that also finds the code of a written name. None of its functions throws on any input. */
export interface RegionGazetteer extends Gazetteer {
  /** Which village does this one row mean? */
  resolve(row: RegionRow): RegionResolution;
  /** Which villages do these rows mean, each with the others as its context? One answer a row, in order. */
  resolveList(rows: readonly RegionRow[]): readonly RegionResolution[];
  /** Which regency or city is this? A name that a Kabupaten shares with a Kota asks, unless its word decides. */
  resolveRegency(name: string, options?: { readonly province?: string }): RegionResolution;
  /** Which province is this? Knows common abbreviations ("NTT", "Sumut") and two-digit codes. */
  resolveProvince(name: string): RegionResolution;
}

/**
 * How can names be found in any other list of regions? Adds the resolver to a gazetteer.
 *
 * @example
 * ```ts
 * const gazetteer = withResolver(await loadGazetteer({ provinces: ["53"] }));
 * gazetteer.resolveRegency("Kupang").match; // => "review"
 * gazetteer.resolveRegency("Kota Kupang").code; // => "53.71"
 * ```
 */
export function withResolver(gazetteer: Gazetteer): RegionGazetteer {
  let made: Places | undefined;
  const places = (): Places => {
    made ??= new Places(gazetteer);
    return made;
  };
  return {
    source: gazetteer.source,
    find: (code) => gazetteer.find(code),
    isLoaded: (code) => gazetteer.isLoaded(code),
    children: (parent) => gazetteer.children(parent),
    villageCount: (area) => gazetteer.villageCount(area),
    lineage: gazetteer.lineage,
    resolve: (row) => resolveRead(readRow(row, places()), places()),
    resolveList: (rows) => resolveListWith(places(), rows),
    resolveRegency: (name, options) => resolveRegencyWith(places(), name, options?.province),
    resolveProvince: (name) => resolveProvinceWith(places(), name),
  };
}
