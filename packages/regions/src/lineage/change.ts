import type { CalendarDay, LineageCertainty, LineageKind, RegionCode } from "@pimpasa/core";

/**
 * By what a change is known, from the surest. `stated`: by the user's own table. Otherwise from two published lists:
 *
 * - `parent-recoded`: the same name and number below a district or regency whose own code changed
 * - `respelled`: the same code, another spelling
 * - `status-changed`: the same name and digits, a kelurahan that became a desa or the reverse
 * - `moved-together`: the same name, gone from one district and there in another, with at least two others
 * - `parts-went`: where the villages of a district (the districts of a regency) went
 * - `not-in-list`: a code that the older list lacks; `not-found-again`: one that the newer list lacks, whose place was not found
 * - `same-name`: the same name, once gone and once there in the regency
 * - `parent-recoded-respelled`, `respelled-and-moved`: the same, but the name is spelled anew
 * - `renamed-in-place`: another name under the same code, in a district that kept its numbers
 */
export const lineageEvidence = [
  "stated",
  "parent-recoded",
  "respelled",
  "status-changed",
  "moved-together",
  "parts-went",
  "not-in-list",
  "not-found-again",
  "same-name",
  "parent-recoded-respelled",
  "respelled-and-moved",
  "renamed-in-place",
] as const;
export type LineageEvidence = (typeof lineageEvidence)[number];

/** One dated change of a region code. A split or a merge is one change for each pair of codes. */
export interface LineageChange {
  readonly kind: LineageKind;
  /** The code before; undefined for a new one. */
  readonly from: RegionCode | undefined;
  /** The code after; undefined for a retired one. The same as `from` where it was renamed, or goes on as a part. */
  readonly to: RegionCode | undefined;
  /** The names as the lists write them, where they differ. */
  readonly fromName: string | undefined;
  readonly toName: string | undefined;
  /** The last day on which the old code is known to have stood; undefined where nobody says. */
  readonly after: CalendarDay | undefined;
  /** The first day on which the new code is known to stand. The change took effect after `after`, and by this day. */
  readonly by: CalendarDay;
  readonly certainty: LineageCertainty;
  readonly because: LineageEvidence;
  /** The part of the old region that the new one holds, 0..1, by the measure that the source names. */
  readonly share: number | undefined;
  /** For a retired code that was not found again: codes that its place may have. A person must choose. */
  readonly candidates: readonly RegionCode[];
  readonly source: string;
}
