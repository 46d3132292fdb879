import { Command, Option } from "commander";
import { checkCsv, checkJson, checkText } from "../check-output.ts";
import type { CommandContext } from "../command-context.ts";
import { hasErrors, loadFolder } from "../load-folder.ts";
import { rejectedFiles } from "../rejected-files.ts";
import { exitCodes } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

interface Options {
  readonly format: "text" | "json" | "csv";
  readonly rejected?: string;
  readonly force?: boolean;
}

/** `pimpasa check`: reads, checks, and lists what is wrong by file, row and column. */
export function checkCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return new Command("check")
    .description(text.help.check)
    .argument("<DIR>", text.help.dir)
    .addOption(new Option("--format <text|json|csv>", text.help.format).choices(["text", "json", "csv"]).default("text"))
    .option("--rejected <DIR>", text.help.rejected)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa check sample --format csv > findings.csv"))
    .action(async (dir: string, options: Options) => {
      const loaded = await loadFolder(dir, terminal);
      const { details, summary } = { text: checkText, json: checkJson, csv: checkCsv }[options.format](loaded, terminal.language);
      for (const part of details) terminal.out(part);
      if (options.format === "text") terminal.out(summary);
      else terminal.err(summary);
      if (options.rejected !== undefined) {
        await writeOutput(
          options.rejected,
          rejectedFiles(loaded.rejected, terminal.language),
          { force: options.force === true, sources: [dir] },
          terminal,
        );
        terminal.err(text.rejectedWritten(options.rejected, loaded.rejected.length));
      }
      setExitCode(hasErrors(loaded) ? exitCodes.dataErrors : exitCodes.done);
    });
}
