import type { Command } from "commander";
import type { CliTexts } from "./messages/texts.ts";

/** Adds the options that say which columns of a list name the village and what is around it. */
export const withPlaceOptions = (command: Command, { help }: CliTexts): Command =>
  command
    .argument("<FILE>", help.file)
    .requiredOption("--village <COL>", help.villageColumn)
    .option("--district <COL>", help.districtColumn)
    .option("--regency <COL>", help.regencyColumn)
    .option("--province <CODE|COL>", help.provinceColumn);
