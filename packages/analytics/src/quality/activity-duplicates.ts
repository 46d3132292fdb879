import type { Activity, Dataset } from "@pimpasa/core";
import { activityLikeness, dayWindow } from "./activity-likeness.ts";
import type { DuplicateCandidate } from "./duplicate.ts";
import { type PreparedQuality, qualityOf } from "./quality-context.ts";
import type { QualityOptions } from "./quality-options.ts";
import { placeOf } from "./quality-place.ts";

/** Pairs from this likeness on are candidates. */
export const activityThreshold = 0.8;

/** On two days they must be comparable in the day and in participants or summary; officers and topics alone say too little. */
const tellingWeight = 6;

/**
 * Which activities may have been entered twice? Activities of the same village and kind within three days of each other
 * (the block, so that the work grows with the events and not with their square) are compared in day, participants,
 * officers, topics and summary (of at least five words); what one of them does not say does not count. From a likeness
 * of 0.8 on they are candidates, the likest first.
 *
 * A person decides: a second session for another hamlet on the same day looks like this too. The summary is personal: it
 * is compared and never given. The idea of comparing fields within blocks is that of Fellegi and Sunter (1969), A theory
 * for record linkage, JASA 64; their weights would be estimated, ours are a judgement, so the score is no probability.
 *
 * @example
 * ```ts
 * const session = { kind: "awareness-session", villageId: "v1", participants: 41, topics: ["passport"] };
 * const { dataset } = await readDataset({ activities: [{ ...session, id: "a1", day: "2025-03-01" }, { ...session, id: "a2", day: "2025-03-02" }] });
 * const [pair] = activityDuplicates(dataset, { asOf: CalendarDay.parse("2025-06-30") });
 * [pair?.key, pair?.otherKey, pair?.score.toFixed(2)]; // => ["a1", "a2", "0.91"]
 * pair?.reasons; // => ["near-day", "same-participants", "same-topics"]
 * ```
 */
export function activityDuplicates(data: Dataset | PreparedQuality, options: QualityOptions): DuplicateCandidate[] {
  const { prepared, offices } = qualityOf(data, options.asOf);
  const { activities } = prepared.dataset;
  const candidates: DuplicateCandidate[] = [];
  for (const [first, second] of pairsInBlocks(prepared.dataset)) {
    const [a, b] = [activities.row(first), activities.row(second)] as [Activity, Activity];
    const { score, weight, reasons } = activityLikeness(a, b);
    if (score < activityThreshold || (a.day !== b.day && weight < tellingWeight)) continue;
    candidates.push({ ...placeOf(offices.at("activities", first)), table: "activities", key: a.id, otherKey: b.id, score, reasons });
  }
  return candidates.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** With so many later activities of its block each one is compared at most, so that a broken table costs no hours. */
const mostNeighbours = 50;

/** Pairs of rows of the same village and kind whose days are near each other; the earlier row first. */
function* pairsInBlocks({ activities }: Dataset): Iterable<[first: number, second: number]> {
  const { codes } = activities.dictionary("villageId");
  const kinds = activities.dictionary("kind");
  const days = activities.numbers("day");
  const rows = Array.from({ length: activities.length }, (_, row) => row);
  for (const block of Map.groupBy(rows, (row) => (codes[row] as number) * kinds.values.length + (kinds.codes[row] as number)).values()) {
    block.sort((a, b) => (days[a] as number) - (days[b] as number) || a - b);
    for (const [i, row] of block.entries()) {
      for (let j = i + 1; j < Math.min(block.length, i + 1 + mostNeighbours); j += 1) {
        const other = block[j] as number;
        if ((days[other] as number) - (days[row] as number) > dayWindow) break;
        yield row < other ? [row, other] : [other, row];
      }
    }
  }
}
