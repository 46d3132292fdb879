import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { EmbeddedFile } from "./src/embedded-files.ts";
import { withoutPersonalData } from "./without-personal-data.ts";

/** A file of the data as text. */
export interface TextFile {
  readonly name: string;
  readonly content: string;
}

/** The files that are built into the notebook: those of a folder without personal data, or of a small synthetic programme. */
export const dataFiles = (dir: string | undefined): Promise<TextFile[]> => (dir === undefined ? sampleFiles() : folderFiles(dir));

export const compressed = ({ name, content }: TextFile): EmbeddedFile => ({
  name,
  gzip: gzipSync(content, { level: 9 }).toString("base64"),
});

async function folderFiles(dir: string): Promise<TextFile[]> {
  const files: TextFile[] = [];
  for (const name of readdirSync(dir).sort()) {
    if (name === "programme.json") files.push({ name, content: readFileSync(join(dir, name), "utf8") });
    if (!/\.csv$/i.test(name)) continue;
    const content = await withoutPersonalData(new File([readFileSync(join(dir, name))], name));
    if (content !== undefined) files.push({ name, content });
  }
  return files;
}

async function sampleFiles(): Promise<TextFile[]> {
  const { sampleProgramme, sampleTables } = await import("@pimpasa/sample-data");
  const { formatCsv } = await import("@pimpasa/files");
  const sample = sampleProgramme({ seed: 1, villages: 125 });
  const tables = [...sampleTables(sample)].map((table) => ({
    name: `${table.name}.csv`,
    content: [...formatCsv(table.columns, table.rows)].join(""),
  }));
  return [...tables, { name: "programme.json", content: JSON.stringify(sample.programme) }];
}
