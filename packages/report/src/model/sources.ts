import { formatNumber } from "@pimpasa/analytics";
import { fileNameOf, ruleText, severities, tableNames } from "@pimpasa/core";
import { policyStatements } from "./policy-statements.ts";
import type { ReportContext } from "./report-context.ts";
import type { Sources } from "./report-model.ts";
import { withoutFullStop } from "./without-full-stop.ts";

/** From what data the figures come, what the check of it found, and which levels and lists were used. */
export const sources = (context: ReportContext): Sources => ({
  tables: tableRows(context),
  findings: findingRows(context),
  statements: statements(context),
});

function tableRows({ dataset, texts, language, rejectedOf }: ReportContext): Sources["tables"] {
  return tableNames.map((table) => {
    const { status, read, accepted } = dataset.intake[table];
    const file = `${fileNameOf(table)}.csv`;
    if (status !== "supplied")
      return { file, read: status === "unreadable" ? texts.unreadable : texts.notSupplied, accepted: "", rejected: "" };
    const number = (count: number): string => formatNumber(count, language);
    return { file, read: number(read), accepted: number(accepted), rejected: number(rejectedOf(table)) };
  });
}

/** Each rule once: the gravest first, then the most frequent. */
function findingRows({ findings, texts, language }: ReportContext): Sources["findings"] {
  const groups = [...Map.groupBy(findings, (found) => found.rule).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, count: group.length }];
  });
  const rank = ({ first }: (typeof groups)[number]): number => severities.indexOf(first.severity);
  return groups
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.first.rule < b.first.rule ? -1 : 1))
    .map(({ first, count }) => ({
      rule: first.rule,
      severity: texts.severity[first.severity],
      count: formatNumber(count, language),
      example: ruleText(first, language),
    }));
}

function statements(context: ReportContext): string[] {
  const { programme, gazetteer } = context.dataset;
  const { texts } = context;
  return [
    ...(programme.source === undefined ? [] : [texts.statements.source(withoutFullStop(programme.source))]),
    ...policyStatements(context),
    gazetteer === undefined ? texts.statements.noGazetteer : texts.statements.gazetteer(withoutFullStop(gazetteer.source)),
  ];
}
