import { libraryOfModules } from "../../tsup.base.ts";

export default libraryOfModules(["src/index.ts", "src/audit.ts", "src/examples.ts"]);
