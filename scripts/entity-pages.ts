import {
  type Field,
  fileNameOf,
  indonesianHeader,
  ruleCatalogue,
  standardCodes,
  type TableName,
  tableFields,
  tableNames,
  termLabels,
  type VocabularyName,
} from "@pimpasa/core";
import { fieldLabel, ruleTitles, tableLabels } from "@pimpasa/core/text";
import { caseFiles, casesIn, findingsOf } from "../packages/core/test/rule-cases.ts";

const kinds: Readonly<Record<Field["kind"], string>> = {
  text: "text",
  id: "id or code",
  ids: "ids, joined by `\\|`",
  day: "day, `2025-12-31`",
  instant: "time with its offset, `2025-07-01T08:30+08:00`",
  count: "whole number from 0 up",
  number: "number",
  boolean: "`true` or `false`",
  term: "term",
  terms: "terms, joined by `\\|`",
};

/** Every page of the entities by its file name: one for each table, and the list of them. */
export async function entityPages(): Promise<ReadonlyMap<string, string>> {
  const told = await tablesOfCodes();
  const pages = tableNames.map((table) => [`${fileNameOf(table)}.md`, entityPage(table, told)] as const);
  return new Map([["README.md", contents()], ...pages]);
}

function contents(): string {
  const rows = tableNames.map(
    (table) => `| [\`${fileNameOf(table)}.csv\`](${fileNameOf(table)}.md) | ${tableLabels[table].id} | ${tableLabels[table].en} |`,
  );
  return `# Tables

Generated from the schemas of \`@pimpasa/core\`. A header may be the English or the Indonesian one; case, spaces and underscores do not matter.
A column whose header begins with \`#\` is a remark and is not read. \`to\` is the first day that no longer counts.

| table | isi | holds |
|---|---|---|
${rows.join("\n")}
`;
}

function entityPage(table: TableName, told: TablesOfCodes): string {
  const { id, en } = tableLabels[table];
  return `# ${fileNameOf(table)}.csv

${id} · ${en}

| column | kolom | holds | form | |
|---|---|---|---|---|
${tableFields(table).map(fieldRow).join("\n")}
${tableFields(table).flatMap(terms).join("")}${rules(table, told)}
JSON Schema: \`@pimpasa/core/schemas/${fileNameOf(table)}.schema.json\`
`;
}

function fieldRow({ name, kind, references, vocabulary, required, personal }: Field): string {
  const label = fieldLabel(name) as { id: string; en: string };
  const form =
    kinds[kind] +
    (references ? ` of [\`${fileNameOf(references as TableName)}\`](${fileNameOf(references as TableName)}.md)` : "") +
    (vocabulary ? ", see below" : "");
  const remarks = [required ? "" : "may be empty", personal ? "personal" : ""].filter((text) => text !== "").join(", ");
  return `| \`${name}\` | \`${indonesianHeader(name)}\` | ${label.id} · ${label.en} | ${form} | ${remarks} |`;
}

function terms({ name, vocabulary }: Field): string[] {
  if (vocabulary === undefined) return [];
  const standard = standardCodes[vocabulary];
  const head = standard === undefined ? "" : ` ${standard.standard} \`${standard.field}\` |`;
  const rows = Object.entries(termLabels[vocabulary as VocabularyName] as Record<string, { id: string; en: string }>).map(
    ([code, label]) => `| \`${code}\` | ${label.id} | ${label.en} |${standard === undefined ? "" : ` ${standard.values[code] ?? ""} |`}`,
  );
  return [`\n## ${name}\n\n| code | Bahasa Indonesia | English |${head}\n|---|---|---|${head === "" ? "" : "---|"}\n${rows.join("\n")}\n`];
}

/** Where a rule speaks: the tables at whose records its codes are told in the cases of the rules. */
type TablesOfCodes = ReadonlyMap<string, ReadonlySet<string>>;

async function tablesOfCodes(): Promise<TablesOfCodes> {
  const told = new Map<string, Set<string>>();
  for (const one of caseFiles.flatMap(casesIn)) {
    for (const { rule, table } of await findingsOf(one)) told.set(rule, (told.get(rule) ?? new Set()).add(table));
  }
  return told;
}

/** Rules that can speak of every table are named once for all. */
const ofEveryTable: ReadonlySet<string> = new Set(["reference-missing", "formula-text", "person-number-id"]);

function rules(table: TableName, told: TablesOfCodes): string {
  const entries = ruleCatalogue.filter(({ code }) => told.get(code)?.has(table) && !ofEveryTable.has(code));
  const rows = entries.map(
    ({ code, severities }) =>
      `| [\`${code}\`](../rules.md#${code}) | ${severities.join(", ")} | ${ruleTitles[code].id} · ${ruleTitles[code].en} |`,
  );
  const own = rows.length === 0 ? "" : `| code | severity | what must hold |\n|---|---|---|\n${rows.join("\n")}\n\n`;
  const all = [...ofEveryTable].map((code) => `[\`${code}\`](../rules.md#${code})`).join(", ");
  return `\n## Rules that speak of this table\n\n${own}Of every table: ${all}.\n`;
}
