import { type CountOutlier, type DuplicateCandidate, formatNumber, type TrendBreak } from "@pimpasa/analytics";
import { fileNameOf, type PeriodText, parsePeriod, termLabels } from "@pimpasa/core";
import { formatPeriod } from "@pimpasa/core/text";
import { MoreRows } from "./more-rows.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";

/** What is perhaps wrong and has to be looked at by a person: duplicates, unusual counts, villages that changed. */
export function SuspectSection(props: QualitySectionProps) {
  const { quality, texts } = props;
  const { office, record, other, score, why, what, value, usual, medianCount, village, since, before, after } = texts.columns;
  const { sections, captions } = texts;
  const change = [village, office, what, since, before, after];
  return (
    <section>
      <h2>{sections.suspects}</h2>
      <p class="note">{texts.hintsNote}</p>
      <h3>{sections.trendBreaks}</h3>
      {quality.silenceNeeds.length > 0 && (
        <p>{captions.silenceUnknown(quality.silenceNeeds.map((t) => `${fileNameOf(t)}.csv`).join(", "))}</p>
      )}
      {(quality.silenceNeeds.length === 0 || quality.trendBreaks.length > 0) && (
        <MoreRows
          {...props}
          caption={captions.trendBreaks}
          columns={change}
          rows={quality.trendBreaks.map((one) => breakCells(one, props))}
        />
      )}
      <h3>{sections.duplicates}</h3>
      <MoreRows
        {...props}
        caption={captions.duplicates}
        columns={[record, other, office, score, why]}
        rows={quality.duplicates.map((pair) => duplicateCells(pair, props))}
        numbers={[3]}
      />
      <h3>{sections.outliers}</h3>
      <MoreRows
        {...props}
        caption={captions.outliers}
        columns={[record, office, what, value, usual, medianCount]}
        rows={quality.outliers.map((one) => outlierCells(one, props))}
        numbers={[3, 4, 5]}
      />
    </section>
  );
}

function duplicateCells(pair: DuplicateCandidate, props: QualitySectionProps): string[] {
  const { texts, language, nameOf, villageName } = props;
  const named = (key: string): string => (pair.table === "villages" ? `${villageName(key)} (${key})` : key);
  return [
    named(pair.key),
    named(pair.otherKey),
    nameOf(pair),
    formatNumber(pair.score, language, 2),
    pair.reasons.map((reason) => texts.reasons[reason]).join(", "),
  ];
}

function outlierCells(one: CountOutlier, props: QualitySectionProps): string[] {
  const { texts, language, nameOf, villageName } = props;
  const number = (value: number): string => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const kind = one.kind === null ? "" : termLabels.activityKind[one.kind][language].toLowerCase();
  const place = one.table === "villages" ? villageName(one.key) : one.key;
  return [
    one.month === null ? place : `${place}, ${monthText(one.month, props)}`,
    nameOf(one),
    texts.measures[one.measure](kind),
    number(one.count),
    number(one.limit),
    number(one.median),
  ];
}

function breakCells(one: TrendBreak, props: QualitySectionProps): string[] {
  const { texts, nameOf, villageName } = props;
  const { before, monthsBefore, after, monthsAfter } = one;
  return [
    villageName(one.villageId),
    nameOf(one),
    texts.trend[one.kind],
    monthText(one.since, props),
    levelText(one.kind, before, monthsBefore, props),
    levelText(one.kind, after, monthsAfter, props),
  ];
}

/** In how many months a village was heard, or how many events it had. */
function levelText(kind: TrendBreak["kind"], count: number, months: number, { texts, language }: QualitySectionProps): string {
  const number = (value: number, decimals = 0): string => formatNumber(value, language, decimals);
  if (kind === "fell-silent") return texts.trend.heard(number(count), number(months));
  return texts.trend.perMonth(number(count), number(months), number(count / months, 1));
}

function monthText(month: PeriodText, { language }: QualitySectionProps): string {
  const period = parsePeriod(month);
  return period.ok ? formatPeriod(period.value, language) : month;
}
