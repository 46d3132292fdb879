import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const cdn = "https://cdn.jsdelivr.net/npm/";
const empty = "\0empty-built-in";

/**
 * The notebook's built-ins would be loaded from a CDN. Those that the notebook uses come from node_modules, the others
 * are left empty, so that the page never asks the network for anything.
 */
export function localBuiltIns(used: ReadonlySet<string>, importer: string): Plugin {
  return {
    name: "local-built-ins",
    enforce: "pre",
    resolveId(id) {
      if (!id.startsWith(cdn)) return undefined;
      const found = /^((?:@[^/]+\/)?[^/@]+)/.exec(id.slice(cdn.length))?.[1];
      return found !== undefined && used.has(found) ? this.resolve(found, importer) : empty;
    },
    load(id) {
      if (id === empty) return "export default undefined;";
      return /stdlib[\\/]inputs\.css/.test(id) ? readFileSync(id.split("?", 1)[0] ?? id, "utf8").replaceAll(cdn, "") : undefined;
    },
  };
}
