import { type FindingCount, formatNumber } from "@pimpasa/analytics";
import { fileNameOf, type RejectedRow } from "@pimpasa/core";
import { issueText, ruleText } from "@pimpasa/core/text";
import { MoreRows } from "./more-rows.tsx";
import type { QualitySectionProps } from "./quality-page-options.ts";

/** What is wrong, by rule and table, with one example each. */
export function FindingsSection(props: QualitySectionProps) {
  const { quality, findings, rejected, texts, language } = props;
  const { rule, severity, where, count, example } = texts.columns;
  const exampleOf = (code: string, of: string): string => {
    if (code === "row-rejected") return texts.rowRejected(rejectedExample(rejected.find(({ table }) => table === of)));
    const found = findings.find((one) => one.rule === code && one.table === of);
    return found === undefined ? "" : ruleText(found, language);
  };
  const rejectedExample = (row: RejectedRow | undefined): string => {
    const first = row?.issues[0];
    if (row === undefined || first === undefined) return "";
    return `${texts.row(String(row.row))}${first.column === "" ? "" : `, ${first.column}`}: ${issueText(first.issue, language)}`;
  };
  const rows = quality.findings
    .filter(({ level }) => level === "programme")
    .map((found) => [
      exampleOf(found.rule, found.table),
      texts.severity[found.severity],
      formatNumber(found.count, language),
      officesWith(found, props),
      `${found.table === "programme" ? "programme.json" : `${fileNameOf(found.table)}.csv`}: ${found.rule}`,
    ]);
  return (
    <section>
      <h2>{texts.sections.findings}</h2>
      <MoreRows {...props} caption={texts.captions.findings} columns={[example, severity, count, where, rule]} rows={rows} numbers={[2]} />
    </section>
  );
}

/** How many offices a row names. */
const namedOffices = 3;

/** The offices with most of these findings. */
function officesWith({ rule, severity, table }: FindingCount, { quality, texts, language, nameOf }: QualitySectionProps): string {
  const isSame = (one: FindingCount): boolean =>
    one.level === "office" && one.rule === rule && one.severity === severity && one.table === table;
  const offices = quality.findings.filter(isSame).toSorted((a, b) => b.count - a.count);
  const named = offices.slice(0, namedOffices).map((one) => `${nameOf(one)} (${formatNumber(one.count, language)})`);
  const rest = offices.length - named.length;
  return [...named, ...(rest > 0 ? [texts.more(formatNumber(rest, language))] : [])].join(", ");
}
