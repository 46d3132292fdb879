// The documentation that is generated from the code is what the code says. `UPDATE_DOCS=1 npx vitest …` writes it anew.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kpiCatalogue } from "@pimpasa/analytics";
import { fileNameOf, indonesianHeader, tableFields, tableNames, termLabels } from "@pimpasa/core";
import { expect, test } from "vitest";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));

function expectDocument(name: string, text: string): void {
  const path = `${docs}${name}`;
  if (process.env.UPDATE_DOCS) writeFileSync(path, text);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
}

const kinds: Readonly<Record<string, string>> = {
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

test("docs/tables.md lists every table and column", () => {
  const tables = tableNames.map((table) => {
    const rows = tableFields(table).map((field) => {
      const terms = field.vocabulary
        ? `: ${Object.keys(termLabels[field.vocabulary])
            .map((code) => `\`${code}\``)
            .join(", ")}`
        : "";
      const to = field.references ? ` of \`${fileNameOf(field.references as (typeof tableNames)[number])}\`` : "";
      const remark = [field.required ? "" : "may be empty", field.personal ? "personal" : ""].filter((text) => text !== "").join(", ");
      return `| \`${field.name}\` | \`${indonesianHeader(field.name)}\` | ${kinds[field.kind]}${to}${terms} | ${remark} |`;
    });
    return `## ${fileNameOf(table)}.csv\n\n| column | or | holds | |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  const head =
    "# Tables\n\nGenerated from the schemas of `@pimpasa/core`. `to` is the first day that no longer counts; empty while it is open.\n";
  expectDocument("tables.md", `${head}\n${tables.join("\n")}`);
});

test("docs/kpis.md lists every KPI", () => {
  const kpis = kpiCatalogue.map(({ definition: d }) => {
    const facts = [
      `- ${d.question.id} / ${d.question.en}`,
      `- ${d.formula.id} / ${d.formula.en}`,
      `- Unit: ${d.unit}. Tables: ${d.tables.map((table) => `\`${fileNameOf(table)}\``).join(", ")}. Breakdowns: ${d.dimensions.join(", ")}.`,
      `- Source: ${d.source}`,
    ];
    return `## ${d.id}\n\n**${d.name.id}** / **${d.name.en}**\n\n${facts.join("\n")}\n`;
  });
  expectDocument("kpis.md", `# KPIs\n\nGenerated from the definitions in \`@pimpasa/analytics\`.\n\n${kpis.join("\n")}`);
});
