import { formatNumber } from "@pimpasa/analytics";
import { fileNameOf, ruleText } from "@pimpasa/core";
import { MoreRows } from "./more-rows.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";

/** What is wrong, by rule and table, with one example each. */
export function FindingsSection(props: QualitySectionProps) {
  const { quality, findings, texts, language } = props;
  const { rule, severity, table, count, example } = texts.columns;
  const exampleOf = (code: string, of: string): string => {
    const found = findings.find((one) => one.rule === code && one.table === of);
    return found === undefined ? texts.rowRejected : ruleText(found, language);
  };
  const rows = quality.findings
    .filter(({ level }) => level === "programme")
    .map((found) => [
      exampleOf(found.rule, found.table),
      texts.severity[found.severity],
      formatNumber(found.count, language),
      found.table === "programme" ? "programme.json" : `${fileNameOf(found.table)}.csv`,
      found.rule,
    ]);
  return (
    <section>
      <h2>{texts.sections.findings}</h2>
      <MoreRows {...props} caption={texts.captions.findings} columns={[example, severity, count, table, rule]} rows={rows} numbers={[2]} />
    </section>
  );
}
