import { AttentionSection } from "./attention-section.tsx";
import { ChangeSection } from "./change-section.tsx";
import { ChartSection } from "./chart-section.tsx";
import { DefinitionSection } from "./definition-section.tsx";
import type { DrawnChart } from "./drawn-chart.ts";
import { FigureSection } from "./figure-section.tsx";
import { LimitSection } from "./limit-section.tsx";
import { PageHead } from "./page-head.tsx";
import { PrioritySection } from "./priority-section.tsx";
import type { SectionProps } from "./section-props.ts";
import { SourceSection } from "./source-section.tsx";
import { styleSheet } from "./style-sheet.ts";

/** The whole page. */
export function ReportPage({ model, texts, charts }: SectionProps & { readonly charts: readonly DrawnChart[] }) {
  const part: SectionProps = { model, texts };
  return (
    <html lang={model.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`${texts.title}: ${model.head.period}`}</title>
        {/* A constant style sheet */}
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body>
        {model.synthetic ? <p class="synthetic">{texts.synthetic}</p> : null}
        <div class="sheet">
          <PageHead {...part} />
          <main>
            {model.head.sentences.length > 0 ? <p class="summary">{model.head.sentences.join(" ")}</p> : null}
            <AttentionSection {...part} />
            <ChangeSection {...part} />
            <LimitSection {...part} />
            <FigureSection {...part} />
            <PrioritySection {...part} />
            <ChartSection title={texts.sections.charts} charts={charts} />
            <SourceSection {...part} />
            <DefinitionSection {...part} />
          </main>
          <footer>
            <p>
              {texts.notOfficial} {texts.madeWith} {model.attribution === null ? null : texts.attribution(model.attribution)}
            </p>
          </footer>
        </div>
      </body>
    </html>
  );
}
