// The snippets of the README, run one after the other as one program: a line that ends in `// => value` gives that value.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import * as core from "../src/index.ts";
import * as text from "../src/text.ts";

const scope: Readonly<Record<string, unknown>> = { ...core, ...text };
const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
const code = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]).join("\n");
const imported = [...code.matchAll(/^import \{ (.+) \} from "@pimpasa\/core(?:\/text)?";$/gm)].flatMap((match) =>
  (match[1] as string).split(", "),
);

test("the README says what is so", async () => {
  const program = code
    .replace(/^import .+$/gm, "")
    .replace(/^(.+);\s*\/\/ => (.+)$/gm, (_, expression, value) => `same(${JSON.stringify(expression)}, ${expression}, ${value});`);
  const { outputText } = ts.transpileModule(program, { compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const AsyncFunction = (async () => undefined).constructor as new (...args: string[]) => (...args: unknown[]) => Promise<void>;
  let compared = 0;
  const same = (expression: string, actual: unknown, expected: unknown) => {
    compared += 1;
    expect([expression, actual]).toEqual([expression, expected]);
  };
  const names = [...new Set(imported)];
  await new AsyncFunction(...names, "same", outputText)(...names.map((name) => scope[name]), same);
  expect(compared).toBe([...readme.matchAll(/\/\/ => /g)].length);
});
