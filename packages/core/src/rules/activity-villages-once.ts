import { type Finding, finding } from "../finding.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** A village takes part in an activity once: as host, or as a further village. */
export const activityVillagesOnce: Rule = {
  codes: { "activity-village-repeated": { severities: ["warning"], source: ruleSources.consistency } },
  reads: ["activities", "activityVillages"],
  check: repeatedVillages,
};

function repeatedVillages({ dataset }: DatasetView): Finding[] {
  const table = dataset.activityVillages;
  if (table.length === 0) return [];
  const [activities, villages, ids] = [table.dictionary("activityId"), table.dictionary("villageId"), table.texts("id")];
  const hosts = hostVillages(dataset, new Set(activities.values));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (let row = 0; row < table.length; row += 1) {
    const activity = activities.values[activities.codes[row] as number] as string;
    const village = villages.values[villages.codes[row] as number] as string;
    const pair = `${activity}\n${village}`;
    if (seen.has(pair) || hosts.get(activity) === village) {
      const where = { table: "activityVillages", key: ids[row] as string, path: ["villageId"] } as const;
      findings.push(finding("activity-village-repeated", "warning", where, { activity, village }));
    }
    seen.add(pair);
  }
  return findings;
}

function hostVillages({ activities }: DatasetView["dataset"], wanted: ReadonlySet<string>): Map<string, string> {
  const { codes, values } = activities.dictionary("villageId");
  const hosts = new Map<string, string>();
  activities.texts("id").forEach((id, row) => {
    if (wanted.has(id as string)) hosts.set(id as string, values[codes[row] as number] as string);
  });
  return hosts;
}
