import type { QualityPlace } from "./quality-place.ts";

/** Why two records look like one. */
export const duplicateReasons = [
  "same-day",
  "near-day",
  "same-participants",
  "near-participants",
  "same-officers",
  "some-officers",
  "same-topics",
  "some-topics",
  "summary-alike",
  "name-alike",
  "same-name",
  "same-nip",
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** Two records that may be the same thing twice. The first is the one that stands earlier in its table. */
export interface DuplicateCandidate extends QualityPlace {
  readonly table: "activities" | "villages" | "officers";
  readonly key: string;
  readonly otherKey: string;
  /** How alike they are, 0..1. It orders the candidates; it is no probability. */
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
}
