import { formatNumber } from "@pimpasa/analytics";
import { fileNameOf, type Language, severities, tableNames } from "@pimpasa/core";
import { formatDay, issueText, ruleText } from "@pimpasa/core/text";
import { dataTable, numberColumn, textColumn } from "./data-table.ts";
import { details, element, list } from "./element.ts";
import type { LoadedData } from "./read-data.ts";
import type { PageTexts } from "./texts/page-texts.ts";

/** How many rejected rows are shown. */
const mostRejected = 20;

/** What was read of each file, and from where the data, the service levels and the list of regions come. */
export function sourcesTable({ dataset }: LoadedData, language: Language, texts: PageTexts): HTMLElement {
  const { columns } = texts;
  const rows = tableNames.map((table) => {
    const { status, read, accepted, rejected } = dataset.intake[table];
    const file = `${fileNameOf(table)}.csv`;
    if (status !== "supplied") return [file, status === "unreadable" ? texts.unreadable : texts.notSupplied, "", ""];
    return [file, ...[read, accepted, rejected].map((count) => formatNumber(count, language))];
  });
  return dataTable(
    [textColumn(columns.file), numberColumn(columns.read), numberColumn(columns.accepted), numberColumn(columns.rejected)],
    rows,
    { id: "sources" },
  );
}

/** Where the data, the service levels and the list of regions come from. */
export function statements({ dataset: { programme, gazetteer } }: LoadedData, language: Language, texts: PageTexts): HTMLElement {
  const policies = programme.policyProfiles.map(({ label, from, source }) =>
    texts.policy(label[language], formatDay(from, language), source),
  );
  return list([
    ...(programme.source === undefined ? [] : [texts.source(programme.source)]),
    ...(policies.length === 0 ? [texts.noPolicy] : policies),
    ...(gazetteer === undefined ? [] : [texts.gazetteer(gazetteer.source)]),
  ]);
}

/** What the check of the data found, one line a rule, the gravest first. */
export function findingsTable({ findings }: LoadedData, language: Language, texts: PageTexts): HTMLElement {
  if (findings.length === 0) return element("p", {}, texts.noFindings);
  const { columns } = texts;
  const groups = [...Map.groupBy(findings, (found) => found.rule).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, count: group.length }];
  });
  groups.sort((a, b) => severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity));
  return dataTable(
    [textColumn(columns.severity), numberColumn(columns.count), textColumn(columns.example)],
    groups.map(({ first, count }) => [texts.severity[first.severity], formatNumber(count, language), ruleText(first, language)]),
  );
}

/** The first rejected rows: where each is and what is wrong with it. */
export function rejectedRows({ rejected }: LoadedData, language: Language, texts: PageTexts): HTMLElement[] {
  if (rejected.length === 0) return [];
  const { columns } = texts;
  const rows = rejected
    .slice(0, mostRejected)
    .flatMap(({ source, row, issues }) => issues.map(({ column, issue }) => [source, String(row), column, issueText(issue, language)]));
  const head = [textColumn(columns.file), numberColumn(columns.row), textColumn(columns.column), textColumn(columns.issue)];
  const counts = [Math.min(mostRejected, rejected.length), rejected.length].map((count) => formatNumber(count, language));
  const note = element("p", {}, texts.rejectedNote(counts[0] ?? "", counts[1] ?? ""));
  return [details(texts.sections.rejected, note, dataTable(head, rows, { id: "rejected" }))];
}
