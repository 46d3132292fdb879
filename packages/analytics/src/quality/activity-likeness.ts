import { type Activity, toDayNumber } from "@pimpasa/core";
import type { DuplicateReason } from "./duplicate.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { jaccard, wordsOf } from "./set-similarity.ts";

/** How far apart, in days, two records of one activity may be dated. */
export const dayWindow = 3;

/** How two activities compare in one respect; undefined where one of them does not say. */
interface Comparison {
  /** How much it counts. */
  readonly weight: number;
  readonly likeness: (a: Activity, b: Activity) => number | undefined;
  /** What to call full likeness, and likeness of at least a half. */
  readonly full: DuplicateReason;
  readonly partly: DuplicateReason | undefined;
}

/**
 * In which respects two activities of one village and kind are compared. The weights are a judgement, not an estimate: an
 * equal number of participants or an equal summary hardly happens by chance, while an officer does most of a village's
 * activities and topics come in few combinations.
 */
const comparisons: readonly Comparison[] = [
  { weight: 3, likeness: dayLikeness, full: "same-day", partly: "near-day" },
  { weight: 3, likeness: participantLikeness, full: "same-participants", partly: "near-participants" },
  { weight: 1, likeness: (a, b) => setLikeness(a.officerIds, b.officerIds), full: "same-officers", partly: "some-officers" },
  { weight: 1, likeness: (a, b) => setLikeness(a.topics, b.topics), full: "same-topics", partly: "some-topics" },
  { weight: 3, likeness: summaryLikeness, full: "summary-alike", partly: undefined },
];

/** A summary counts as alike from here on. */
const alike = 0.9;

/** A summary of fewer words is a phrase that any activity of its kind may have. */
const tellingWords = 5;

/** What comparing two activities gave. */
export interface ActivityLikeness {
  /** The weighted mean likeness in what both of them say, 0..1. */
  readonly score: number;
  /** The weight of what both of them say. */
  readonly weight: number;
  readonly reasons: readonly DuplicateReason[];
}

/** How alike are two activities of one village and kind, and in which respects? */
export function activityLikeness(a: Activity, b: Activity): ActivityLikeness {
  const reasons: DuplicateReason[] = [];
  let [sum, weights] = [0, 0];
  for (const { weight, likeness, full, partly } of comparisons) {
    const value = likeness(a, b);
    if (value === undefined) continue;
    sum += weight * value;
    weights += weight;
    if (value === 1 || (full === "summary-alike" && value >= alike)) reasons.push(full);
    else if (value >= 0.5 && partly !== undefined) reasons.push(partly);
  }
  return { score: sum / weights, weight: weights, reasons };
}

/** From 1 on the same day to 0.4 at the edge of the window, so that what is otherwise equal is found there too. */
function dayLikeness(a: Activity, b: Activity): number {
  return 1 - Math.abs(toDayNumber(a.day) - toDayNumber(b.day)) / (dayWindow + 2);
}

/** The smaller number by the larger one, beyond a half: half as many is no likeness. */
function participantLikeness({ participants: a }: Activity, { participants: b }: Activity): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? 1 : Math.max(0, 2 * (Math.min(a, b) / Math.max(a, b)) - 1);
}

const setLikeness = (a: readonly string[], b: readonly string[]): number | undefined =>
  a.length === 0 || b.length === 0 ? undefined : jaccard(new Set(a), new Set(b));

/** By words, or by characters where words were mistyped. The texts are personal: they are compared and never given. */
function summaryLikeness({ summary: a }: Activity, { summary: b }: Activity): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (Math.min(left.length, right.length) < tellingWords) return undefined;
  return Math.max(jaccard(new Set(left), new Set(right)), jaroWinkler(left.join(" "), right.join(" ")));
}
