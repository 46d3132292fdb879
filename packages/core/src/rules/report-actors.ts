import { fromDayNumber } from "../calendar-day.ts";
import { isSupplied } from "../dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { localDayNumber } from "../instant.ts";
import type { ReportState } from "../terms.ts";
import { timeZoneOf } from "../time-zone.ts";
import { actingDays } from "./activity-officers.ts";
import type { DatasetView } from "./dataset-view.ts";
import { rowGroups } from "./row-groups.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** States that an officer sets; a report is submitted by its village. */
const statesOfOfficers: readonly ReportState[] = ["returned", "verified", "rejected", "in-progress", "completed"];

/**
 * A report is decided by the officer of its village, and followed up at the office that designates it: by an officer who on
 * that day leads or supports the village, or is posted to that office. One finding an officer and village.
 */
export const reportActors: Rule = {
  codes: { "report-by-other-officer": { severities: ["warning"], source: ruleSources.regionalPractice } },
  reads: ["offices", "officers", "postings", "villages", "designations", "assignments", "reports", "reportEvents"],
  check(view) {
    const { dataset } = view;
    if (!isSupplied(dataset, "postings") || !isSupplied(dataset, "designations") || !isSupplied(dataset, "assignments")) return [];
    return otherOfficers(view);
  },
};

function otherOfficers(view: DatasetView): Finding[] {
  const { reportEvents } = view.dataset;
  const [states, officers, reports] = [
    reportEvents.dictionary("state"),
    reportEvents.dictionary("officerId"),
    reportEvents.dictionary("reportId"),
  ];
  const isOfOfficer = states.values.map((state) => (statesOfOfficers as readonly string[]).includes(state));
  const villages = villagesOfReports(view);
  const at = reportEvents.numbers("at");
  const mayAct = actingDays(view);
  const groups = rowGroups<string>();
  for (let row = 0; row < reportEvents.length; row += 1) {
    const officer = officers.values[officers.codes[row] as number];
    const village = villages[reports.codes[row] as number];
    if (officer === undefined || village === undefined || !isOfOfficer[states.codes[row] as number]) continue;
    if (!mayAct(officer, village.id, localDayNumber(at[row] as number, village.offsetMinutes)))
      groups.add(`${officer}\n${village.id}`, row);
  }
  return groups.groups().map(({ key, firstRow, count }) => {
    const [officer, village] = key.split("\n") as [string, string];
    const where = { table: "reportEvents", key: reportEvents.texts("id")[firstRow] as string, path: ["officerId"] } as const;
    const { offsetMinutes } = villages[reports.codes[firstRow] as number] as ReportVillage;
    const day = fromDayNumber(localDayNumber(at[firstRow] as number, offsetMinutes));
    return finding("report-by-other-officer", "warning", where, { officer, village, day, count });
  });
}

interface ReportVillage {
  readonly id: string;
  readonly offsetMinutes: number;
}

/** The village of each report that entries refer to; undefined where the report or the village is not known. */
function villagesOfReports(view: DatasetView): (ReportVillage | undefined)[] {
  const { codes, values } = view.dataset.reports.dictionary("villageId");
  const villages = values.map((id) => {
    const village = view.village(id);
    return village && { id, offsetMinutes: timeZoneOf(village.regionCode).offsetMinutes };
  });
  return Array.from(view.reportRows(), (row) => villages[codes[row] as number]);
}
