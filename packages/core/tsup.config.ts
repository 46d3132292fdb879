import { library } from "../../tsup.base.ts";

export default library(["src/index.ts", "src/text.ts", "src/id.ts", "src/en.ts", "src/json-schema.ts"]);
