import { formatNumber, type QualityScore, worstFirst } from "@pimpasa/analytics";
import { MoreRows } from "./more-rows.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";
import { shareCell } from "./share-cell.ts";

/** One row an office: the whole first, then the offices with most errors. An office without records and duties is left out. */
export function ScorecardSection(props: QualitySectionProps) {
  const { quality, texts } = props;
  const { office, errors, per100, warnings, reporting, filled, timely } = texts.columns;
  const [whole, ...others] = quality.scores;
  const scores = [...(whole === undefined ? [] : [whole]), ...others.toSorted(worstFirst)];
  return (
    <section>
      <h2>{texts.sections.scorecard}</h2>
      <MoreRows
        {...props}
        caption={texts.captions.scorecard}
        columns={[office, errors, per100, warnings, reporting, filled, timely, texts.scoreHints]}
        rows={scores.map((score) => scoreCells(score, props))}
        numbers={[1, 2, 3, 4, 5, 6, 7]}
      />
      <p class="note">{texts.noValue}</p>
    </section>
  );
}

function scoreCells(score: QualityScore, props: QualitySectionProps): string[] {
  const number = (value: number, decimals = 0): string => formatNumber(value, props.language, decimals);
  return [
    props.nameOf(score),
    number(score.errors),
    score.errorsPer100Records === null
      ? props.texts.unknown
      : `${number(score.errorsPer100Records, 1)} (${number(score.errors)}\u00a0${props.texts.of}\u00a0${number(score.records)})`,
    number(score.warnings),
    shareCell(score.reporting, props.language),
    shareCell(score.fields, props.language),
    shareCell(score.timely, props.language),
    [score.duplicates, score.outliers, score.trendBreaks].map((count) => number(count)).join(" · "),
  ];
}
