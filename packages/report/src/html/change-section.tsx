import { DataTable } from "./data-table.tsx";
import type { SectionProps } from "./section-props.ts";

/** This period beside the one before. */
export function ChangeSection({ model, texts }: SectionProps) {
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
      {unavailable === null ? <p class="note">{texts.signs}</p> : null}
    </section>
  );
}
