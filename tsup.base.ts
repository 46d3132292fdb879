import { defineConfig } from "tsup";

/** One build for every package: ESM and CJS with their types. */
export const library = (entry: string[] = ["src/index.ts"]) =>
  defineConfig({
    entry,
    format: ["esm", "cjs"],
    dts: true,
    clean: true,
    splitting: true,
    sourcemap: false,
    target: "es2023",
    platform: "neutral",
    external: [/^node:/],
    treeshake: true,
  });
