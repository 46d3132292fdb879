// The table of KPIs in the README is the catalogue's. `UPDATE_DOCS=1 npx vitest …` writes it anew.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeKpi, kpiCatalogue } from "@pimpasa/analytics";
import { expect, test } from "vitest";

const path = fileURLToPath(new URL("../README.md", import.meta.url));
const [begin, end] = ["<!-- kpis -->\n", "<!-- /kpis -->"];

test("the README lists every KPI", () => {
  const rows = kpiCatalogue.map((kpi) => {
    const { definition: d, nature } = kpi;
    const small = d.counts === "other" ? "" : `small counts of ${d.counts}`;
    return `| \`${d.id}\` | ${describeKpi(kpi, "en").question} | ${d.unit} | ${nature} | ${small} |`;
  });
  const table = `| id | question | unit | | withheld |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
  const parts = (): readonly [before: string, table: string, after: string] => {
    const [before = "", rest = ""] = readFileSync(path, "utf8").split(begin);
    return [before, rest.slice(0, rest.indexOf(end)), rest.slice(rest.indexOf(end))];
  };
  const [before, , after] = parts();
  if (process.env.UPDATE_DOCS) writeFileSync(path, `${before}${begin}${table}${after}`);
  expect(parts()[1]).toBe(table);
});
