import { fileNameOf, ruleText, severities, tableNames } from "@pimpasa/core";
import { blockOf } from "../block.ts";
import { type Cell, countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** Which files were read, and how many of their rows could be used? */
export function fileBlock(context: ReportContext): Block {
  const { texts } = context;
  const { file, read, accepted, rejected } = texts.columns;
  return blockOf(context, {
    id: "files",
    title: texts.sections.tables,
    columns: [file, read, accepted, rejected],
    numbers: [1, 2, 3],
    rows: tableRows(context),
    caption: texts.captions.tables,
  });
}

/** What did the check of the data find? Examples name records, so they are for the operational view only. */
export function findingBlock(context: ReportContext): Block {
  const { texts, view } = context;
  const { rule, severity, count, example } = texts.columns;
  const rows = findingRows(context);
  const isOperational = view === "operational";
  return blockOf(context, {
    id: "findings",
    title: texts.sections.findings,
    columns: [rule, severity, count, ...(isOperational ? [example] : [])],
    numbers: [2],
    rows: isOperational ? rows : rows.map((row) => row.slice(0, 3)),
    caption: texts.captions.findings,
  });
}

function tableRows({ dataset, texts, language, rejectedOf }: ReportContext): Cell[][] {
  return tableNames.map((table) => {
    const { status, read, accepted } = dataset.intake[table];
    const file = `${fileNameOf(table)}.csv`;
    if (status !== "supplied") return [file, status === "unreadable" ? texts.unreadable : texts.notSupplied, "", ""];
    return [file, countCell(read, language), countCell(accepted, language), countCell(rejectedOf(table), language)];
  });
}

/** Each rule once: the gravest first, then the most frequent. */
function findingRows({ findings, texts, language }: ReportContext): Cell[][] {
  const groups = [...Map.groupBy(findings, (found) => found.rule).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, count: group.length }];
  });
  const rank = ({ first }: (typeof groups)[number]): number => severities.indexOf(first.severity);
  return groups
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.first.rule < b.first.rule ? -1 : 1))
    .map(({ first, count }) => [first.rule, texts.severity[first.severity], countCell(count, language), ruleText(first, language)]);
}
