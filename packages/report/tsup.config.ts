import { library } from "../../tsup.base.ts";

/** The pictures look for the shipped font beside the code, from ESM and from CJS. */
export default { ...library(["src/index.ts", "src/node.ts"]), shims: true };
