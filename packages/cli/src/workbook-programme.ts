import type { Workbook } from "@pimpasa/files/xlsx";
import { saidYes } from "./said-yes.ts";
import { programmeNames } from "./template/cell-names.ts";

/**
 * What the guide sheet says of the programme, in the form of `programme.json`; undefined where nothing is filled in. What is neither
 * yes nor no as the mark of invented data is handed on, so that it is told and counts as the mark.
 */
export function workbookProgramme({ named }: Pick<Workbook, "named">): unknown {
  const text = (name: string): string => String(named.get(name) ?? "").trim();
  const [name, source] = [text(programmeNames.name), text(programmeNames.source)];
  if (name === "" && source === "" && text(programmeNames.synthetic) === "") return undefined;
  return {
    ...(name === "" ? {} : { name }),
    synthetic: saidYes(named.get(programmeNames.synthetic)),
    ...(source === "" ? {} : { source }),
  };
}
