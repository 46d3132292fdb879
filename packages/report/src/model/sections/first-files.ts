import { formatNumber, type KpiRow } from "@pimpasa/analytics";
import { fileNameOf, type TableName, tableNames } from "@pimpasa/core";
import { blockOf } from "../block.ts";
import { countCell } from "../cell.ts";
import { nameOf } from "../figures.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** Files that are supplied together, and the KPIs that need nothing more then. */
interface Step {
  readonly tables: readonly TableName[];
  readonly rows: readonly KpiRow[];
}

/**
 * Which files would help most, and in which order? Step by step those with which the most further KPIs for each file need no other
 * file any more. Every KPI that lacks a file stands in one step: the one that completes its files.
 */
export function firstFiles(rows: readonly KpiRow[]): Step[] {
  let open = rows.filter((row) => row.needs.length > 0);
  const supplied = new Set<TableName>();
  const steps: Step[] = [];
  while (open.length > 0) {
    const { tables, rows: gained } = best(open, supplied);
    steps.push({ tables, rows: gained });
    for (const table of tables) supplied.add(table);
    open = open.filter((row) => !gained.includes(row));
  }
  return steps;
}

/** Of all that some KPI still lacks, what gives most for each file; of equal ones the one with fewer files, then the first. */
function best(open: readonly KpiRow[], supplied: ReadonlySet<TableName>): Step {
  const lackOf = ({ needs }: KpiRow): TableName[] => tableNames.filter((table) => needs.includes(table) && !supplied.has(table));
  const candidates = [...new Map(open.map((row) => [lackOf(row).join(), lackOf(row)])).values()].map((tables) => ({
    tables,
    rows: open.filter((row) => lackOf(row).every((table) => tables.includes(table))),
  }));
  const gain = ({ tables, rows }: Step): number => rows.length / tables.length;
  return candidates.reduce((a, b) => (gain(b) > gain(a) || (gain(b) === gain(a) && b.tables.length < a.tables.length) ? b : a));
}

/** The same as a table; without a row where no file is missing. */
export function firstFilesBlock(context: ReportContext, rows: ReadonlyMap<string, KpiRow>): Block {
  const { texts, language } = context;
  const { files, kpisMore, kpis } = texts.firstFiles;
  return blockOf(context, {
    id: "first-files",
    title: texts.firstFiles.title,
    columns: [files, kpisMore, kpis],
    numbers: [1],
    rows: firstFiles([...rows.values()]).map((step) => [
      step.tables.map((table) => fileText(context, table)).join(", "),
      countCell(step.rows.length, language),
      step.rows.map((row) => nameOf(context, row)).join("; "),
    ]),
    caption: texts.firstFiles.caption,
  });
}

/** What is asked for first, where more than half of the KPIs lack a file. */
export function askForFiles({ texts, language }: ReportContext, rows: ReadonlyMap<string, KpiRow>): string[] {
  const all = [...rows.values()];
  const lacking = all.filter((row) => row.needs.length > 0);
  const [first] = firstFiles(lacking);
  if (first === undefined || lacking.length * 2 <= all.length) return [];
  const files = first.tables.map((table) => `${fileNameOf(table)}.csv`).join(", ");
  return [texts.firstFiles.ask(files, formatNumber(first.rows.length, language), texts.sections.limits)];
}

function fileText({ dataset, texts }: ReportContext, table: TableName): string {
  const name = `${fileNameOf(table)}.csv`;
  return dataset.intake[table].status === "unreadable" ? `${name} (${texts.unreadable})` : name;
}
