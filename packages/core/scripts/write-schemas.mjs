// Writes the JSON Schema of every table beside the build, for those who use another language.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileNameOf, jsonSchemaOf, tableNames } from "../dist/index.js";

const folder = fileURLToPath(new URL("../dist/schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const table of tableNames)
  writeFileSync(`${folder}${fileNameOf(table)}.schema.json`, `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`);
