import type { ReportTexts } from "../messages/report-texts.ts";
import type { ReportModel } from "../model/report-model.ts";
import { AttentionBlock } from "./attention-block.tsx";

/** What needs a decision: four lists. */
export function AttentionSection({ model, texts }: { readonly model: ReportModel; readonly texts: ReportTexts }) {
  const { overdue, leaderless, silent, unstaffed } = model.attention;
  const common = { texts, language: model.language };
  return (
    <section>
      <h2>{texts.sections.attention}</h2>
      <p class="note">{texts.operational}</p>
      <AttentionBlock title={texts.overdue} list={overdue} {...common} />
      <AttentionBlock title={texts.leaderless} list={leaderless} {...common} />
      <AttentionBlock title={texts.silent} list={silent} note={texts.silenceIsNoProof} {...common} />
      <AttentionBlock title={texts.unstaffed} list={unstaffed} {...common} />
    </section>
  );
}
