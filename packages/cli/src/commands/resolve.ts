import { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { withPlaceOptions } from "../place-options.ts";
import { readList } from "../read-list.ts";
import { answerCells, answerColumns, matchCounts, type PlaceOptions, resolveSource } from "../resolve-list.ts";
import { CommandError } from "../terminal.ts";
import { writeOutputFile } from "../write-output.ts";

interface Options extends PlaceOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** `pimpasa resolve`: every row and column of a list, with the code of its village. */
export function resolveCommand({ terminal, text }: CommandContext): Command {
  return withPlaceOptions(new Command("resolve").description(text.help.resolve), text)
    .requiredOption("--out <FILE>", text.help.outFile)
    .option("--force", text.help.force)
    .addHelpText(
      "after",
      text.help.example("pimpasa resolve list.csv --village desa --district kecamatan --regency kabupaten --out codes.csv"),
    )
    .action(async (file: string, options: Options) => {
      const list = await readList(file, terminal);
      const collisions = answerColumns.filter((column) => list.columns.some((own) => own.toLowerCase() === column));
      if (collisions.length > 0) throw new CommandError(text.headerCollision(file, collisions.join(", ")));
      const { gazetteer, resolutions } = await resolveSource(list, options, terminal);
      const { formatCsv } = await import("@pimpasa/files");
      const rows = list.rows.map((row, i) => [
        ...list.columns.map((_, c) => String(row.cells[c] ?? "")),
        ...answerCells(resolutions[i] as (typeof resolutions)[number], gazetteer),
      ]);
      await writeOutputFile(options.out, formatCsv([...list.columns, ...answerColumns], rows), { force: options.force === true }, terminal);
      terminal.err(text.resolveSummary(options.out, rows.length, matchCounts(resolutions)));
    });
}
