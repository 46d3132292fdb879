import { formatNumber } from "@pimpasa/analytics";
import type { Language } from "@pimpasa/core";
import type { ReportTexts } from "../messages/report-texts.ts";
import type { AttentionList } from "../model/report-model.ts";
import { DataTable } from "./data-table.tsx";

/** How many entries of a list the page shows. */
const longestList = 15;

interface AttentionBlockProps {
  readonly title: string;
  readonly list: AttentionList;
  readonly texts: ReportTexts;
  readonly language: Language;
  readonly note?: string;
}

/** One list: its first entries and how many more there are, that there is none, or why it cannot be made. */
export function AttentionBlock({ title, list, texts, language, note }: AttentionBlockProps) {
  const rows = list.rows.slice(0, longestList);
  const more = list.total - rows.length;
  return (
    <div class="block">
      <h3>{title}</h3>
      {list.unavailable !== null ? <p class="absent">{list.unavailable}</p> : null}
      {list.unavailable === null && list.total === 0 ? <p>{texts.none}</p> : null}
      {rows.length > 0 ? <DataTable caption={list.summary ?? title} columns={list.columns} rows={rows} numbers={list.numbers} /> : null}
      {more > 0 ? <p class="more">{texts.more(formatNumber(more, language))}</p> : null}
      {list.remarks.map((remark) => (
        <p class="absent">{remark}</p>
      ))}
      {note !== undefined ? <p class="note">{note}</p> : null}
    </div>
  );
}
