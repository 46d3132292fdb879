import { Command, Option } from "commander";
import { acknowledgementFile } from "../acknowledgements/acknowledgement-file.ts";
import { type CheckOptions, checkFolder } from "../check/check-folder.ts";
import { type CheckFormat, checkFormats, checkOutput } from "../check/check-output.ts";
import { type CheckResult, openFindings } from "../check/check-result.ts";
import { checkSummary } from "../check/check-summary.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCodeOf, type FailOn, failOnOption } from "../fail-on.ts";
import { rejectedFiles } from "../rejected-files.ts";
import { writeOutput, writeOutputFile } from "../write-output.ts";

interface Options extends CheckOptions {
  readonly format: CheckFormat;
  readonly out?: string;
  readonly failOn: FailOn;
  readonly writeAcknowledgements?: string;
  readonly rejected?: string;
  readonly force?: boolean;
}

/** `pimpasa check`: reads, checks, and says what is wrong by file, row and column, and where most is to be done. */
export function checkCommand(context: CommandContext): Command {
  const { terminal, text, setExitCode } = context;
  return new Command("check")
    .description(text.help.check)
    .argument("<DIR|FILE.xlsx>", text.help.dirOrWorkbook)
    .addOption(new Option("--format <text|json|csv|html>", text.help.format).choices([...checkFormats]).default("text"))
    .option("--out <FILE>", text.check.options.out)
    .addOption(failOnOption(text, "error"))
    .option("--acknowledged <FILE>", text.check.options.acknowledged)
    .option("--write-acknowledgements <FILE>", text.check.options.writeAcknowledgements)
    .option("--as-of <DAY>", text.check.options.asOf)
    .option("--rejected <DIR>", text.help.rejected)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa check sample --format html --out check.html"))
    .action(async (dir: string, options: Options) => {
      const result = await checkFolder(dir, options, terminal);
      // Files first: whoever reads only the beginning of the output ends the command. What could not be written is told last.
      const [beside] = await Promise.allSettled([writeBeside(dir, result, options, context)]);
      await print(dir, result, options, context);
      if (beside.status === "rejected") throw beside.reason;
      const { rejected, places } = result.loaded;
      setExitCode(exitCodeOf({ findings: openFindings(result), rejected, places }, options.failOn));
    });
}

/** The output to its file or to stdout; the summary too, where the output is not for a reader. */
async function print(dir: string, result: CheckResult, { format, out, force }: Options, { terminal, text }: CommandContext): Promise<void> {
  const content = await checkOutput(format, result, terminal.language);
  if (out === undefined) for (const part of content) terminal.out(part);
  else await writeOutputFile(out, content, { force: force === true, sources: [dir] }, terminal);
  if (out !== undefined || format !== "text") terminal.err(checkSummary(result, terminal.language));
  if (out !== undefined) terminal.err(text.check.written(out));
}

/** Rejected rows to be corrected, and findings to be acknowledged. */
async function writeBeside(dir: string, result: CheckResult, options: Options, context: CommandContext): Promise<void> {
  const { terminal, text } = context;
  const force = options.force === true;
  if (options.rejected !== undefined) {
    const files = rejectedFiles(result.loaded.rejected, terminal.language);
    await writeOutput(options.rejected, files, { force, sources: [dir] }, terminal);
    terminal.err(text.rejectedWritten(options.rejected, result.loaded.rejected.length));
  }
  if (options.writeAcknowledgements !== undefined) {
    await writeOutputFile(
      options.writeAcknowledgements,
      acknowledgementFile(result, terminal.language),
      { force, sources: [dir] },
      terminal,
    );
    terminal.err(text.check.acknowledgementsWritten(options.writeAcknowledgements, result.open.length));
  }
}
