import { fileURLToPath } from "node:url";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { dataModule } from "./data-module.ts";
import { localBuiltIns } from "./local-built-ins.ts";
import { strictPolicy } from "./strict-policy.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const notebook = `${here}evaluation.html`;

export default defineConfig({
  ...config(),
  root: here,
  plugins: [
    localBuiltIns(new Set(["@observablehq/inputs", "htl"]), notebook),
    dataModule(process.env.PIMPASA_DATA),
    observable({ template: `${here}template.html` }),
    viteSingleFile(),
    strictPolicy(),
  ],
  build: {
    outDir: "dist",
    // The folder may be the user's own: nothing in it is removed.
    emptyOutDir: false,
    target: "esnext",
    chunkSizeWarningLimit: 20_000,
    rollupOptions: { shimMissingExports: true, input: notebook },
  },
});
