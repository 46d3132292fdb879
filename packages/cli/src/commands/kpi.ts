import { Command, Option } from "commander";
import { asOfArgument, listArgument, periodArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCodeOf, type FailOn, failOnOption } from "../fail-on.ts";
import { checkedDimensions, checkedKpis, checkedScope } from "../kpi-arguments.ts";
import { kpiCsv, kpiJson, kpiText } from "../kpi-output.ts";
import { type LoadedFolder, loadFolder, warnOfErrors, warnOfReach } from "../load-folder.ts";
import { texts } from "../messages/texts.ts";
import { readRelease } from "../read-release.ts";
import { CommandError, type Terminal } from "../terminal.ts";

interface Options {
  readonly period: string;
  readonly asOf?: string;
  readonly kpi?: string;
  readonly by?: string;
  readonly scope?: string;
  readonly release?: string;
  readonly view: "publication" | "operational";
  readonly format: "text" | "json" | "csv";
  readonly failOn: FailOn;
}

const outputs = { text: kpiText, json: kpiJson, csv: kpiCsv } as const;

/** Answers from a release. The folder is only read for the names of offices and villages. */
async function answerOfRelease(
  options: Options & { readonly release: string },
  dir: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const text = texts(terminal.language);
  for (const [option, isGiven] of [
    ["--scope", options.scope !== undefined],
    ["--as-of", options.asOf !== undefined],
    ["--view", options.view === "operational"],
  ] as const)
    if (isGiven) throw new CommandError(text.notWithRelease(option));
  const period = periodArgument(options.period, terminal);
  const kpis = listArgument(options.kpi ?? "");
  const by = await checkedDimensions(listArgument(options.by ?? ""), terminal);
  const release = await readRelease(options.release, terminal);
  const { answerFrom, ReleaseQuestionError } = await import("@pimpasa/analytics");
  const { dataset } = dir === undefined ? await withoutFolder() : await loadFolder(dir, terminal);
  try {
    const rows = answerFrom(release, { period: period.text, by, ...(kpis.length > 0 && { kpis }) });
    for (const part of await outputs[options.format](rows, dataset, by, terminal.language)) terminal.out(part);
  } catch (error) {
    throw error instanceof ReleaseQuestionError ? new CommandError(text.notInRelease(error.message)) : error;
  }
}

async function withoutFolder(): Promise<Pick<LoadedFolder, "dataset">> {
  const [{ readDataset }, { loadGazetteer }] = await Promise.all([import("@pimpasa/core"), import("@pimpasa/regions")]);
  return readDataset({}, { gazetteer: await loadGazetteer() });
}

/** `pimpasa kpi`: the KPIs of a folder, each with numerator, denominator and completeness. */
export function kpiCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return new Command("kpi")
    .description(text.help.kpi)
    .argument("[DIR]", text.help.dir)
    .requiredOption("--period <P>", text.help.period)
    .option("--as-of <DAY>", text.help.asOf)
    .option("--kpi <a,b>", text.help.kpiIds)
    .option("--by <a,b>", text.help.by)
    .option("--scope <CODE>", text.help.scope)
    .option("--release <FILE>", text.help.fromRelease)
    .addOption(new Option("--view <VIEW>", text.help.view).choices(["publication", "operational"]).default("publication"))
    .addOption(new Option("--format <text|json|csv>", text.help.format).choices(["text", "json", "csv"]).default("text"))
    .addOption(failOnOption(text, "never"))
    .addHelpText("after", text.help.example("pimpasa kpi sample --period 2025-TW3 --by province"))
    .action(async (dir: string | undefined, options: Options) => {
      if (options.release !== undefined) return answerOfRelease({ ...options, release: options.release }, dir, terminal);
      if (dir === undefined) throw new CommandError(text.releaseNeeds);
      const period = periodArgument(options.period, terminal);
      const asOf = asOfArgument(options.asOf, period, terminal);
      const kpis = await checkedKpis(listArgument(options.kpi ?? ""), terminal);
      const by = await checkedDimensions(listArgument(options.by ?? ""), terminal);
      const loaded = await loadFolder(dir, terminal);
      const scope = await checkedScope(loaded.dataset, options.scope, terminal);
      warnOfErrors(loaded, terminal);
      await warnOfReach(loaded, period, asOf, terminal);
      const { kpi } = await import("@pimpasa/analytics");
      const rows = kpi(loaded.dataset, { kpis, period, asOf, by, scope, view: options.view });
      const output = outputs[options.format];
      const overlapping = by.filter((dimension) => kpis.some(({ definition }) => definition.overlapping.includes(dimension)));
      if (overlapping.length > 0) terminal.err(text.overlapping(overlapping.join(", ")));
      for (const part of await output(rows, loaded.dataset, by, terminal.language)) terminal.out(part);
      setExitCode(exitCodeOf(loaded, options.failOn));
    });
}
