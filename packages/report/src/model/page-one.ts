import type { KpiRow } from "@pimpasa/analytics";
import { decisions } from "./page-one/decisions.ts";
import { keyFigures } from "./page-one/key-figures.ts";
import { leaderlessVillages } from "./page-one/leaderless-villages.ts";
import { officesInNeed } from "./page-one/offices-in-need.ts";
import { overdueReports } from "./page-one/overdue-reports.ts";
import { sessionsDue } from "./page-one/sessions-due.ts";
import { silentVillageList } from "./page-one/silent-villages.ts";
import { unstaffedOffices } from "./page-one/unstaffed-offices.ts";
import { waitingRows } from "./page-one/waiting-rows.ts";
import { placeTable } from "./place-table.ts";
import type { ReportContext } from "./report-context.ts";
import type { PageOne } from "./report-model.ts";
import type { Change } from "./sections/changes.ts";
import { askForFiles } from "./sections/first-files.ts";

/** The figures that stand in place of the lists where no village and no report is named. */
const instead = ["red-flags", "assigned-villages", "silent-villages", "offices-staffed"];

/** Page one: what is to be decided, in the operational view by name, in the publication view in protected figures by place. */
export function pageOne(context: ReportContext, rows: ReadonlyMap<string, KpiRow>, changes: readonly Change[]): PageOne {
  const figures = keyFigures(context, rows, changes);
  if (context.view === "publication") {
    const table = placeTable(context, { id: "to-be-decided", title: context.texts.byPlace(context.texts.waitingWork), kpis: instead });
    return { decisions: [], blocks: [table, figures] };
  }
  const lists = [
    overdueReports(context),
    unstaffedOffices(context),
    leaderlessVillages(context),
    silentVillageList(context),
    sessionsDue(context),
    waitingRows(context),
  ];
  const needs = context.scope.kind === "office" ? [] : [officesInNeed(context)];
  return { decisions: decisions(context, lists, askForFiles(context, rows)), blocks: [...needs, figures, ...lists] };
}
