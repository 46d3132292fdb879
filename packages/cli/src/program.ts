import { languages } from "@pimpasa/core";
import { Command, Option } from "commander";
import type { CommandContext } from "./command-context.ts";
import { checkCommand } from "./commands/check.ts";
import { importCommand } from "./commands/import.ts";
import { kpiCommand } from "./commands/kpi.ts";
import { mergeCommand } from "./commands/merge.ts";
import { releaseCommand } from "./commands/release.ts";
import { reportCommand } from "./commands/report.ts";
import { resolveCommand } from "./commands/resolve.ts";
import { sampleCommand } from "./commands/sample.ts";
import { templateCommand } from "./commands/template.ts";
import { texts } from "./messages/texts.ts";
import type { Terminal } from "./terminal.ts";

export function buildProgram(terminal: Terminal, version: string, setExitCode: (code: number) => void): Command {
  const text = texts(terminal.language);
  const context: CommandContext = { terminal, text, setExitCode };
  const program = new Command("pimpasa");
  program.description(text.help.program).version(version, "-V, --version", text.help.version);
  for (const define of [
    sampleCommand,
    templateCommand,
    checkCommand,
    resolveCommand,
    importCommand,
    mergeCommand,
    kpiCommand,
    releaseCommand,
    reportCommand,
  ]) {
    program.addCommand(localised(define(context), context));
  }
  localised(program, context).helpCommand(false).addHelpText("after", text.help.programExample);
  return program;
}

/** Gives a command its language option, its help in that language, and errors that are ours to print. */
function localised(command: Command, { terminal, text }: CommandContext): Command {
  const title = (english: string): string => text.help.titles[english] ?? english;
  return command
    .addOption(new Option("--lang <id|en>", text.help.lang).choices([...languages]).default("id"))
    .helpOption("-h, --help", text.help.help)
    .configureHelp({ styleTitle: title, showGlobalOptions: false })
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .showHelpAfterError(false)
    .exitOverride();
}
