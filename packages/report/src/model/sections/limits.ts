import { formatNumber, type KpiRow, kpiById, reasonText } from "@pimpasa/analytics";
import { fileNameOf, tableNames } from "@pimpasa/core";
import { percent } from "../figures.ts";
import { placeholdersInPost } from "../placeholders.ts";
import type { ReportContext } from "../report-context.ts";

/** What the data cannot say, in sentences; which files are missing stands in a table of its own (`firstFilesBlock`). */
export function limits(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, dataset, language, findings } = context;
  const number = (count: number): string => formatNumber(count, language);
  const errors = findings.filter((found) => found.severity === "error").length;
  const placeholders = placeholdersInPost(context);
  const unresolved = dataset.programme.unresolvedVillages;
  return [
    ...unreadableTables(context, rows),
    ...otherReasons(context, rows),
    ...rejectedRows(context),
    ...(errors > 0 ? [context.view === "operational" ? texts.limits.errors(number(errors)) : texts.limits.someErrors] : []),
    ...(unresolved > 0 ? [texts.limits.unresolved(number(unresolved))] : []),
    ...(placeholders > 0 ? [texts.limits.placeholders(number(placeholders))] : []),
    texts.limits.silence,
  ];
}

const nameOf = ({ kpi }: KpiRow, { language }: ReportContext): string => kpiById(kpi)?.definition.name[language] ?? kpi;

function unreadableTables({ texts, dataset }: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  return tableNames.flatMap((table) => {
    const isNeeded = [...rows.values()].some((row) => row.needs.includes(table));
    return isNeeded && dataset.intake[table].status === "unreadable" ? [texts.limits.unreadable(`${fileNameOf(table)}.csv`)] : [];
  });
}

/** Every other reason once, with the KPIs that it holds for and how complete these are. */
function otherReasons(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const { texts, language } = context;
  const affected = [...rows.values()].filter((row) => row.reason !== null && row.needs.length === 0);
  return [...Map.groupBy(affected, (row) => reasonText(row, language))].map(([reason, group]) =>
    texts.limits.affected(reason, group.map((row) => nameWithCompleteness(row, context)).join("; ")),
  );
}

function nameWithCompleteness(row: KpiRow, context: ReportContext): string {
  const name = nameOf(row, context);
  return row.completeness === null ? name : context.texts.limits.complete(name, percent(row.completeness, context));
}

/** How many rows of a file were rejected is no protected figure. */
function rejectedRows({ texts, language, rejectedOf, view }: ReportContext): string[] {
  const rejected = tableNames.map((table) => ({ table, count: rejectedOf(table) })).filter(({ count }) => count > 0);
  if (rejected.length === 0) return [];
  if (view === "publication") return [texts.limits.someRejected(rejected.map(({ table }) => `${fileNameOf(table)}.csv`).join(", "))];
  const total = rejected.reduce((sum, { count }) => sum + count, 0);
  const files = rejected.map(({ table, count }) => `${fileNameOf(table)}.csv: ${formatNumber(count, language)}`);
  return [texts.limits.rejected(formatNumber(total, language), files.join(", "))];
}
