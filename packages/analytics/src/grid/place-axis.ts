import type { Office, RegionCode } from "@pimpasa/core";
import type { PlaceDimension } from "../dimension.ts";
import type { Segment } from "./segments.ts";

/** A breakdown by place or by who is responsible. */
export interface PlaceAxis {
  readonly dimension: PlaceDimension;
  readonly keys: readonly string[];
  /** All days of the village, in order, without a gap. */
  segments(village: number): readonly Segment[];
  /** Does this key stand in the table even where everything is 0? */
  isListed(key: number): boolean;
  /** The key of an office, for figures about offices and officers; absent where such figures cannot be broken down so. */
  readonly officeKey?: (office: Office, day: number) => number | undefined;
  /** The keys of a village of the list of regions, mentored or not, for figures about whole areas; absent as above. */
  readonly regionKeys?: (code: RegionCode, day: number) => readonly number[];
  /** The key of a region of any level, for what is recorded of regions; undefined where the region is not that fine. */
  readonly regionKey?: (code: RegionCode, day: number) => number | undefined;
}
