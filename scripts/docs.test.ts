// The documentation that is generated from the code is what the code says. `UPDATE_DOCS=1 npx vitest …` writes it anew.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chartCatalogue, chartsFor, kpiCatalogue } from "@pimpasa/analytics";
import { Programme } from "@pimpasa/core";
import { programmeJsonSchema } from "@pimpasa/core/json-schema";
import { expect, test } from "vitest";
import { entityPages } from "./entity-pages.ts";
import { kpiPage } from "./kpi-page.ts";
import { rulePage } from "./rule-page.ts";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));

function expectDocument(name: string, text: string): void {
  const path = `${docs}${name}`;
  if (process.env.UPDATE_DOCS) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text);
}

const pages = await entityPages();

test.each([...pages])("docs/tables/%s", (name, text) => expectDocument(`tables/${name}`, text));

test("docs/tables holds no other page", () => {
  expect(readdirSync(`${docs}tables`).sort()).toEqual([...pages.keys()].sort());
});

test("docs/rules.md lists every rule", () => expectDocument("rules.md", rulePage()));

test.each([
  ["kpis.md", "en"],
  ["kpis.id.md", "id"],
] as const)("docs/%s lists every KPI, with its worked example as the code answers it", async (name, language) => {
  expectDocument(name, await kpiPage(language));
});

test("docs/charts.md lists every chart, and the charts of every KPI", () => {
  const charts = chartCatalogue.map(({ name, question, input }) => `| \`${name}\` | ${question.id} / ${question.en} | ${input} |`);
  const kpis = kpiCatalogue.map(
    ({ definition }) =>
      `| \`${definition.id}\` | ${chartsFor(definition)
        .map((name) => `\`${name}\``)
        .join(", ")} |`,
  );
  const text = [
    "# Charts",
    "Generated from `chartCatalogue` of `@pimpasa/analytics`. Each is a function from rows to a Vega-Lite specification; `npm run gallery` draws",
    "all of them from the synthetic sample into `out/gallery.html`, in both languages, on light and dark ground, for print, and as a reader",
    "without green cones sees them.",
    "",
    "| chart | question | input |",
    "|---|---|---|",
    ...charts,
    "",
    "## Which charts answer the question of a KPI",
    "",
    "The first is the one to begin with (`chartsFor`).",
    "",
    "| KPI | charts |",
    "|---|---|",
    ...kpis,
    "",
    "## How they are read",
    "",
    "- × withheld, – not computable, empty or ? no data: three different things, and none of them is 0.",
    "- A title says no more than the figures do: where an interval contains the target or the value of the whole, it is not distinguishable.",
    "- No ranking of offices: they stand in order of their cases, and names stand in a funnel only beside those outside the limits of 99.8 %.",
    "- Nothing hangs on a colour alone: a sign, a shape or a dash says it too. The theme `print` has no colours.",
    "- The alternative text (`description`) holds the figures.",
    "",
  ];
  expectDocument("charts.md", text.join("\n"));
});

test("docs/programme.md names every field of programme.json, and its example is one", () => {
  const page = readFileSync(`${docs}programme.md`, "utf8");
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  expect(Programme.parse(example)).toEqual(example);
  const namesIn = (schema: unknown): string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
    return [...own, ...Object.values(schema).flatMap(namesIn)];
  };
  const names = new Set(namesIn(programmeJsonSchema()));
  const unnamed = [...names].filter((name) => !page.includes(name));
  expect(names.size).toBeGreaterThan(20);
  expect(unnamed).toEqual([]);
});
