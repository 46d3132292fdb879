import type { ReportTexts } from "../messages/report-texts.ts";
import type { Block, ReportModel, Section } from "../model/report-model.ts";
import { BlockTable } from "./block.tsx";
import { ChartFigures } from "./chart-figures.tsx";
import { DefinitionList } from "./definition-list.tsx";
import type { DrawnChart } from "./drawn-chart.ts";

/** How many rows of a table the page shows: all KPIs, or the 38 provinces with their whole. */
const longestTable = 60;

interface ReportSectionProps {
  readonly section: Section;
  readonly model: ReportModel;
  readonly texts: ReportTexts;
  readonly charts: readonly DrawnChart[];
}

/** A table whose caption is the title of its section needs no heading. */
const hasOwnTitle = ({ title, blocks }: Section, block: Block): boolean =>
  blocks.length > 1 && block.caption !== title && block.title !== title;

/** One part of the report: what is said, its tables, its charts, its definitions. */
export function ReportSection({ section, model, texts, charts }: ReportSectionProps) {
  const [only, ...more] = section.blocks;
  // What cannot be made for want of the same files need not say so again
  const others = only?.instead == null ? more : more.filter(({ unavailable }) => unavailable === null);
  return (
    <section id={section.id} class="section">
      <h2>{section.title}</h2>
      {section.paragraphs.length > 0 ? (
        <ul>
          {section.paragraphs.map((paragraph) => (
            <li>{paragraph}</li>
          ))}
        </ul>
      ) : null}
      {only === undefined ? null : (
        <BlockTable
          block={hasOwnTitle(section, only) ? only : { ...only, title: section.title }}
          texts={texts}
          language={model.language}
          most={longestTable}
          heading={hasOwnTitle(section, only)}
        />
      )}
      <ChartFigures charts={charts.filter((chart) => section.charts.some(({ id }) => id === chart.id))} />
      {others.map((block) => (
        <BlockTable block={block} texts={texts} language={model.language} most={longestTable} />
      ))}
      <DefinitionList definitions={section.definitions} texts={texts} />
    </section>
  );
}
