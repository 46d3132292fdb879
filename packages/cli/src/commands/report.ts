import type { CalendarDay, Period, Scope } from "@pimpasa/core";
import type { PublishedRelease, ReportView } from "@pimpasa/report";
import { Command, Option } from "commander";
import { listArgument, periodArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCodeOf, type FailOn, failOnOption } from "../fail-on.ts";
import { checkedScope } from "../kpi/kpi-arguments.ts";
import { type LoadedFolder, loadFolder, warnOfErrors, warnOfReach } from "../load-folder.ts";
import { madeRelease } from "../made-release.ts";
import { texts } from "../messages/texts.ts";
import { refuseBeforeData, refuseUnpublished, reportDay } from "../report-days.ts";
import { checkedFormats, reportFiles, reportFormats } from "../report-files.ts";
import { CommandError, type Terminal } from "../terminal.ts";
import { writeOutput } from "../write-output.ts";

interface Options {
  readonly period: string;
  readonly asOf?: string;
  readonly scope?: string;
  readonly view: ReportView;
  readonly format: string;
  readonly out: string;
  readonly force?: boolean;
  readonly failOn: FailOn;
}

/** `pimpasa report`: the evaluation report, in the forms that are asked for. */
export function reportCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return new Command("report")
    .description(text.help.report)
    .argument("<DIR>", text.help.dir)
    .requiredOption("--period <P>", text.help.period)
    .option("--as-of <DAY>", text.help.asOf)
    .option("--scope <CODE>", text.help.scope)
    .addOption(new Option("--view <VIEW>", text.help.view).choices(["operational", "publication"]).default("operational"))
    .option("--format <a,b>", text.help.reportFormat(reportFormats.join(", ")), "html")
    .requiredOption("--out <DIR>", text.help.out)
    .option("--force", text.help.force)
    .addOption(failOnOption(text, "never"))
    .addHelpText("after", text.help.example("pimpasa report sample --period 2026-S1 --out report"))
    .action(async (dir: string, options: Options) => {
      const { language } = terminal;
      const period = periodArgument(options.period, terminal);
      const asOf = reportDay(options.asOf, period, terminal);
      if (options.view === "publication") refuseUnpublished(period, terminal);
      const formats = checkedFormats(listArgument(options.format), terminal);
      const loaded = await loadFolder(dir, terminal);
      const scope = options.scope === undefined ? undefined : await checkedScope(loaded.dataset, options.scope, terminal);
      await refuseBeforeData(loaded.dataset, period, terminal);
      warnOfErrors(loaded, terminal);
      await warnOfReach(loaded, period, asOf, terminal);
      terminal.progress(text.progress.report);
      const { evaluationReport } = await import("@pimpasa/report");
      const { dataset, findings, rejected } = loaded;
      const published = options.view === "publication" ? await releaseOf(loaded, { period, asOf, scope }, terminal) : undefined;
      const model = evaluationReport(dataset, { period, asOf, language, view: options.view, published, scope, findings, rejected });
      const files = await reportFiles(model, `evaluation-${period.text}-${options.view}-${language}`, formats, terminal);
      await writeOutput(options.out, files, { force: options.force === true, sources: [dir] }, terminal);
      const written = files.length === 1 ? `/${files[0]?.name}` : "";
      terminal.err(text.reportWritten(`${options.out.replace(/[\\/]+$/, "")}${written}`));
      setExitCode(exitCodeOf(loaded, options.failOn));
    });
}

interface About {
  readonly period: Period;
  readonly asOf: CalendarDay;
  readonly scope: Scope | undefined;
}

/** The release from which a publication is made: of the nation, a province or a regency. */
async function releaseOf({ dataset }: LoadedFolder, { period, asOf, scope }: About, terminal: Terminal): Promise<PublishedRelease> {
  const text = texts(terminal.language);
  if (scope?.kind === "office" || (scope?.kind === "region" && scope.code.length > "PP.RR".length))
    throw new CommandError(text.scopeTooSmall);
  terminal.progress(text.progress.release);
  const { publicationRelease } = await import("@pimpasa/report");
  return madeRelease(() => publicationRelease(dataset, { period, asOf }), terminal);
}
