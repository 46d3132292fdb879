import type { ReportTexts } from "../messages/report-texts.ts";
import type { ReportModel } from "../model/report-model.ts";
import { AttentionSection } from "./attention-section.tsx";
import { ChartFigures, type DrawnChart } from "./chart-figures.tsx";
import { DataTable } from "./data-table.tsx";
import { styleSheet } from "./style-sheet.ts";

interface ReportPageProps {
  readonly model: ReportModel;
  readonly texts: ReportTexts;
  readonly charts: readonly DrawnChart[];
}

/** The whole page. */
export function ReportPage({ model, texts, charts }: ReportPageProps) {
  const { head, language, synthetic } = model;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{`${texts.title}: ${head.period}`}</title>
        {/* A constant style sheet */}
        <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
      </head>
      <body>
        {synthetic ? <p class="synthetic">{texts.synthetic}</p> : null}
        <header>
          <h1>{texts.title}</h1>
          <p class="lead">
            {head.programme} · {head.scope} · {head.period} · {head.asOf}
          </p>
          <p class="note">{texts.notOfficial}</p>
        </header>
        <main>
          {head.sentences.length > 0 ? <p class="summary">{head.sentences.join(" ")}</p> : null}
          <AttentionSection attention={model.attention} texts={texts} />
          <ChangeSection model={model} texts={texts} />
          <Limits model={model} texts={texts} />
          <FigureSection model={model} texts={texts} />
          <PrioritySection model={model} texts={texts} />
          <ChartFigures title={texts.sections.charts} charts={charts} />
          <SourceSection model={model} texts={texts} />
          <DefinitionSection model={model} texts={texts} />
        </main>
        <footer>
          <p>
            {texts.notOfficial} {texts.footer}
          </p>
        </footer>
      </body>
    </html>
  );
}

type SectionProps = Omit<ReportPageProps, "charts">;

function ChangeSection({ model, texts }: SectionProps) {
  const { caption, rows, unavailable } = model.changes;
  const { kpi, before, now, difference, remark } = texts.columns;
  return (
    <section>
      <h2>{texts.sections.changes}</h2>
      {unavailable !== null ? (
        <p class="absent">{unavailable}</p>
      ) : (
        <DataTable
          caption={caption}
          columns={[kpi, before, now, difference, remark]}
          rows={rows.map((change) => [change.name, change.before, change.now, change.difference, change.remark])}
          numbers={[1, 2, 3]}
        />
      )}
    </section>
  );
}

function Limits({ model, texts }: SectionProps) {
  return (
    <section>
      <h2>{texts.sections.limits}</h2>
      <ul>
        {model.limits.map((limit) => (
          <li>{limit}</li>
        ))}
      </ul>
    </section>
  );
}

function FigureSection({ model, texts }: SectionProps) {
  const { kpi, value, of, completeness, remark } = texts.columns;
  return (
    <section class="new-page">
      <h2>{texts.sections.figures}</h2>
      <DataTable
        caption={`${model.head.period}, ${model.head.asOf}`}
        columns={[kpi, value, of, completeness, remark]}
        rows={model.figures.map((figure) => [figure.name, figure.value, figure.of, figure.completeness, figure.remark])}
        numbers={[1, 2, 3]}
      />
    </section>
  );
}

function PrioritySection({ model, texts }: SectionProps) {
  if (model.priority === null) return null;
  return (
    <section>
      <h2>{texts.sections.priority}</h2>
      <DataTable caption={model.priority.areas} columns={model.priority.columns} rows={model.priority.rows} numbers={[1, 2, 3]} />
    </section>
  );
}

function SourceSection({ model, texts }: SectionProps) {
  const { file, read, accepted, rejected, severity, count, example } = texts.columns;
  const { tables, findings, statements } = model.sources;
  return (
    <section class="new-page">
      <h2>{texts.sections.sources}</h2>
      <ul>
        {statements.map((statement) => (
          <li>{statement}</li>
        ))}
      </ul>
      <DataTable
        caption={texts.sections.sources}
        columns={[file, read, accepted, rejected]}
        rows={tables.map((table) => [table.file, table.read, table.accepted, table.rejected])}
        numbers={[1, 2, 3]}
      />
      <h3>{texts.sections.findings}</h3>
      {findings.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.sections.findings}
          columns={[severity, count, example]}
          rows={findings.map((found) => [found.severity, found.count, found.example])}
          numbers={[1]}
        />
      )}
    </section>
  );
}

function DefinitionSection({ model, texts }: SectionProps) {
  return (
    <section class="new-page">
      <h2>{texts.sections.definitions}</h2>
      <dl>
        {model.definitions.map((definition) => (
          <div class="definition">
            <dt>{definition.name}</dt>
            <dd>{definition.question}</dd>
            <dd>
              {texts.columns.formula}: {definition.formula}
            </dd>
            <dd class="note">
              {texts.columns.source}: {definition.source}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
