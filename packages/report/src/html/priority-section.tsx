import { DataTable } from "./data-table.tsx";
import type { SectionProps } from "./section-props.ts";

/** Priority areas beside the others; nothing where the programme names none. */
export function PrioritySection({ model, texts }: SectionProps) {
  if (model.priority === null) return null;
  const { areas, columns, rows } = model.priority;
  return (
    <section class="new-page">
      <h2>{texts.sections.priority}</h2>
      <DataTable
        caption={texts.captions.priority(areas)}
        columns={columns}
        rows={rows}
        numbers={columns.slice(1, -1).map((_, index) => index + 1)}
      />
      <p class="note">{texts.signs}</p>
    </section>
  );
}
