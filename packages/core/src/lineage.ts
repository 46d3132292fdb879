import type { CalendarDay } from "./calendar-day.ts";
import type { RegionCode } from "./region-code.ts";

/** How sure it is that two codes mean the same place: known, probable, or said so by the user's own table. */
export const lineageCertainties = ["certain", "likely", "stated"] as const;
export type LineageCertainty = (typeof lineageCertainties)[number];

/** A code that stands today, wholly or in part, for what an earlier code stood for. */
export interface RegionSuccessor {
  readonly code: RegionCode;
  /** The official name; undefined where no loaded list has it. */
  readonly name: string | undefined;
  readonly certainty: LineageCertainty;
}

/**
 * What core asks of the history of region codes: splits, merges, renumberings (pemekaran).
 * `@pimpasa/regions` implements it; any other history can stand in its place.
 */
export interface RegionLineage {
  /** Was this code given up by `on`? Without a day: by the last change that is known. False for a code that nobody knows. */
  isRetired(code: RegionCode, on?: CalendarDay): boolean;
  /** The codes that follow a retired one by `on`: none, one, or several (a split, of which none is chosen). Empty for a code in force. */
  successors(code: RegionCode, on?: CalendarDay): readonly RegionSuccessor[];
}
