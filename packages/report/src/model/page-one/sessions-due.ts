import { educationSessions, formatNumber, reasonText } from "@pimpasa/analytics";
import { type Period, periodAt, toDayNumber } from "@pimpasa/core";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import { blockOf, regionLabel, unavailableBlock } from "../block.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/**
 * Which villages had no education session yet in the quarter of the stock day, and how many days are left? Villages that
 * were designated before the quarter began, by office.
 */
export function sessionsDue(context: ReportContext): Block {
  const { texts, language, labelOf, stockDay } = context;
  const quarter = periodAt("quarter", stockDay);
  const { office, region, village } = texts.columns;
  const head = { id: "sessions-due", title: texts.sessionsDue(formatPeriod(quarter, language)), columns: [village, region, office] };
  const [total, ...rows] = context.rows([educationSessions], { by: ["village"], period: quarter, view: "operational" });
  if (total === undefined || total.status === "not-computable")
    return unavailableBlock(head, total === undefined ? "" : reasonText(total, language));
  const visited = new Set(rows.flatMap((row) => ((row.value ?? 0) > 0 && row.by.village !== undefined ? [row.by.village] : [])));
  const due = context.villages
    .filter(({ villageId, designatedSince }) => !visited.has(villageId) && designatedSince <= quarter.start)
    .sort((a, b) => (a.officeId < b.officeId ? -1 : a.officeId > b.officeId ? 1 : a.villageId < b.villageId ? -1 : 1));
  return blockOf(context, {
    ...head,
    rows: due.map((one) => [one.name, regionLabel(context, one.regionCode), labelOf("office", one.officeId)]),
    caption: texts.sessionsDueSummary(
      formatNumber(due.length, language),
      formatNumber(daysLeft(quarter, stockDay), language),
      formatDay(quarter.lastDay, language),
    ),
    tables: ["villages", "designations", "activities", "activityVillages"],
  });
}

const daysLeft = (quarter: Period, day: ReportContext["stockDay"]): number => toDayNumber(quarter.lastDay) - toDayNumber(day);
