import type { Dimension } from "@pimpasa/analytics";
import { Command } from "commander";
import { asOfArgument, listArgument, periodArgument, wholeArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { checkedDimensions, checkedKpis } from "../kpi/kpi-arguments.ts";
import { loadFolder, warnOfErrors, warnOfReach } from "../load-folder.ts";
import { madeRelease } from "../made-release.ts";
import { readRelease } from "../read-release.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutputFile } from "../write-output.ts";

interface Options {
  readonly period: string;
  readonly asOf?: string;
  readonly kpi?: string;
  readonly tables?: string;
  readonly minimumCount: string;
  readonly released?: string;
  readonly out: string;
  readonly force?: boolean;
}

/** `pimpasa release`: tables that are published together, protected as one whole and audited. */
export function releaseCommand({ terminal, text }: CommandContext): Command {
  return new Command("release")
    .description(text.help.release)
    .argument("<DIR>", text.help.dir)
    .requiredOption("--period <P,P>", text.help.periods)
    .option("--as-of <DAY>", text.help.asOf)
    .option("--kpi <a,b>", text.help.kpiIds)
    .option("--tables <a;b,c>", text.help.tables)
    .option("--minimum-count <N>", text.help.minimumCount, "5")
    .option("--released <FILE>", text.help.released)
    .requiredOption("--out <FILE>", text.help.outFile)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa release sample --period 2026-S1 --out release.json"))
    .action(async (dir: string, options: Options) => {
      const periods = listArgument(options.period).map((one) => periodArgument(one, terminal));
      const last = periods.reduce((a, b) => (a.lastDay > b.lastDay ? a : b), periodArgument(periods[0]?.text ?? "", terminal));
      const asOf = asOfArgument(options.asOf, last, terminal);
      const minimumCount = wholeArgument("--minimum-count", options.minimumCount, { minimum: 2, maximum: 1000 }, terminal);
      const asked = {
        periods: periods.map((period) => period.text),
        kpis: await checkedKpis(listArgument(options.kpi ?? ""), terminal),
        policy: { minimumCount },
        ...(options.tables !== undefined && { tables: await tablesOf(options.tables, terminal) }),
        ...(options.released !== undefined && { released: await readRelease(options.released, terminal) }),
      };
      const loaded = await loadFolder(dir, terminal);
      warnOfErrors(loaded, terminal);
      await warnOfReach(loaded, last, asOf, terminal);
      terminal.progress(text.progress.release);
      const { prepareDataset } = await import("@pimpasa/analytics");
      const { auditRelease, makeRelease } = await import("@pimpasa/analytics/audit");
      const release = await madeRelease(() => makeRelease(prepareDataset(loaded.dataset, asOf), asked), terminal);
      const audit = await auditRelease(release, asked.released && { released: asked.released });
      await writeOutputFile(options.out, `${JSON.stringify(release)}\n`, { force: options.force === true, sources: [dir] }, terminal);
      terminal.err(text.releaseWritten(options.out, audit));
    });
}

const tablesOf = (value: string, terminal: Terminal): Promise<Dimension[][]> =>
  Promise.all(
    value
      .split(";")
      .filter((part) => part.trim() !== "")
      .map((part) => checkedDimensions(listArgument(part), terminal)),
  );
