import { libraryOfModules } from "../../tsup.base.ts";

export default libraryOfModules(["src/index.ts", "src/text.ts", "src/id.ts", "src/en.ts", "src/json-schema.ts"]);
