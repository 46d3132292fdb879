import { BlockTable } from "./block.tsx";
import type { SectionProps } from "./section-props.ts";

/** How many entries of a list page one shows; of a table of places all of them. */
const longestList = { operational: 5, publication: 39 } as const;

/** What is to be decided: the decisions that are asked for, then the lists and figures behind them. */
export function PageOne({ model, texts }: SectionProps) {
  const { decisions, blocks } = model.pageOne;
  return (
    <section>
      <h2>{texts.sections.attention}</h2>
      {decisions.length > 0 ? (
        <ol class="decisions">
          {decisions.map((decision) => (
            <li>{decision}</li>
          ))}
        </ol>
      ) : null}
      {blocks.map((block) => (
        <BlockTable block={block} texts={texts} language={model.language} most={longestList[model.view]} />
      ))}
    </section>
  );
}
