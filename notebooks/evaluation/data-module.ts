import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const name = "virtual:pimpasa-data";

/** A file of the data that is built into the notebook. */
export interface EmbeddedFile {
  readonly name: string;
  readonly content: string;
}

/** The tables of a folder, or a small sample programme (synthetic) where none is named. */
export async function embeddedFiles(dir: string | undefined): Promise<EmbeddedFile[]> {
  return dir === undefined ? sampleFiles() : folderFiles(dir);
}

function folderFiles(dir: string): EmbeddedFile[] {
  return readdirSync(dir)
    .filter((file) => /\.csv$/.test(file) || file === "programme.json")
    .map((file) => ({ name: file, content: readFileSync(join(dir, file), "utf8") }));
}

async function sampleFiles(): Promise<EmbeddedFile[]> {
  const { sampleProgramme, sampleTables } = await import("@pimpasa/sample-data");
  const { formatCsv } = await import("@pimpasa/files");
  const sample = sampleProgramme({ seed: 1, villages: 125 });
  const tables = [...sampleTables(sample)].map((table) => ({
    name: `${table.name}.csv`,
    content: [...formatCsv(table.columns, table.rows)].join(""),
  }));
  return [...tables, { name: "programme.json", content: JSON.stringify(sample.programme) }];
}

/** Makes the data importable as a module of the notebook. */
export function dataModule(dir: string | undefined): Plugin {
  return {
    name: "pimpasa-data",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      return `export const embeddedFiles = ${JSON.stringify(await embeddedFiles(dir))};`;
    },
  };
}
