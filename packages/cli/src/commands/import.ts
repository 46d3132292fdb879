import { dirname } from "node:path";
import { Command } from "commander";
import { dayArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { allCorrections } from "../import/corrections.ts";
import { importedFiles } from "../import/imported-files.ts";
import { listedOffices, placedOffices } from "../import/offices.ts";
import { settleRows } from "../import/settle-rows.ts";
import type { CliTexts } from "../messages/texts.ts";
import { withPlaceOptions } from "../place-options.ts";
import { columnIndex, readList, requiredColumn } from "../read-list.ts";
import { answerColumns, matchCounts, type PlaceOptions, resolveSource } from "../resolve-list.ts";
import { CommandError } from "../terminal.ts";
import { isWorkbookName } from "../workbook-name.ts";
import { isTableFile, writeOutput } from "../write-output.ts";

interface ListOptions extends PlaceOptions {
  readonly office: string;
  readonly offices?: string;
  readonly since: string;
  readonly corrections?: string;
  readonly out: string;
  readonly force?: boolean;
}

/** Of a list its columns are named; of a workbook whose sheets are tables nothing needs to be. */
type Options = Partial<ListOptions> & Pick<ListOptions, "out"> & { readonly rejected?: string };

const listOptions = ["village", "office", "since"] as const;

/** `pimpasa import`: a list of villages and their offices, or a workbook of tables, becomes a dataset folder. */
export function importCommand({ terminal, text, setExitCode }: CommandContext): Command {
  return withPlaceOptions(new Command("import").description(text.help.import), text, { isVillageRequired: false })
    .option("--office <COL>", text.help.officeColumn)
    .option("--offices <FILE>", text.help.officesFile)
    .option("--since <DAY>", text.help.since)
    .option("--corrections <FILE>", text.help.corrections)
    .option("--rejected <DIR>", text.help.rejected)
    .requiredOption("--out <DIR>", text.help.out)
    .option("--force", text.help.force)
    .addHelpText(
      "after",
      text.help.example(
        "pimpasa import villages.csv --village village --district district --regency regency --office office --offices offices.csv --since 2026-09-01 --out data",
      ),
    )
    .action(async (file: string, options: Options) => {
      if (isWorkbookName(file) && listOptions.every((option) => options[option] === undefined)) {
        const { importWorkbook } = await import("../import/import-workbook.ts");
        setExitCode(await importWorkbook(file, options, terminal));
        return;
      }
      await importList(file, complete(options, text), { terminal, text });
    });
}

/** The options of a list, all there. */
function complete(options: Options, text: CliTexts): ListOptions {
  const { village, office, since } = options;
  if (village !== undefined && office !== undefined && since !== undefined) return { ...options, village, office, since };
  const missing = listOptions.filter((option) => options[option] === undefined).map((option) => `--${option}`);
  throw new CommandError(text.missingOptions(missing.join(", ")));
}

async function importList(
  file: string,
  options: ListOptions,
  { terminal, text }: Pick<CommandContext, "terminal" | "text">,
): Promise<void> {
  const since = dayArgument("--since", options.since, terminal);
  const list = await readList(file, terminal);
  const collisions = answerColumns.filter((column) => list.columns.some((own) => own.toLowerCase() === column));
  if (collisions.length > 0) throw new CommandError(text.headerCollision(file, collisions.join(", ")));
  const officeColumn = requiredColumn(list, "--office", options.office, terminal);
  const resolved = await resolveSource(list, options, terminal);
  const village = columnIndex(list, options.village) as number;
  const corrections = await allCorrections(options.corrections, options.out, { resolved, village }, terminal);
  const offices = await listedOffices({ list, officeColumn, officesFile: options.offices, gazetteer: resolved.gazetteer }, terminal);
  const settled = settleRows({ resolved, officeColumn, corrections, offices }, terminal.language);
  const { placed, unplaced } = placedOffices(offices, settled.villages);
  if (unplaced.length > 0) terminal.err(text.officesUnplaced(unplaced.map((office) => office.name).join("; ")));
  const files = importedFiles({
    settled,
    offices: placed,
    corrections,
    since,
    resolved,
    hasOfficerCounts: options.offices !== undefined,
  });
  const sources = [file, ...(options.offices === undefined ? [] : [options.offices])].map((path) => dirname(path));
  await writeOutput(options.out, files, { force: options.force === true, owned: isTableFile, sources }, terminal);
  const unresolved = settled.waiting.length;
  terminal.err(
    text.importSummary({
      out: options.out,
      villages: settled.villages.length,
      offices: placed.length,
      officers: placed.reduce((sum, office) => sum + office.officers, 0),
      rows: list.rows.length,
      unresolved,
      leftOut: settled.leftOut,
      counts: matchCounts(resolved.resolutions),
    }),
  );
}
