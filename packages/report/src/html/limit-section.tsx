import type { SectionProps } from "./section-props.ts";

/** What the data cannot say. */
export function LimitSection({ model, texts }: SectionProps) {
  return (
    <section>
      <h2>{texts.sections.limits}</h2>
      <ul>
        {model.limits.map((limit) => (
          <li>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
