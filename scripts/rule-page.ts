import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileNameOf, type RuleEntry, ruleCatalogue, tableNames } from "@pimpasa/core";
import { ruleTitles } from "@pimpasa/core/text";

const cases = fileURLToPath(new URL("../packages/core/test/rules/", import.meta.url));

/** Every rule with its severity, its source, and how many lawful and unlawful cases test it. */
export function rulePage(): string {
  const rows = ruleCatalogue.map((entry) => {
    const { lawful, unlawful } = countCases(entry.code);
    return `| <a id="${entry.code}"></a>\`${entry.code}\` | ${entry.severities.join(", ")} | ${ruleTitles[entry.code].id} · ${ruleTitles[entry.code].en} | ${tablesOf(entry)} | ${entry.source} | ${lawful} | ${unlawful} |`;
  });
  return `# Rules

Generated from \`ruleCatalogue\` of \`@pimpasa/core\` and from the cases in \`packages/core/test/rules\`. An error cannot be true, a warning may be wrong, a remark is
good to know. Findings never remove a record. Codes without cases are of reading itself; their tests are beside the code.

| code | severity | what must hold | tables | source | lawful cases | unlawful cases |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

const tablesOf = ({ reads }: RuleEntry): string => (reads.length === tableNames.length ? "all" : reads.map(fileNameOf).join(", "));

function countCases(code: string): { lawful: number; unlawful: number } {
  const path = `${cases}${code}.cases.json`;
  if (!existsSync(path)) return { lawful: 0, unlawful: 0 };
  const list = JSON.parse(readFileSync(path, "utf8")) as { findings: { rule: string }[] }[];
  const unlawful = list.filter((one) => one.findings.some(({ rule }) => rule === code)).length;
  return { lawful: list.length - unlawful, unlawful };
}
