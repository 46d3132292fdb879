import { MoreRows } from "./more-rows.tsx";
import type { AcknowledgementNote, QualitySectionProps } from "./quality-page-options.ts";

/** Findings that somebody has acknowledged, and acknowledgements that match nothing any more. Nothing where there are none. */
export function AcknowledgedSection(props: QualitySectionProps) {
  const { texts, acknowledged = [], lapsed = [] } = props;
  if (acknowledged.length + lapsed.length === 0) return null;
  const { example, acknowledgedReason, by, rule } = texts.columns;
  const noteCells = ({ reason, by: role, acknowledgedOn, table, key, rule: code }: AcknowledgementNote): string[] => [
    reason,
    `${role}, ${acknowledgedOn}`,
    `${table} ${key}: ${code}`,
  ];
  return (
    <section>
      <h2>{texts.sections.acknowledged}</h2>
      <MoreRows
        {...props}
        caption={texts.captions.acknowledged}
        columns={[example, acknowledgedReason, by, rule]}
        rows={acknowledged.map((entry) => [entry.problem, ...noteCells(entry)])}
      />
      {lapsed.length === 0 ? null : (
        <MoreRows {...props} caption={texts.captions.lapsed} columns={[acknowledgedReason, by, rule]} rows={lapsed.map(noteCells)} />
      )}
    </section>
  );
}
