import { DataTable } from "./data-table.tsx";
import type { SectionProps } from "./section-props.ts";

/** From what data the figures come, and what the check of it found. */
export function SourceSection({ model, texts }: SectionProps) {
  const { file, read, accepted, rejected, severity, rule, count, example } = texts.columns;
  const { tables, findings, statements } = model.sources;
  return (
    <section class="new-page">
      <h2>{texts.sections.sources}</h2>
      <ul>
        {statements.map((statement) => (
          <li>{statement}</li>
        ))}
      </ul>
      <h3>{texts.sections.tables}</h3>
      <DataTable
        caption={texts.captions.tables}
        columns={[file, read, accepted, rejected]}
        rows={tables.map((table) => [table.file, table.read, table.accepted, table.rejected])}
        numbers={[1, 2, 3]}
      />
      <h3>{texts.sections.findings}</h3>
      {findings.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.captions.findings}
          columns={[rule, severity, count, example]}
          rows={findings.map((found) => [found.rule, found.severity, found.count, found.example])}
          numbers={[2]}
        />
      )}
    </section>
  );
}
