import { fileNameOf, ruleText } from "@pimpasa/core";
import { MoreRows } from "./more-rows.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";

/** Findings that somebody has acknowledged, and acknowledgements that match nothing any more. Nothing where there are none. */
export function AcknowledgedSection(props: QualitySectionProps) {
  const { texts, language, acknowledged = [], lapsed = [] } = props;
  if (acknowledged.length + lapsed.length === 0) return null;
  const { example, acknowledgedReason, by, rule, record } = texts.columns;
  const rows = acknowledged.map(({ finding, ...entry }) => [
    ruleText(finding, language),
    entry.reason,
    `${entry.by}, ${entry.acknowledgedOn}`,
    `${finding.table === "programme" ? "programme" : fileNameOf(finding.table)}: ${finding.rule}`,
  ]);
  return (
    <section>
      <h2>{texts.sections.acknowledged}</h2>
      <MoreRows {...props} caption={texts.captions.acknowledged} columns={[example, acknowledgedReason, by, rule]} rows={rows} />
      {lapsed.length === 0 ? null : (
        <MoreRows
          {...props}
          caption={texts.captions.lapsed}
          columns={[record, acknowledgedReason, by, rule]}
          rows={lapsed.map((entry) => [entry.key, entry.reason, `${entry.by}, ${entry.acknowledgedOn}`, entry.rule])}
        />
      )}
    </section>
  );
}
