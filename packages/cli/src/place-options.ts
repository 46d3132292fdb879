import type { Command } from "commander";
import type { CliTexts } from "./messages/texts.ts";

/** Adds the options that say which columns of a list name the village and what is around it. */
export function withPlaceOptions(command: Command, { help }: CliTexts, { isVillageRequired = true } = {}): Command {
  command.argument("<FILE>", help.file);
  if (isVillageRequired) command.requiredOption("--village <COL>", help.villageColumn);
  else command.option("--village <COL>", help.villageColumn);
  return command
    .option("--district <COL>", help.districtColumn)
    .option("--regency <COL>", help.regencyColumn)
    .option("--province <CODE|COL>", help.provinceColumn);
}
