import type { ReportTexts } from "../messages/report-texts.ts";
import type { Definition } from "../model/report-model.ts";

/** What each KPI asks, how it is worked out, and from where it comes. */
export function DefinitionList({ definitions, texts }: { readonly definitions: readonly Definition[]; readonly texts: ReportTexts }) {
  if (definitions.length === 0) return null;
  return (
    <dl>
      {definitions.map((definition) => (
        <div class="definition">
          <dt>{definition.name}</dt>
          <dd>{definition.question}</dd>
          <dd>
            {texts.columns.formula}: {definition.formula}
          </dd>
          <dd>{definition.kind}</dd>
          <dd class="note">
            {texts.columns.source}: <span lang="en">{definition.source}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
