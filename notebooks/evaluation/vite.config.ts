import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { dataModule } from "./data-module.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Built-in names that the notebook uses come from node_modules; those that it does not use are left empty. Nothing is loaded from a CDN. */
const cdn = "https://cdn.jsdelivr.net/npm/";
const used = new Set(["@observablehq/inputs", "htl"]);
const localBuiltIns: Plugin = {
  name: "local-built-ins",
  enforce: "pre",
  resolveId(id) {
    const found = /^https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[^/]+\/)?[^/@]+)/.exec(id)?.[1];
    if (found === undefined) return undefined;
    return used.has(found) ? this.resolve(found, `${here}evaluation.html`) : "\0empty-built-in";
  },
  load(id) {
    if (id === "\0empty-built-in") return "export default undefined;";
    return /stdlib[\\/]inputs\.css/.test(id) ? readFileSync(id.split("?", 1)[0] as string, "utf8").replaceAll(cdn, "") : undefined;
  },
};

export default defineConfig({
  ...config(),
  root: here,
  plugins: [localBuiltIns, dataModule(process.env.PIMPASA_DATA), observable({ template: `${here}template.html` }), viteSingleFile()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "esnext",
    chunkSizeWarningLimit: 20_000,
    rollupOptions: { shimMissingExports: true, input: `${here}evaluation.html` },
  },
});
