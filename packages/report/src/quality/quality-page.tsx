import { styleSheet } from "../html/style-sheet.ts";
import { reportTexts } from "../messages/report-texts.ts";
import { AcknowledgedSection } from "./acknowledged-section.tsx";
import { FieldSection } from "./field-section.tsx";
import { FindingsSection } from "./findings-section.tsx";
import { ObligationSection } from "./obligation-section.tsx";
import { QualityHead } from "./quality-head.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";
import { ScorecardSection } from "./scorecard-section.tsx";
import { SuspectSection } from "./suspect-section.tsx";
import { TableSection } from "./table-section.tsx";

/** The whole page of a check. */
export function QualityPage(props: QualitySectionProps) {
  const { dataset, texts, language } = props;
  const common = reportTexts(language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`${texts.title}: ${props.quality.asOf}`}</title>
        {/* A constant style sheet */}
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body>
        {dataset.programme.synthetic ? <p class="synthetic">{common.synthetic}</p> : null}
        <div class="sheet">
          <QualityHead {...props} />
          <main>
            <FindingsSection {...props} />
            <ScorecardSection {...props} />
            <SuspectSection {...props} />
            <AcknowledgedSection {...props} />
            <ObligationSection {...props} />
            <FieldSection {...props} />
            <TableSection {...props} />
            <section>
              <h2>{texts.sections.method}</h2>
              <ul>
                {texts.methods.map((method) => (
                  <li>{method}</li>
                ))}
              </ul>
            </section>
          </main>
          <footer>
            <p>
              {common.notOfficial} {common.madeWith}
            </p>
          </footer>
        </div>
      </body>
    </html>
  );
}
