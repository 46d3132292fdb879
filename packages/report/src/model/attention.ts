import { leaderlessVillages } from "./attention/leaderless-villages.ts";
import { overdueReports } from "./attention/overdue-reports.ts";
import { silentVillageList } from "./attention/silent-village-list.ts";
import { unstaffedOffices } from "./attention/unstaffed-offices.ts";
import type { ReportContext } from "./report-context.ts";
import type { Attention } from "./report-model.ts";

/** Page one: what needs somebody's decision now, in the operational view of the report's scope. */
export const attention = (context: ReportContext): Attention => ({
  overdue: overdueReports(context),
  leaderless: leaderlessVillages(context),
  silent: silentVillageList(context),
  unstaffed: unstaffedOffices(context),
});
