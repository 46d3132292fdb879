import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import type { MergeOptions } from "../merge/merge-data.ts";

/** `pimpasa merge`: corrected rejected rows take the places of the old ones. */
export function mergeCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return new Command("merge")
    .description(text.merge.command)
    .argument("<DIR|FILE.xlsx>", text.help.dirOrWorkbook)
    .requiredOption("--rejected <DIR>", text.merge.options.rejected)
    .requiredOption("--out <DIR>", text.merge.options.out)
    .option("--again <DIR>", text.merge.options.again)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa merge data --rejected to-correct --out data-2 --again to-correct-2"))
    .action(async (dir: string, options: MergeOptions) => {
      const { mergeData } = await import("../merge/merge-data.ts");
      setExitCode(await mergeData(dir, options, terminal));
    });
}
