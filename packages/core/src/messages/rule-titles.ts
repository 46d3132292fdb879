import { localTexts } from "../language.ts";
import { ruleTitles as english } from "./en/rule-titles.ts";
import { ruleTitles as indonesian } from "./id/rule-titles.ts";

/** What must hold, for each code: the rule in one sentence. */
export const ruleTitles = /* @__PURE__ */ localTexts(indonesian, english);
