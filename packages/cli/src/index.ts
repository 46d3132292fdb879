import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { languageOf } from "./language-option.ts";
import { texts } from "./messages/texts.ts";
import { parserMessage } from "./parser-message.ts";
import { buildProgram } from "./program.ts";
import { progressLine } from "./progress-line.ts";
import { CommandError, exitCodes, type Terminal } from "./terminal.ts";
import { today } from "./today.ts";

const version = (): string => {
  const manifest = readFileSync(fileURLToPath(new URL("../package.json", import.meta.url)), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
};

/** Runs the command line and gives the exit code. No stack trace ever reaches the user. */
export async function run(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  const abort = new AbortController();
  const line = progressLine();
  const terminal: Terminal = {
    language,
    out: (text) => void process.stdout.write(text),
    err: (text) => {
      line.stop();
      process.stderr.write(text);
    },
    progress: line.show,
    today: today(Date.now()),
    signal: abort.signal,
  };
  const interrupted = onInterrupt(abort);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => stopWriting(error, terminal));
  try {
    return await Promise.race([execute(argv, terminal), interrupted]);
  } finally {
    line.stop();
  }
}

/** Whoever reads no further (`| head`) is served; output that cannot be written is not done. */
function stopWriting(error: NodeJS.ErrnoException, terminal: Terminal): never {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  terminal.err(
    `pimpasa: ${texts(terminal.language).writeFault(error.code === "ENOSPC" ? "disk-full" : "io", "stdout", error.code ?? "")}\n`,
  );
  process.exit(exitCodes.notDone);
}

async function execute(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram(terminal, version(), (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : [...argv], { from: "user" });
    return code;
  } catch (error) {
    return failure(error, terminal);
  }
}

function failure(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    terminal.err(`pimpasa: ${parserMessage(error, terminal.language)}\n`);
    return exitCodes.notDone;
  }
  if (terminal.signal.aborted) return exitCodes.interrupted;
  const message =
    error instanceof CommandError
      ? error.message
      : texts(terminal.language).unexpected(error instanceof Error ? error.message : String(error));
  terminal.err(`pimpasa: ${message}\n`);
  if (process.env.PIMPASA_DEBUG && error instanceof Error) terminal.err(`${error.stack}\n`);
  return exitCodes.notDone;
}

/** On Ctrl-C the command is told to stop, and has a moment to remove what is half written. */
function onInterrupt(abort: AbortController): Promise<number> {
  const graceMs = 1500;
  return new Promise((resolve) => {
    const stop = (): void => {
      abort.abort();
      setTimeout(() => resolve(exitCodes.interrupted), graceMs).unref();
      process.once("SIGINT", () => process.exit(exitCodes.interrupted));
      setTimeout(() => process.exit(exitCodes.interrupted), graceMs + 500).unref();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
