import { templateEn } from "./messages/template-en.ts";
import { templateId } from "./messages/template-id.ts";

const normalised = (cell: unknown): string => String(cell).trim().toLowerCase();

const words = (key: "yes" | "no", ...more: readonly string[]): ReadonlySet<string> => new Set([templateId[key], templateEn[key], ...more]);
const yes = words("yes", "true", "1", "y");
const no = words("no", "false", "0", "n", "");

/** Yes or no in either language, as a form has it; what is neither is handed on as it is, an empty cell is no. */
export function saidYes(cell: unknown): unknown {
  const said = normalised(cell ?? "");
  if (yes.has(said)) return true;
  return no.has(said) ? false : cell;
}
