// Writes the JSON Schema of every table and of programme.json beside the build, for those who use another language.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileNameOf, tableNames } from "../dist/index.js";
import { jsonSchemaOf, programmeJsonSchema } from "../dist/json-schema.js";

const folder = fileURLToPath(new URL("../dist/schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
const write = (name, schema) => writeFileSync(`${folder}${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
for (const table of tableNames) write(fileNameOf(table), jsonSchemaOf(table));
write("programme", programmeJsonSchema());
