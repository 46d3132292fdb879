import { DataTable } from "./data-table.tsx";
import type { SectionProps } from "./section-props.ts";

/** Every KPI with its numbers. */
export function FigureSection({ model, texts }: SectionProps) {
  const { kpi, value, of, completeness, remark } = texts.columns;
  return (
    <section class="new-page">
      <h2>{texts.sections.figures}</h2>
      <DataTable
        caption={texts.captions.figures(model.head.period, model.head.asOf)}
        columns={[kpi, value, of, completeness, remark]}
        rows={model.figures.map((figure) => [figure.name, figure.value, figure.of, figure.completeness, figure.remark])}
        numbers={[1, 2, 3]}
      />
      <p class="note">{texts.signs}</p>
    </section>
  );
}
