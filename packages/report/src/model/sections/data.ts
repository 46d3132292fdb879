import { fileNameOf, severities, tableNames } from "@pimpasa/core";
import { ruleText } from "@pimpasa/core/text";
import { blockOf } from "../block.ts";
import { type Cell, countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** Which files were read, and how many of their rows could be used? */
export function fileBlock(context: ReportContext): Block {
  const { texts } = context;
  const { file, read, accepted, rejected, status } = texts.columns;
  return blockOf(context, {
    id: "files",
    title: texts.sections.tables,
    columns: context.view === "operational" ? [file, read, accepted, rejected] : [file, status],
    numbers: context.view === "operational" ? [1, 2, 3] : [],
    rows: context.view === "operational" ? tableRows(context) : statusRows(context),
    caption: texts.captions.tables,
  });
}

/** What did the check of the data find? Examples name records and numbers are not protected, so both are for the operational view only. */
export function findingBlock(context: ReportContext): Block {
  const { texts, view } = context;
  const { rule, severity, count, example } = texts.columns;
  const rows = findingRows(context);
  const isOperational = view === "operational";
  return blockOf(context, {
    id: "findings",
    title: texts.sections.findings,
    columns: [rule, severity, ...(isOperational ? [count, example] : [])],
    numbers: isOperational ? [2] : [],
    rows: isOperational ? rows : rows.map((row) => row.slice(0, 2)),
    caption: isOperational ? texts.captions.findings : texts.captions.rules,
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

/** Which files there were: how many rows they have is no protected figure. */
const statusRows = ({ dataset, texts }: ReportContext): Cell[][] =>
  tableNames.map((table) => {
    const { status } = dataset.intake[table];
    return [
      `${fileNameOf(table)}.csv`,
      status === "supplied" ? texts.supplied : status === "unreadable" ? texts.unreadable : texts.notSupplied,
    ];
  });

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
