import { formatNumber } from "@pimpasa/analytics";
import { fileNameOf, tableNames } from "@pimpasa/core";
import { ruleText } from "@pimpasa/core/text";
import { blockOf } from "../block.ts";
import { type Cell, countCell } from "../cell.ts";
import type { ReportContext } from "../report-context.ts";
import type { Block } from "../report-model.ts";

/** So many errors are told in words; the check lists all. */
const mostTold = 3;

/** Which rows wait for a person: rejected when read, villages that are not identified yet, errors between records? */
export function waitingRows(context: ReportContext): Block {
  const { texts, language, dataset, findings, rejectedOf } = context;
  const line = (what: string, count: number, remedy: string): Cell[][] => (count > 0 ? [[what, countCell(count, language), remedy]] : []);
  const rejected = tableNames.flatMap((table) =>
    line(texts.waiting.rejected(`${fileNameOf(table)}.csv`), rejectedOf(table), texts.waiting.correct),
  );
  const errors = findings.filter((found) => found.severity === "error");
  const rows = [
    ...line(texts.waiting.villages, dataset.programme.unresolvedVillages, texts.waiting.resolve),
    ...rejected,
    ...line(texts.waiting.errors, errors.length, texts.waiting.check),
  ];
  const total = rows.reduce((sum, [, count]) => sum + (typeof count === "object" ? Number(count.value) : 0), 0);
  return blockOf(context, {
    id: "waiting-rows",
    title: texts.waiting.title,
    columns: [texts.waiting.what, texts.columns.total, texts.waiting.remedy],
    numbers: [1],
    rows,
    caption: texts.waiting.summary(formatNumber(total, language)),
    notes: errors.slice(0, mostTold).map((found) => ruleText(found, language)),
  });
}
