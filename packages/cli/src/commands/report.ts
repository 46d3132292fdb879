import { Command } from "commander";
import { asOfArgument, periodArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCodeOf, type FailOn, failOnOption } from "../fail-on.ts";
import { checkedScope } from "../kpi/kpi-arguments.ts";
import { loadFolder, warnOfErrors, warnOfReach } from "../load-folder.ts";
import { writeOutput } from "../write-output.ts";

interface Options {
  readonly period: string;
  readonly asOf?: string;
  readonly scope?: string;
  readonly out: string;
  readonly force?: boolean;
  readonly failOn: FailOn;
}

/** `pimpasa report`: the evaluation report as one HTML file. */
export function reportCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return new Command("report")
    .description(text.help.report)
    .argument("<DIR>", text.help.dir)
    .requiredOption("--period <P>", text.help.period)
    .option("--as-of <DAY>", text.help.asOf)
    .option("--scope <CODE>", text.help.scope)
    .requiredOption("--out <DIR>", text.help.out)
    .option("--force", text.help.force)
    .addOption(failOnOption(text, "never"))
    .addHelpText("after", text.help.example("pimpasa report sample --period 2026-S1 --out report"))
    .action(async (dir: string, options: Options) => {
      const { language } = terminal;
      const period = periodArgument(options.period, terminal);
      const asOf = asOfArgument(options.asOf, period, terminal);
      const loaded = await loadFolder(dir, terminal);
      const scope = options.scope === undefined ? undefined : await checkedScope(loaded.dataset, options.scope, terminal);
      warnOfErrors(loaded, terminal);
      await warnOfReach(loaded, period, asOf, terminal);
      terminal.progress(text.progress.report);
      const { evaluationReport, reportHtml } = await import("@pimpasa/report");
      const { dataset, findings, rejected } = loaded;
      const model = evaluationReport(dataset, { period, asOf, language, scope, findings, rejected });
      const name = `evaluation-${period.text}-${language}.html`;
      await writeOutput(options.out, [{ name, content: await reportHtml(model) }], { force: options.force === true }, terminal);
      terminal.err(text.reportWritten(`${options.out.replace(/[\\/]+$/, "")}/${name}`));
      setExitCode(exitCodeOf(loaded, options.failOn));
    });
}
