import type { Plugin } from "vite";
import { compressed, dataFiles } from "./embedded-data.ts";

const name = "virtual:pimpasa-data";

/** Makes the data importable as a module of the notebook. */
export function dataModule(dir: string | undefined): Plugin {
  return {
    name: "pimpasa-data",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const files = (await dataFiles(dir)).map(compressed);
      return `export const embeddedFiles = ${JSON.stringify(files)};`;
    },
  };
}
