import { Command } from "commander";
import { wholeArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { isTableFile, type OutputFile, writeOutput } from "../write-output.ts";

interface Options {
  readonly out: string;
  readonly seed: string;
  readonly villages?: string;
  readonly months?: string;
  readonly force?: boolean;
}

/** `pimpasa sample`: writes the synthetic programme. */
export function sampleCommand({ terminal, text }: CommandContext): Command {
  return new Command("sample")
    .description(text.help.sample)
    .requiredOption("--out <DIR>", text.help.out)
    .option("--seed <N>", text.help.seed, "1")
    .option("--villages <N>", text.help.villages)
    .option("--months <N>", text.help.months)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa sample --out sample --seed 1"))
    .action(async (options: Options) => {
      const whole = (option: string, value: string | undefined, maximum: number): number | undefined =>
        value === undefined ? undefined : wholeArgument(option, value, { minimum: 1, maximum }, terminal);
      const seed = wholeArgument("--seed", options.seed, { minimum: 0, maximum: 2 ** 31 - 1 }, terminal);
      const villages = whole("--villages", options.villages, 83_762);
      const months = whole("--months", options.months, 240);
      const { sampleProgramme, sampleTables } = await import("@pimpasa/sample-data");
      const { formatCsv } = await import("@pimpasa/files");
      const programme = sampleProgramme({
        seed,
        ...(villages === undefined ? {} : { villages }),
        ...(months === undefined ? {} : { months }),
      });
      const files = function* (): Iterable<OutputFile> {
        for (const { name, columns, rows } of sampleTables(programme)) {
          terminal.progress(text.progress.writing(`${name}.csv`));
          yield { name: `${name}.csv`, content: formatCsv(columns, rows) };
        }
        yield { name: "programme.json", content: `${JSON.stringify(programme.programme, null, 2)}\n` };
      };
      await writeOutput(options.out, files(), { force: options.force === true, owned: isTableFile }, terminal);
      terminal.err(text.sampleWritten(options.out, seed));
    });
}
