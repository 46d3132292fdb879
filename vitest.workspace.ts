import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { countReporter } from "./scripts/count-reporter.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const packages = readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/src`));

/** Tests run on the sources: `@pimpasa/x` is `packages/x/src/index.ts`, `@pimpasa/x/y` is `src/y.ts`. */
const alias = [
  { find: /^@pimpasa\/([a-z-]+)$/, replacement: `${root}packages/$1/src/index.ts` },
  { find: /^@pimpasa\/([a-z-]+)\/([a-z-]+)$/, replacement: `${root}packages/$1/src/$2.ts` },
];

const project = (name: string, dir: string, include: string[]) => ({
  resolve: { alias },
  test: {
    name,
    root: `${root}${dir}`,
    include,
    setupFiles: [`${root}scripts/seeded-properties.ts`],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      ...packages.map((name) => project(name, `packages/${name}`, ["{src,test}/**/*.test.{ts,tsx}"])),
      project("examples", "examples", ["*/test/**/*.test.ts"]),
      project("notebooks", "notebooks", ["*/test/**/*.test.ts"]),
      project("workspace", "scripts", ["**/*.test.ts"]),
    ],
    reporters: ["default", countReporter],
  },
});
