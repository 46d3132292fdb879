import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

export const bin = fileURLToPath(new URL("../bin/pimpasa.js", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, in a process of its own (on the built packages). */
export const pimpasa = (args: readonly string[], { interruptAfterMs }: { interruptAfterMs?: number } = {}): Promise<Outcome> =>
  outcomeOf(spawn(process.execPath, [bin, ...args], { cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] }), interruptAfterMs);

/** Runs a line of a POSIX shell. */
export const shell = (line: string): Promise<Outcome> =>
  outcomeOf(spawn("sh", ["-c", line], { cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] }));

function outcomeOf(child: ChildProcessByStdio<null, Readable, Readable>, interruptAfterMs?: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    if (interruptAfterMs !== undefined) setTimeout(() => child.kill("SIGINT"), interruptAfterMs);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** A fresh folder in which a test may do what it likes. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), "pimpasa-cli-"));

/** Writes files into a folder, which is made. */
export function write(dir: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

export const offices = "id,name,kind,provinceCode,from\nk1,Kantor Imigrasi Contoh 001,immigration-office,53,2020-01-01\n";
