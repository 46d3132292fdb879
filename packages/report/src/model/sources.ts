import { formatNumber } from "@pimpasa/analytics";
import { fileNameOf, formatDay, ruleText, severities, tableNames } from "@pimpasa/core";
import type { ReportContext } from "./report-context.ts";
import type { Sources } from "./report-model.ts";

/** From what data the figures come, what the check of it found, and which levels and lists were used. */
export const sources = (context: ReportContext): Sources => ({
  tables: tableRows(context),
  findings: findingRows(context),
  statements: statements(context),
});

function tableRows({ dataset, texts, language }: ReportContext): Sources["tables"] {
  return tableNames.map((table) => {
    const { status, read, accepted, rejected } = dataset.intake[table];
    const file = `${fileNameOf(table)}.csv`;
    if (status !== "supplied")
      return { file, read: status === "unreadable" ? texts.unreadable : texts.notSupplied, accepted: "", rejected: "" };
    const [r, a, x] = [read, accepted, rejected].map((count) => formatNumber(count, language)) as [string, string, string];
    return { file, read: r, accepted: a, rejected: x };
  });
}

function findingRows({ findings, texts, language }: ReportContext): Sources["findings"] {
  const groups = Map.groupBy(findings, (found) => found.rule);
  return [...groups.values()]
    .map((group) => group as [(typeof group)[number], ...typeof group])
    .sort(([a], [b]) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map((group) => ({
      severity: texts.severity[group[0].severity],
      count: formatNumber(group.length, language),
      example: ruleText(group[0], language),
    }));
}

function statements({ dataset, texts, language }: ReportContext): string[] {
  const { programme, gazetteer } = dataset;
  const policies = programme.policyProfiles.map((profile) =>
    texts.statements.policy(profile.label[language], formatDay(profile.from, language), profile.source),
  );
  return [
    ...(programme.source === undefined ? [] : [texts.statements.source(programme.source)]),
    ...(policies.length === 0 ? [texts.statements.noPolicy] : policies),
    gazetteer === undefined ? texts.statements.noGazetteer : texts.statements.gazetteer(gazetteer.source),
  ];
}
