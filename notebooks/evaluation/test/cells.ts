import { readFileSync } from "node:fs";

/** The TypeScript cells of a notebook as one module: every other line is blank, so that line numbers stay those of the notebook. */
export function typeScriptCells(path: string): string {
  let inside = false;
  const lines = readFileSync(path, "utf8").split("\n");
  return lines
    .map((line) => {
      if (/<script [^>]*type="text\/x-typescript"/.test(line)) {
        inside = true;
        return "";
      }
      if (line.includes("</script>")) inside = false;
      return inside ? line : "";
    })
    .join("\n");
}
