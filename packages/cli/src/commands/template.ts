import { eventTables, type TableName, tableNamed, tableNames } from "@pimpasa/core";
import { Command } from "commander";
import { listArgument } from "../arguments.ts";
import type { CommandContext } from "../command-context.ts";
import { CommandError } from "../terminal.ts";
import { writeOutputFile } from "../write-output.ts";

interface Options {
  readonly out: string;
  readonly tables?: string;
  readonly data?: string;
  readonly force?: boolean;
}

/** `pimpasa template`: a workbook that is filled in and read back. */
export function templateCommand({ terminal, text }: CommandContext): Command {
  /** The tables that were named, in any of their names; those of events unless told otherwise. */
  const tablesOf = (given: string | undefined): readonly TableName[] => {
    if (given === undefined) return eventTables;
    if (given === "all") return tableNames;
    return listArgument(given).map((name) => {
      const table = tableNamed(name);
      if (table === undefined) throw new CommandError(text.unknownValue("--tables", name, `all, ${tableNames.join(", ")}`));
      return table;
    });
  };
  return new Command("template")
    .description(text.help.template)
    .requiredOption("--out <FILE>", text.help.templateFile)
    .option("--tables <a,b>", text.help.templateTables)
    .option("--data <DIR>", text.help.templateData)
    .option("--force", text.help.force)
    .addHelpText("after", text.help.example("pimpasa template --out kegiatan.xlsx --tables villages,activities,nil-reports"))
    .action(async ({ out, tables, data, force }: Options) => {
      const chosen = tablesOf(tables);
      if (!/\.xlsx$/i.test(out)) throw new CommandError(text.notXlsx(out));
      const [{ templateWorkbook }, filled] = await Promise.all([
        import("../template/template-workbook.ts"),
        data === undefined ? undefined : import("../template/dataset-rows.ts").then(({ datasetRows }) => datasetRows(data, terminal)),
      ]);
      terminal.progress(text.progress.writing(out));
      const bytes = await templateWorkbook({ language: terminal.language, tables: chosen, ...filled });
      await writeOutputFile(out, bytes, { force: force === true, sources: data === undefined ? [] : [data] }, terminal);
      terminal.err(text.templateWritten(out, chosen.length));
    });
}
