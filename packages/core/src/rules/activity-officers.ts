import { fromDayNumber } from "../calendar-day.ts";
import { listSeparator } from "../cell.ts";
import { isSupplied } from "../dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { type DatasetView, mayBeOneOffice } from "./dataset-view.ts";
import { rowGroups } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * An activity is held by officers who on that day lead or support the village, or are posted to the office that designates it:
 * the host village, or one that took part.
 */
export const activityOfficers: Rule = {
  codes: { "activity-by-other-officer": { severities: ["warning"], source: ruleSources.decrees } },
  reads: ["offices", "officers", "postings", "villages", "designations", "assignments", "activities", "activityVillages"],
  check(view) {
    const { dataset } = view;
    if (!isSupplied(dataset, "postings") || !isSupplied(dataset, "designations") || !isSupplied(dataset, "assignments")) return [];
    return otherOfficers(view);
  },
};

function otherOfficers(view: DatasetView): Finding[] {
  const { activities } = view.dataset;
  const [villages, officers] = [activities.dictionary("villageId"), activities.dictionary("officerIds")];
  const lists = officers.values.map((text) => (text === "" ? [] : new Set(text.split(listSeparator))));
  const days = activities.numbers("day");
  const mayAct = actingDays(view);
  const ids = activities.texts("id");
  const others = furtherVillages(view);
  const groups = rowGroups<string>();
  for (let row = 0; row < activities.length; row += 1) {
    const village = villages.values[villages.codes[row] as number] as string;
    const day = days[row] as number;
    for (const officer of lists[officers.codes[row] as number] ?? []) {
      if (mayAct(officer, village, day)) continue;
      const isOfAnother = others.get(ids[row] as string)?.some((other) => mayAct(officer, other, day));
      if (!isOfAnother) groups.add(`${officer}${listSeparator}${village}`, row);
    }
  }
  return groups.groups().map(({ key, firstRow, count }) => {
    const [officer, village] = key.split(listSeparator) as [string, string];
    const params = { officer, village, day: fromDayNumber(days[firstRow] as number), count };
    return finding(
      "activity-by-other-officer",
      "warning",
      { table: "activities", key: ids[firstRow] as string, path: ["officerIds"] },
      params,
    );
  });
}

/** The further villages of each joint activity, by its id. */
function furtherVillages({ dataset: { activityVillages } }: DatasetView): Map<string, string[]> {
  const [activities, villages] = [activityVillages.dictionary("activityId"), activityVillages.dictionary("villageId")];
  const further = new Map<string, string[]>();
  for (let row = 0; row < activityVillages.length; row += 1) {
    const activity = activities.values[activities.codes[row] as number] as string;
    const village = villages.values[villages.codes[row] as number] as string;
    const known = further.get(activity);
    if (known === undefined) further.set(activity, [village]);
    else known.push(village);
  }
  return further;
}

type Days = readonly { readonly fromDay: number; readonly toDay: number }[];

/** May the officer act in the village on the day? The days of each pair are worked out once. */
export function actingDays(view: DatasetView): (officer: string, village: string, day: number) => boolean {
  const known = new Map<string, Map<string, Days>>();
  const daysOf = (officer: string, village: string): Days => {
    const ofVillage = known.get(village) ?? new Map<string, Days>();
    known.set(village, ofVillage);
    const days = ofVillage.get(officer) ?? pairDays(view, officer, village);
    ofVillage.set(officer, days);
    return days;
  };
  return (officer, village, day) => daysOf(officer, village).some(({ fromDay, toDay }) => fromDay <= day && day < toDay);
}

const always: Days = [{ fromDay: Number.NEGATIVE_INFINITY, toDay: Number.POSITIVE_INFINITY }];

function pairDays(view: DatasetView, officer: string, village: string): Days {
  // Told by `reference-missing`.
  if (view.lacks("officers", officer) || view.lacks("villages", village)) return always;
  if (view.lost("designations", village) || view.lost("postings", officer)) return always;
  const { timeline } = view;
  const assigned = timeline.assignmentsOf.steps(officer).filter(({ record }) => record.villageId === village);
  const postings = timeline.postingOf.steps(officer);
  const atOffice = timeline.designationOf
    .steps(village)
    .flatMap((designation) =>
      postings
        .filter(({ record }) => mayBeOneOffice(view, record.officeId, designation.record.officeId))
        .map(({ fromDay, toDay }) => ({ fromDay: Math.max(fromDay, designation.fromDay), toDay: Math.min(toDay, designation.toDay) })),
    );
  return [...assigned, ...atOffice];
}
