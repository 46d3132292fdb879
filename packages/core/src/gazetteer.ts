import type { RegionLineage } from "./lineage.ts";
import type { RegionCode } from "./region-code.ts";

/** One region of a gazetteer. `name` is the official one, without the level's word for districts and villages. */
export interface GazetteerRegion {
  readonly code: RegionCode;
  readonly name: string;
}

/**
 * What core asks of a list of regions. `@pimpasa/regions` implements it with the Kemendagri codes of 2025;
 * any other list can stand in its place.
 */
export interface Gazetteer {
  /** What the list is and which decree it follows, for the report. */
  readonly source: string;
  /** The region with this code; undefined where there is none, or where `isLoaded(code)` is false. */
  find(code: RegionCode): GazetteerRegion | undefined;
  /** Are the districts and villages around this code at hand? Provinces and regencies always are. */
  isLoaded(code: RegionCode): boolean;
  /** The regions directly below `parent` (without it: the provinces), in order of their codes. */
  children(parent?: RegionCode): readonly GazetteerRegion[];
  /** How many villages (desa and kelurahan) the area holds; without an area: the nation. Undefined where not loaded. */
  villageCount(area?: RegionCode): number | undefined;
  /** How the codes changed, where it is known: which were given up, and what followed them. */
  readonly lineage?: RegionLineage | undefined;
}
