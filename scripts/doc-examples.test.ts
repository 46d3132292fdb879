// Runs every `@example` of the packages: a statement that ends in `// => value` must have that value.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as analytics from "@pimpasa/analytics";
import * as audit from "@pimpasa/analytics/audit";
import * as core from "@pimpasa/core";
import * as jsonSchema from "@pimpasa/core/json-schema";
import * as text from "@pimpasa/core/text";
import * as files from "@pimpasa/files";
import * as xlsx from "@pimpasa/files/xlsx";
import * as regions from "@pimpasa/regions";
import * as report from "@pimpasa/report";
import * as sampleData from "@pimpasa/sample-data";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = join(fileURLToPath(new URL(".", import.meta.url)), "..");
const scope: Record<string, unknown> = {
  ...core,
  ...text,
  ...jsonSchema,
  ...files,
  ...xlsx,
  ...regions,
  ...analytics,
  ...audit,
  ...report,
  ...sampleData,
};

interface Example {
  readonly place: string;
  readonly code: string;
}

function examplesOf(path: string): Example[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/@example\s*\n((?:\s*\*[^\n]*\n)+?)\s*\*\s*```\s*\n/g)].map((match) => {
    const lines = (match[1] ?? "").split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
    const code = lines.slice(lines.findIndex((line) => line.startsWith("```")) + 1).join("\n");
    return { place: `${path}:${text.slice(0, match.index).split("\n").length}`, code };
  });
}

/** `expr; // => value` becomes a comparison. */
function withComparisons(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true);
  return source.statements
    .map((statement) => {
      const after = code.slice(statement.getEnd()).split("\n", 1)[0] ?? "";
      const value = /^\s*\/\/ => (.+)$/.exec(after)?.[1];
      if (value === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
      return `__same(${statement.expression.getText()}, ${value});`;
    })
    .join("\n");
}

async function runExample(code: string): Promise<number> {
  let compared = 0;
  const same = (actual: unknown, expected: unknown): void => {
    compared += 1;
    expect(actual).toEqual(expected);
  };
  const body = ts.transpileModule(withComparisons(code), { compilerOptions: { target: ts.ScriptTarget.ESNext } }).outputText;
  const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;
  const names = Object.keys(scope).filter((name) => name !== "default" && new RegExp(`\\b${name}\\b`).test(body));
  await new AsyncFunction(...names, "__same", body.replace(/^export \{\};?$/m, ""))(...names.map((name) => scope[name]), same);
  return compared;
}

describe("the examples in the documentation are true", () => {
  const paths = globSync("packages/*/src/**/*.{ts,tsx}", { cwd: root }).sort();
  const examples = paths.flatMap(examplesOf);
  test.each(examples)("$place", async ({ code }) => {
    expect(await runExample(code)).toBeGreaterThan(0);
  });
});
