import { formatNumber } from "@pimpasa/analytics";
import { fileNameOf } from "@pimpasa/core";
import { DataTable } from "../html/data-table.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";
import { shareCell } from "./share-cell.ts";

/** How many village-months were reported, and how soon events came on record. */
export function ObligationSection(props: QualitySectionProps) {
  const { quality, texts, language } = props;
  const { span, events, known, timely, median, p90, beforeEvent, reporting } = texts.columns;
  const whole = quality.reporting.find(({ level }) => level === "programme");
  const number = (value: number): string => formatNumber(value, language);
  const days = (value: number | null): string =>
    value === null ? texts.unknown : texts.days(formatNumber(value, language, Number.isInteger(value) ? 0 : 1));
  const rows = quality.delays
    .filter(({ level }) => level === "programme")
    .map((delay) => [
      `${fileNameOf(delay.table)}.csv: ${delay.from} – ${delay.to}`,
      days(delay.medianDays),
      days(delay.p90Days),
      shareCell({ numerator: delay.timely, denominator: delay.known }, props.language),
      shareCell({ numerator: delay.known, denominator: delay.events }, props.language),
      number(delay.beforeEvent),
    ]);
  return (
    <section>
      <h2>{texts.sections.obligations}</h2>
      <p>
        {reporting}:{" "}
        {whole === undefined ? texts.unknown : shareCell({ numerator: whole.reported, denominator: whole.expected }, props.language)}
      </p>
      {rows.length === 0 ? (
        <p>{texts.noValue}</p>
      ) : (
        <DataTable
          caption={texts.captions.delays}
          columns={[span, median, p90, timely, `${known} ${texts.of} ${events.toLowerCase()}`, beforeEvent]}
          rows={rows}
          numbers={[1, 2, 3, 4, 5]}
        />
      )}
    </section>
  );
}
