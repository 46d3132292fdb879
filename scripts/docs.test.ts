// The documentation that is generated from the code is what the code says. `UPDATE_DOCS=1 npx vitest …` writes it anew.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Programme, programmeJsonSchema } from "@pimpasa/core";
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
