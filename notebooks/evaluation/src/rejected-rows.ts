import { formatNumber } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import { issueText } from "@pimpasa/core/text";
import { dataTable, numberColumn, textColumn } from "./data-table.ts";
import { details, element } from "./element.ts";
import type { LoadedData } from "./read-data.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** How many rejected rows are shown. */
const mostRejected = 20;

/** The first rejected rows: where each is and what is wrong with it. */
export function rejectedRows({ rejected }: LoadedData, language: Language, texts: PageTexts): HTMLElement[] {
  if (rejected.length === 0) return [];
  const { columns } = texts;
  const rows = rejected
    .slice(0, mostRejected)
    .flatMap(({ source, row, issues }) => issues.map(({ column, issue }) => [source, String(row), column, issueText(issue, language)]));
  const head = [textColumn(columns.file), numberColumn(columns.row), textColumn(columns.column), textColumn(columns.issue)];
  const counts = [Math.min(mostRejected, rejected.length), rejected.length].map((count) => formatNumber(count, language));
  const note = element("p", {}, texts.rejectedNote(counts[0] ?? "", counts[1] ?? ""));
  return [details(texts.sections.rejected, note, dataTable(head, rows, { id: "rejected" }))];
}
