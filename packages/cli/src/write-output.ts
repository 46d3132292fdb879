import { basename, dirname, resolve } from "node:path";
import type { Content, WriteFault } from "@pimpasa/files/node";
import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** One file of an output folder. */
export interface OutputFile {
  readonly name: string;
  readonly content: Content;
}

export interface WriteOptions {
  readonly force: boolean;
  /** Folders from which was read: nothing is ever written over them. */
  readonly sources?: readonly string[];
  /** Which files of a folder are read as part of a dataset, so that old ones must not stay beside new ones. */
  readonly owned?: (name: string) => boolean;
}

/** Writes a folder whole or not at all. */
export async function writeOutput(dir: string, files: Iterable<OutputFile>, options: WriteOptions, terminal: Terminal): Promise<void> {
  const { writeFolder } = await import("@pimpasa/files/node");
  const { force, owned, sources = [] } = options;
  const out = resolve(dir);
  if (sources.some((source) => out === resolve(source))) {
    throw new CommandError(texts(terminal.language).writesOverSource(dir));
  }
  const written = await writeFolder(dir, files, { force, ...(owned ? { owned } : {}), signal: terminal.signal });
  if (!written.ok) throw new CommandError(faultText(written.error, dir, terminal));
}

/** Writes one file whole or not at all; never one that is read as part of a dataset over what was read. */
export async function writeOutputFile(
  path: string,
  content: OutputFile["content"],
  { force, sources = [] }: Pick<WriteOptions, "force" | "sources">,
  terminal: Terminal,
): Promise<void> {
  const isOfSource = sources.some((source) => dirname(resolve(path)) === resolve(source)) && isTableFile(basename(path));
  if (isOfSource) throw new CommandError(texts(terminal.language).writesOverSource(path));
  const { writeFile } = await import("@pimpasa/files/node");
  const written = await writeFile(path, content, { force, signal: terminal.signal });
  if (!written.ok) throw new CommandError(faultText(written.error, path, terminal));
}

function faultText(fault: WriteFault, path: string, { language }: Terminal): string {
  const names = "names" in fault ? fault.names.join(", ") : "code" in fault ? fault.code : "";
  return texts(language).writeFault(fault.kind, path, names);
}

/** Is this file part of a dataset folder? */
export const isTableFile = (name: string): boolean => name.endsWith(".csv") || name === "programme.json";
