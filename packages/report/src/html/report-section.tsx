import type { ReportTexts } from "../messages/report-texts.ts";
import type { ReportModel, Section } from "../model/report-model.ts";
import { BlockTable } from "./block.tsx";
import { ChartFigures } from "./chart-figures.tsx";
import { DefinitionList } from "./definition-list.tsx";
import type { DrawnChart } from "./drawn-chart.ts";

/** How many rows of a table the page shows: the 38 provinces with their whole. */
const longestTable = 39;

interface ReportSectionProps {
  readonly section: Section;
  readonly model: ReportModel;
  readonly texts: ReportTexts;
  readonly charts: readonly DrawnChart[];
}

/** One part of the report: what is said, its tables, its charts, its definitions. */
export function ReportSection({ section, model, texts, charts }: ReportSectionProps) {
  const [only, ...others] = section.blocks;
  return (
    <section id={section.id} class={section.charts.length > 0 || others.length > 0 ? "new-page" : ""}>
      <h2>{section.title}</h2>
      {section.paragraphs.length > 0 ? (
        <ul>
          {section.paragraphs.map((paragraph) => (
            <li>{paragraph}</li>
          ))}
        </ul>
      ) : null}
      {only === undefined ? null : (
        <BlockTable block={only} texts={texts} language={model.language} most={longestTable} heading={others.length > 0} />
      )}
      <ChartFigures charts={charts.filter((chart) => section.charts.some(({ id }) => id === chart.id))} />
      {others.map((block) => (
        <BlockTable block={block} texts={texts} language={model.language} most={longestTable} />
      ))}
      <DefinitionList definitions={section.definitions} texts={texts} />
    </section>
  );
}
