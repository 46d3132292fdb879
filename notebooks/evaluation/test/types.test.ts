// Notebook cells are only transpiled when the notebook is built: this compiles them under the project's strict settings.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { typeScriptCells } from "./cells.ts";

const notebook = fileURLToPath(new URL("..", import.meta.url));
const root = join(notebook, "..", "..");

test("the cells are typed", () => {
  const dir = mkdtempSync(join(notebook, ".types-"));
  try {
    symlinkSync(join(notebook, "node_modules"), join(dir, "node_modules"));
    const path = join(dir, "evaluation.ts");
    writeFileSync(path, typeScriptCells(join(notebook, "evaluation.html")));
    const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const program = ts.createProgram([path, join(notebook, "notebook-env.d.ts")], { ...options, noEmit: true });
    const problems = ts.getPreEmitDiagnostics(program).map((found) => {
      const line = found.file && found.start !== undefined ? found.file.getLineAndCharacterOfPosition(found.start).line + 1 : 0;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
