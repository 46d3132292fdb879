import type { CliTexts } from "./messages/texts.ts";
import type { Terminal } from "./terminal.ts";

/** What a command module adds to the program. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly text: CliTexts;
  readonly setExitCode: (code: number) => void;
}
