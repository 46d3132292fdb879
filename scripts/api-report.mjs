// The public API of each package, as its built types say: one reviewed file a package. `--check` fails on a difference.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");
const longest = 400;

/** Each exported name with its declared type, in order of the names. */
function exportsOf(path) {
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(path));
  return checker
    .getExportsOfModule(symbol)
    .map((found) => (found.flags & ts.SymbolFlags.Alias ? [found.name, checker.getAliasedSymbol(found)] : [found.name, found]))
    .map(([name, found]) => `${name}: ${(found.declarations ?? []).map(declarationText).sort().join(" | ")}`)
    .sort();
}

/** The declaration on one line, without comments. In which order a compiler writes the members of a union down, it does not promise. */
function declarationText(declaration) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = node
    .getText()
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/[^\n]*/g, "")
    .replace(/\s+/g, " ")
    .replace(/ZodEnum<\{ ([^{}]*?);? \}>/g, (_, members) => `ZodEnum<{ ${members.split("; ").sort().join("; ")}; }>`)
    .replace(/"[^"]*"(?: \| "[^"]*")+/g, (union) => union.split(" | ").sort().join(" | "))
    .trim();
  return text.length > longest ? `${text.slice(0, longest)} … (${createHash("sha256").update(text).digest("hex").slice(0, 12)})` : text;
}

let differs = false;
for (const name of readdirSync(join(root, "packages")).sort()) {
  const dist = join(root, "packages", name, "dist");
  const entries = ["index", "text", "id", "en", "json-schema", "node", "xlsx", "audit", "examples"].filter((entry) =>
    existsSync(join(dist, `${entry}.d.ts`)),
  );
  if (entries.length === 0) continue;
  const text = entries
    .map(
      (entry) =>
        `## ${entry}\n\n${exportsOf(join(dist, `${entry}.d.ts`))
          .map((line) => `- ${line}\n`)
          .join("")}`,
    )
    .join("\n");
  const file = join(root, "packages", name, "public.api.md");
  const reviewed = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (reviewed === text) continue;
  if (check) {
    console.error(`packages/${name}/public.api.md is not what is built: run node scripts/api-report.mjs and review the difference.`);
    differs = true;
  } else writeFileSync(file, text);
}
process.exit(differs ? 1 : 0);
