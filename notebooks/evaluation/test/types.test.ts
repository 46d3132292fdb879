// Notebook cells are only transpiled when the notebook is built: this compiles them under the project's strict settings.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { typeScriptCells } from "./cells.ts";

const notebook = fileURLToPath(new URL("..", import.meta.url));
const root = join(notebook, "..", "..");
/** Beside the notebook, so that its imports are found; it is never written. */
const path = join(notebook, "evaluation.cells.ts");

/** What was compiled last: what has not changed since is not read again. */
let program: ts.Program | undefined;

/** What the compiler says of the cells, with the line of the notebook. What they import is checked with the rest of the project. */
function problemsOf(cells: string): string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = ts.createCompilerHost(options);
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? cells : readFile(name));
  host.getSourceFile = (name, target, ...rest) =>
    name === path ? ts.createSourceFile(name, cells, target) : (program?.getSourceFile(name) ?? getSourceFile(name, target, ...rest));
  program = ts.createProgram([path, join(notebook, "notebook-env.d.ts")], { ...options, noEmit: true }, host, program);
  const file = program.getSourceFile(path);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return found.map(({ start, messageText }) => {
    const line = file !== undefined && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

test("the cells are typed", () => {
  expect(problemsOf(typeScriptCells(join(notebook, "evaluation.html")))).toEqual([]);
});

test("so is the cell that the README adds", () => {
  const added = typeScriptCells(join(notebook, "README.md"));
  expect(added.trim()).not.toBe("");
  expect(problemsOf(`${typeScriptCells(join(notebook, "evaluation.html"))}\n${added}`)).toEqual([]);
});

test("a mistake in a cell is found, on its line of the notebook", () => {
  const cells = typeScriptCells(join(notebook, "evaluation.html")).split("\n");
  const line = cells.findIndex((text) => text.includes("pimpasa.formatNumber(value, language)"));
  expect(line).toBeGreaterThan(0);
  cells[line] = cells[line]?.replace("(value, language)", '(value, "fr")') ?? "";
  const problems = problemsOf(cells.join("\n"));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`line ${line + 1}: Argument of type '"fr"'`);
});
