import { toDayNumber } from "../calendar-day.ts";
import { type Finding, finding } from "../finding.ts";
import { type Period, parsePeriod } from "../period.ts";
import type { RegionCode } from "../region-code.ts";
import type { DatasetView } from "./dataset-view.ts";
import { rowGroups } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * An activity does not count more participants than its village has residents, by the latest observation of `population` before it ends (the
 * greatest of several for one time). Of a joint activity nothing is said, since its participants come from several villages.
 * One finding a village.
 */
export const participantsPlausible: Rule = {
  codes: { "participants-exceed-population": { severities: ["warning"], source: ruleSources.consistency } },
  reads: ["villages", "activities", "activityVillages", "observations"],
  check(view) {
    const populations = populationsOf(view);
    return populations.size === 0 ? [] : tooMany(view, populations);
  },
};

interface Population {
  readonly fromDay: number;
  readonly persons: number;
}

/** The populations of each village, in order of time. */
function populationsOf({ dataset }: DatasetView): Map<RegionCode, Population[]> {
  const populations = new Map<RegionCode, Population[]>();
  for (const { indicator, regionCode, period, value } of dataset.observations) {
    // A population that cannot be is told by `observation-out-of-range`.
    if (indicator !== "population" || value < 0) continue;
    const parsed = parsePeriod(period) as { value: Period };
    const list = populations.get(regionCode) ?? [];
    list.push({ fromDay: toDayNumber(parsed.value.start), persons: value });
    populations.set(regionCode, list);
  }
  for (const list of populations.values()) list.sort((a, b) => a.fromDay - b.fromDay || a.persons - b.persons);
  return populations;
}

function tooMany(view: DatasetView, populations: ReadonlyMap<RegionCode, readonly Population[]>): Finding[] {
  const { activities } = view.dataset;
  const { codes, values } = activities.dictionary("villageId");
  const ofVillage = values.map((id) => populations.get(view.village(id)?.regionCode as RegionCode) ?? []);
  const [participants, days] = [activities.numbers("participants"), activities.numbers("day")];
  const ids = activities.texts("id");
  const joint = new Set(view.dataset.activityVillages.dictionary("activityId").values);
  const groups = rowGroups<string>();
  for (let row = 0; row < activities.length; row += 1) {
    const known = ofVillage[codes[row] as number] as readonly Population[];
    const population = known.findLast(({ fromDay }) => fromDay <= (days[row] as number)) ?? known[0];
    if (population !== undefined && (participants[row] as number) > population.persons && !joint.has(ids[row] as string))
      groups.add(values[codes[row] as number] as string, row);
  }
  return groups.groups().map(({ key: village, firstRow, count }) => {
    const where = { table: "activities", key: ids[firstRow] as string, path: ["participants"] } as const;
    return finding("participants-exceed-population", "warning", where, { village, participants: participants[firstRow] as number, count });
  });
}
