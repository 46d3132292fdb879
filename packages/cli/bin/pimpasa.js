#!/usr/bin/env node
import { existsSync } from "node:fs";

const build = new URL("../dist/index.js", import.meta.url);
if (!existsSync(build)) {
  console.error("pimpasa is not built yet: run npm start (or npm run setup) once.");
  process.exit(2);
}
const { run } = await import(build.href);
process.exitCode = await run(process.argv.slice(2));
