import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { derivedTransitions } from "./derive-lineage.ts";
import { lineageFiles } from "./encode-lineage.ts";
import { publishedLists } from "./older-lists.ts";

const folder = fileURLToPath(new URL("../src/generated/lineage/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of lineageFiles(derivedTransitions(publishedLists()))) writeFileSync(folder + name, text);
