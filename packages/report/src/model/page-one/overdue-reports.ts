import { formatNumber, unassigned } from "@pimpasa/analytics";
import {
  type CalendarDay,
  endOfDayMinutes,
  isWithin,
  type OverdueReport,
  overdueReports as overdueAt,
  type RegionCode,
  type ReportCategory,
  timeZoneOf,
  toDayNumber,
  toMinutes,
} from "@pimpasa/core";
import { blockOf, missingTables, unavailableBlock } from "../block.ts";
import { type Cell, countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** The category of which a breach is worst; regional practice gives it the shortest service level. */
const criticalCategory: ReportCategory = "indikasi_tppo_pmi";

interface Overdue {
  readonly report: OverdueReport;
  readonly village: string;
  readonly office: string;
  readonly hoursOver: number;
}

/** Which reports are over their time, whose are they, and by how many hours? The critical category first, the longest over first. */
export function overdueReports(context: ReportContext): Block {
  const { texts, language, labelOf, dataset } = context;
  const { category, village, office, step, hoursOver } = texts.columns;
  const head = { id: "overdue-reports", title: texts.overdue, columns: [texts.columns.report, category, village, office, step, hoursOver] };
  const missing = missingTables(context, ["villages", "designations", "reports", "reportEvents"]);
  if (missing !== undefined) return unavailableBlock(head, missing);
  if (dataset.programme.policyProfiles.length === 0) return unavailableBlock(head, texts.statements.noPolicy);
  const overdue = overdueInScope(context);
  const critical = overdue.filter(({ report }) => report.category === criticalCategory).length;
  return blockOf(context, {
    ...head,
    numbers: [5],
    rows: overdue.map(({ report, village: name, office: officeId, hoursOver: hours }): Cell[] => [
      report.reportId,
      labelOf("category", report.category),
      name,
      labelOf("office", officeId),
      texts.levels[report.level],
      hoursCell(hours, context),
    ]),
    caption: texts.overdueSummary(formatNumber(overdue.length, language), formatNumber(critical, language)),
    tables: ["villages", "designations", "reports", "reportEvents"],
  });
}

/** Above so many hours a delay is easier read in days. */
const longestInHours = 72;

function hoursCell(hours: number, { language, texts }: ReportContext): Cell {
  const cell = countCell(hours, language);
  return hours <= longestInHours ? cell : { ...cell, shown: texts.inDays(cell.shown, formatNumber(Math.floor(hours / 24), language)) };
}

/** Reports of every village in scope, also of one that nobody mentors any more: its reports still wait. */
function overdueInScope(context: ReportContext): Overdue[] {
  const { dataset, stockDay, prepared } = context;
  const villages = new Map(dataset.villages.map((village) => [village.id, village] as const));
  const isCritical = ({ report }: Overdue): number => Number(report.category === criticalCategory);
  return overdueAt(dataset, stockDay)
    .flatMap((report) => {
      const village = villages.get(report.villageId);
      const officeId = prepared.timeline.designationOf.at(report.villageId, stockDay)?.officeId;
      if (village === undefined || !isInScope(context, village.regionCode, officeId)) return [];
      return [
        { report, village: village.name, office: officeId ?? unassigned, hoursOver: hoursSince(report, village.regionCode, stockDay) },
      ];
    })
    .sort((a, b) => isCritical(b) - isCritical(a) || b.hoursOver - a.hoursOver || (a.report.reportId < b.report.reportId ? -1 : 1));
}

function isInScope({ scope }: ReportContext, code: RegionCode, officeId: string | undefined): boolean {
  if (scope.kind === "nation") return true;
  return scope.kind === "region" ? isWithin(code, scope.code) : officeId === scope.officeId;
}

/** Whole hours from the deadline to the end of the day in the village. */
function hoursSince({ due }: OverdueReport, code: RegionCode, day: CalendarDay): number {
  const end = endOfDayMinutes(toDayNumber(day), timeZoneOf(code).offsetMinutes);
  return Math.floor((end - toMinutes(due)) / 60);
}
