import { BlockTable } from "./block.tsx";
import type { SectionProps } from "./section-props.ts";

/** How many entries of a list page one shows; of a table of figures or of places all of them. */
const longestList = 3;
const wholeTables: readonly string[] = ["key-figures", "to-be-decided", "waiting-rows"];
const longestTable = 39;

/** What is to be decided: the decisions that are asked for, then the lists and figures behind them. */
export function PageOne({ model, texts }: SectionProps) {
  const { decisions, blocks } = model.pageOne;
  return (
    <section class="page-one">
      <h2>{texts.sections.attention}</h2>
      {decisions.length > 0 ? (
        <ol class="decisions">
          {decisions.map((decision) => (
            <li>{decision}</li>
          ))}
        </ol>
      ) : null}
      {blocks.map((block) => (
        <BlockTable
          block={block}
          texts={texts}
          language={model.language}
          most={wholeTables.includes(block.id) ? longestTable : longestList}
        />
      ))}
    </section>
  );
}
