import { Command, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { exitCodeOf, failOnOption } from "../fail-on.ts";
import { answerKpi } from "../kpi/answer-kpi.ts";
import { answerOfRelease } from "../kpi/answer-of-release.ts";
import { askedOf, type KpiCommandOptions } from "../kpi/asked.ts";
import { writeKpiList } from "../kpi/kpi-list.ts";
import { loadFolder, warnOfBeginning, warnOfErrors, warnOfReach } from "../load-folder.ts";

/** `pimpasa kpi`: the KPIs of a folder, each with numerator, denominator and completeness; their changes, and the records behind them. */
export function kpiCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return new Command("kpi")
    .description(text.help.kpi)
    .argument("[DIR]", text.help.dir)
    .option("--period <P>", text.help.period)
    .option("--as-of <DAY>", text.help.asOf)
    .option("--kpi <a,b>", text.help.kpiIds)
    .option("--by <a,b>", text.help.by)
    .option("--scope <CODE>", text.help.scope)
    .option("--release <FILE>", text.help.fromRelease)
    .addOption(new Option("--view <VIEW>", text.help.view).choices(["publication", "operational"]).default("publication"))
    .addOption(new Option("--compare <WITH>", text.kpi.help.compare).choices(["previous", "last-year"]))
    .option("--baseline <P>", text.kpi.help.baseline)
    .addOption(new Option("--evidence <PART>", text.kpi.help.evidence).choices(["numerator", "denominator"]))
    .option("--list", text.kpi.help.list)
    .addOption(new Option("--format <text|json|csv>", text.help.format).choices(["text", "json", "csv"]).default("text"))
    .addOption(failOnOption(text, "never"))
    .addHelpText("after", text.help.example("pimpasa kpi sample --period 2025-TW3 --by province"))
    .action(async (dir: string | undefined, options: KpiCommandOptions) => {
      if (options.list === true) return writeKpiList(options.format, terminal);
      if (options.release !== undefined) return answerOfRelease({ ...options, release: options.release }, dir, terminal);
      const asked = await askedOf(dir, options, terminal);
      const loaded = await loadFolder(asked.dir, terminal);
      warnOfErrors(loaded, terminal);
      await warnOfReach(loaded, asked.period, asked.asOf, terminal);
      await warnOfBeginning(loaded, asked.period, terminal);
      for (const part of await answerKpi(loaded.dataset, asked, terminal)) terminal.out(part);
      setExitCode(exitCodeOf(loaded, options.failOn));
    });
}
