import type { ReportTexts } from "../messages/report-texts.ts";
import { longestList } from "../model/report-context.ts";
import type { Attention, AttentionList } from "../model/report-model.ts";
import { DataTable } from "./data-table.tsx";

/** What needs a decision: four lists, each with its number. */
export function AttentionSection({ attention, texts }: { readonly attention: Attention; readonly texts: ReportTexts }) {
  return (
    <section>
      <h2>{texts.sections.attention}</h2>
      <AttentionBlock title={texts.overdue} list={attention.overdue} texts={texts} numbers={[2]} />
      <AttentionBlock title={texts.leaderless} list={attention.leaderless} texts={texts} />
      <AttentionBlock title={texts.silent} list={attention.silent} texts={texts} note={texts.silenceIsNoProof} />
      <AttentionBlock title={texts.unstaffed} list={attention.unstaffed} texts={texts} />
    </section>
  );
}

interface BlockProps {
  readonly title: string;
  readonly list: AttentionList;
  readonly texts: ReportTexts;
  readonly numbers?: readonly number[];
  readonly note?: string;
}

function AttentionBlock({ title, list, texts, numbers = [], note }: BlockProps) {
  const rows = list.rows.slice(0, longestList);
  const more = list.total - rows.length;
  return (
    <div class="block">
      {list.unavailable !== null || list.total === 0 ? <h3>{title}</h3> : null}
      {list.unavailable !== null ? <p class="absent">{list.unavailable}</p> : null}
      {list.unavailable === null && list.total === 0 ? <p>{texts.none}</p> : null}
      {rows.length > 0 ? <DataTable caption={title} columns={list.columns} rows={rows} numbers={numbers} /> : null}
      {more > 0 ? <p class="more">{texts.more(more)}</p> : null}
      {list.sum !== null ? <p class="more">{list.sum}</p> : null}
      {note !== undefined && list.total > 0 ? <p class="note">{note}</p> : null}
    </div>
  );
}
