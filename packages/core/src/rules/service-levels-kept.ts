import { isSupplied } from "../dataset.ts";
import { type Finding, finding } from "../finding.ts";
import { overdueReports } from "../overdue-reports.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * No report waits for longer than the service level of the policy profile allows. One finding an office and level, at the
 * report that waits longest. Without histories it is not known what waits.
 */
export const serviceLevelsKept: Rule = {
  codes: { "report-overdue": { severities: ["info"], source: ruleSources.policy } },
  reads: ["villages", "designations", "reports", "reportEvents"],
  check: overdueFindings,
};

function overdueFindings({ dataset, timeline, asOf, histories }: DatasetView): Finding[] {
  if (asOf === undefined || dataset.programme.policyProfiles.length === 0 || !isSupplied(dataset, "reportEvents")) return [];
  const groups = new Map<string, { key: string; office: string; level: string; policy: string; due: string; count: number }>();
  for (const report of overdueReports(dataset, asOf, histories())) {
    const office = timeline.designationOf.at(report.villageId, asOf)?.officeId ?? "";
    const group = groups.get(`${office}\n${report.level}`);
    if (group !== undefined) group.count += 1;
    else
      groups.set(`${office}\n${report.level}`, {
        key: report.reportId,
        office,
        level: report.level,
        policy: report.policyId,
        due: report.due,
        count: 1,
      });
  }
  return [...groups.values()].map(({ key, ...params }) => finding("report-overdue", "info", { table: "reports", key }, params));
}
