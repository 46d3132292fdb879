import { viewText } from "../model/view-text.ts";
import type { SectionProps } from "./section-props.ts";

/** What the report is about. Names from the data are kept apart, whatever direction they are written in. */
export function PageHead({ model, texts }: SectionProps) {
  const { programme, scope, period, asOf, dataUpTo } = model.head;
  return (
    <header>
      <h1>{texts.title}</h1>
      <p class="lead">
        <bdi>{programme}</bdi> · <bdi>{scope}</bdi> · {period} · {asOf} · {dataUpTo}
      </p>
      <p class="view">{viewText(model)}</p>
      <p class="note">{texts.notOfficial}</p>
    </header>
  );
}
