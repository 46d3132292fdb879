import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./encode-gazetteer.ts";
import { readSourceTables } from "./read-source.ts";

const folder = fileURLToPath(new URL("../src/generated/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of generatedFiles(readSourceTables())) writeFileSync(folder + name, text);
