import type { RegionCode } from "@pimpasa/core";
import type { Because } from "./because.ts";

/** A row of a list as people write it. Every cell may be missing; a number is read as its digits. */
export interface RegionRow {
  readonly village?: string | number | null | undefined;
  readonly district?: string | number | null | undefined;
  /** Name, or code with a dot ("53.04"). */
  readonly regency?: string | number | null | undefined;
  /** Name, common abbreviation ("NTT") or two-digit code. */
  readonly province?: string | number | null | undefined;
  /** What the row belongs to in its list (an office, a file); rows of other groups are no context for it. */
  readonly group?: string | number | null | undefined;
}

/**
 * How the answer was found. `exact`: every filled column is the official name, letter by letter (a type word aside if it
 * agrees). `normalised`: the same but for case, spaces, punctuation and type words. `fuzzy`: an accepted inexact match.
 * `review`: there are candidates and a person must choose. `none`: there is nothing to choose from.
 */
export const regionMatches = ["exact", "normalised", "fuzzy", "review", "none"] as const;
export type RegionMatch = (typeof regionMatches)[number];

export interface RegionCandidate {
  readonly code: RegionCode;
  /** Share of the probability, 0 to 1. What is left to 1 are other candidates and places in no list. */
  readonly score: number;
  readonly name: string;
  /** Null where the candidate itself is not below a district. */
  readonly district: string | null;
  /** With its word ("Kabupaten Belu"); null for a province. */
  readonly regency: string | null;
}

export interface RegionResolution {
  /** Null for `review` and `none`. */
  readonly code: RegionCode | null;
  readonly match: RegionMatch;
  /** 0 to 1. Chosen so that what is wrong stays below 0.9. For `review`, that of the best candidate. */
  readonly confidence: number;
  /** At most five, best first. */
  readonly candidates: readonly RegionCandidate[];
  /** What differs and what decided; empty where nothing needs saying. */
  readonly because: readonly Because[];
}
