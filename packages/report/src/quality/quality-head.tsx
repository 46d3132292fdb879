import { formatNumber, worstFirst } from "@pimpasa/analytics";
import { formatDay, formatPeriod } from "@pimpasa/core/text";
import type { QualitySectionProps } from "./quality-page-options.ts";

/** How many offices the summary names. */
const namedOffices = 3;

/** For which day and data the check is, and what it says in two sentences. */
export function QualityHead(props: QualitySectionProps) {
  const { dataset, quality, texts, language } = props;
  return (
    <header>
      <h1>{texts.title}</h1>
      <p class="lead">
        {dataset.programme.name === undefined ? null : <bdi>{dataset.programme.name} · </bdi>}
        {texts.asOf(formatDay(quality.asOf, language))}
      </p>
      <p class="note">
        {texts.period(formatPeriod(quality.period, language))}. {texts.operational}
      </p>
      <p class="summary">{summaryText(props)}</p>
    </header>
  );
}

/** What is wrong and where most of it is. */
export function summaryText({ quality, texts, language, nameOf }: QualitySectionProps): string {
  const number = (value: number): string => formatNumber(value, language);
  const [whole, ...others] = quality.scores;
  if (whole === undefined) return "";
  const worst = others
    .filter(({ errors }) => errors > 0)
    .toSorted(worstFirst)
    .slice(0, namedOffices);
  return [
    texts.summary.counts(number(whole.errors), number(whole.warnings), number(whole.records)),
    whole.errors === 0 ? texts.summary.noErrors : "",
    worst.length === 0 ? "" : texts.summary.worst(worst.map((score) => `${nameOf(score)} (${number(score.errors)})`).join(", ")),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
