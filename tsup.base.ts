import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const common: Options = { target: "es2023", platform: "neutral", sourcemap: false, external: [/^node:/], treeshake: true };

/** One build for every package: ESM and CJS with their types. */
export const library = (entry: string[] = ["src/index.ts"]) =>
  defineConfig({ ...common, entry, format: ["esm", "cjs"], dts: true, clean: true, splitting: true });

/** Sources name each other with their own ending, built modules with theirs. */
const builtEndings: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "built-endings",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(/((?:\bfrom|\bimport\()\s*"\.{1,2}\/[^"\n]+)\.ts"/g, '$1.js"'), loader: "ts" };
    });
  },
};

/**
 * The build of a package that pages load a part of: each module stays a file of its own, since bundlers leave out whole
 * modules that nothing asks for, and of one large file hardly anything. For `require` it is one file, as ever.
 */
export function libraryOfModules(entry: string[] = ["src/index.ts"]) {
  // Two builds write to one folder, so neither of them may clean it.
  rmSync("dist", { recursive: true, force: true });
  return defineConfig([
    {
      ...common,
      entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
      format: "esm",
      bundle: false,
      treeshake: false,
      esbuildPlugins: [builtEndings],
    },
    { ...common, entry, format: "cjs", splitting: true },
    { ...common, entry, format: ["esm", "cjs"], dts: { only: true } },
  ]);
}
