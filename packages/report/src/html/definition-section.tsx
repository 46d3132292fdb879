import type { SectionProps } from "./section-props.ts";

/** What each KPI asks, how it is worked out, and from where it comes. */
export function DefinitionSection({ model, texts }: SectionProps) {
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
              {texts.columns.source}: <span lang="en">{definition.source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
