import { listSeparator } from "../cell.ts";
import type { DictionaryColumn } from "../column-table.ts";
import { type Finding, finding } from "../finding.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * No two activities are the same in village, day, kind, officers, topics and number of participants: one of them was entered twice.
 * Activities that are only alike are for a person to compare.
 */
export const activitiesOnce: Rule = {
  codes: { "activity-duplicate": { severities: ["warning"], source: ruleSources.consistency } },
  reads: ["activities"],
  check: duplicates,
};

const alike = ["villageId", "kind"] as const;
/** Lists whose order says nothing. */
const alikeInAnyOrder = ["officerIds", "topics"] as const;

function duplicates({ dataset: { activities } }: DatasetView): Finding[] {
  const ids = activities.texts("id");
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of rowsOnBusyDays(activities)) {
    const key = contentOf(activities, row);
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else
      findings.push(
        finding("activity-duplicate", "warning", { table: "activities", key: ids[row] as string }, { other: ids[other] as string }),
      );
  }
  return findings;
}

/** Rows of villages with more than one activity on the day; the others have no double. */
function rowsOnBusyDays(activities: DatasetView["dataset"]["activities"]): number[] {
  const { codes, values } = activities.dictionary("villageId");
  const days = activities.numbers("day");
  const counts = new Map<number, number>();
  const keyOf = (row: number): number => (days[row] as number) * values.length + (codes[row] as number);
  for (let row = 0; row < activities.length; row += 1) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return Array.from(days.keys()).filter((row) => (counts.get(keyOf(row)) as number) > 1);
}

const contentOf = (activities: DatasetView["dataset"]["activities"], row: number): string =>
  [
    activities.numbers("day")[row],
    activities.numbers("participants")[row],
    ...alike.map((field) => activities.dictionary(field).codes[row]),
    ...alikeInAnyOrder.map((field) => inOrder(activities.dictionary(field), row)),
  ].join();

const inOrder = ({ codes, values }: DictionaryColumn, row: number): string =>
  (values[codes[row] as number] ?? "").split(listSeparator).sort().join(listSeparator);
