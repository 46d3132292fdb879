import { Command, Option } from "commander";
import { acknowledgementFile } from "../acknowledgements/acknowledgement-file.ts";
import { matchAcknowledgements } from "../acknowledgements/match-acknowledgements.ts";
import { readAcknowledgements } from "../acknowledgements/read-acknowledgements.ts";
import { dayArgument } from "../arguments.ts";
import { type CheckFormat, checkFormats, checkOutput } from "../check/check-output.ts";
import type { CheckResult } from "../check/check-result.ts";
import { checkSummary } from "../check/check-summary.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCodeOf, type FailOn, failOnOption } from "../fail-on.ts";
import { loadFolder } from "../load-folder.ts";
import { rejectedFiles } from "../rejected-files.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutput, writeOutputFile } from "../write-output.ts";

interface Options {
  readonly format: CheckFormat;
  readonly out?: string;
  readonly failOn: FailOn;
  readonly acknowledged?: string;
  readonly writeAcknowledgements?: string;
  readonly asOf?: string;
  readonly rejected?: string;
  readonly force?: boolean;
}

/** `pimpasa check`: reads, checks, and says what is wrong by file, row and column, and where most is to be done. */
export function checkCommand(context: CommandContext): Command {
  const { terminal, text, setExitCode } = context;
  return new Command("check")
    .description(text.help.check)
    .argument("<DIR>", text.help.dir)
    .addOption(new Option("--format <text|json|csv|html>", text.help.format).choices([...checkFormats]).default("text"))
    .option("--out <FILE>", text.check.options.out)
    .addOption(failOnOption(text))
    .option("--acknowledged <FILE>", text.check.options.acknowledged)
    .option("--write-acknowledgements <FILE>", text.check.options.writeAcknowledgements)
    .option("--as-of <DAY>", text.check.options.asOf)
    .option("--rejected <DIR>", text.help.rejected)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa check sample --format html --out check.html"))
    .action(async (dir: string, options: Options) => {
      const result = await checked(dir, options, terminal);
      await print(result, options, context);
      await writeBeside(dir, result, options, context);
      const { open } = result.findings;
      setExitCode(exitCodeOf({ findings: open.map(({ finding }) => finding), rejected: result.loaded.rejected }, options.failOn));
    });
}

async function checked(dir: string, { asOf, acknowledged }: Options, terminal: Terminal): Promise<CheckResult> {
  const day = asOf === undefined ? undefined : dayArgument("--as-of", asOf, terminal);
  const entries = acknowledged === undefined ? [] : await readAcknowledgements(acknowledged, terminal);
  const loaded = await loadFolder(dir, terminal);
  const findings = matchAcknowledgements(loaded.dataset, loaded.findings, entries);
  const { dataQuality, knownUpTo } = await import("@pimpasa/analytics");
  const open = { findings: findings.open.map(({ finding }) => finding), rejected: loaded.rejected };
  return { loaded, findings, quality: dataQuality(loaded.dataset, { asOf: day ?? knownUpTo(loaded.dataset, terminal.today), ...open }) };
}

/** The output to its file or to stdout; the summary too, where the output is not for a reader. */
async function print(result: CheckResult, { format, out, force }: Options, { terminal, text }: CommandContext): Promise<void> {
  const content = await checkOutput(format, result, terminal.language);
  if (out === undefined) for (const part of content) terminal.out(part);
  else await writeOutputFile(out, content, force === true, terminal);
  if (out !== undefined || format !== "text") terminal.err(checkSummary(result, terminal.language));
  if (out !== undefined) terminal.err(text.check.written(out));
}

/** Rejected rows to be corrected, and findings to be acknowledged. */
async function writeBeside(dir: string, { loaded, findings }: CheckResult, options: Options, context: CommandContext): Promise<void> {
  const { terminal, text } = context;
  const force = options.force === true;
  if (options.rejected !== undefined) {
    const files = rejectedFiles(loaded.rejected, terminal.language);
    await writeOutput(options.rejected, files, { force, sources: [dir] }, terminal);
    terminal.err(text.rejectedWritten(options.rejected, loaded.rejected.length));
  }
  if (options.writeAcknowledgements !== undefined) {
    await writeOutputFile(options.writeAcknowledgements, acknowledgementFile(findings, terminal.language), force, terminal);
    terminal.err(text.check.acknowledgementsWritten(options.writeAcknowledgements, findings.open.length));
  }
}
