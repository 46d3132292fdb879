import type { DrawnChart } from "./drawn-chart.ts";
import { PageHead } from "./page-head.tsx";
import { PageOne } from "./page-one.tsx";
import { ReportSection } from "./report-section.tsx";
import type { SectionProps } from "./section-props.ts";
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
            <PageOne {...part} />
            {model.sections.map((section) => (
              <ReportSection section={section} charts={charts} {...part} />
            ))}
          </main>
          <footer>
            <p>
              {texts.madeWith} {model.attribution === null ? null : texts.attribution(model.attribution)}
            </p>
          </footer>
        </div>
      </body>
    </html>
  );
}
