import { type ReadResult, readDataset, tableNames } from "@pimpasa/core";
import { readFiles } from "@pimpasa/files";
import { loadGazetteer } from "@pimpasa/regions";

export interface LoadedData extends ReadResult {
  /** How many files are tables that the programme knows. */
  readonly tables: number;
  /** programme.json is there and is no JSON, so that nothing is known of the programme. */
  readonly programmeUnreadable: boolean;
}

/** Files that `pimpasa import` writes beside the tables. */
const besideTables = new Set(["unresolved"]);

/** Reads the files of a folder with the list of all regions. */
export async function readData(files: readonly File[]): Promise<LoadedData> {
  const folder = await readFiles(files);
  const tables = new Map([...folder.tables].filter(([name]) => !besideTables.has(name)));
  const programme = folder.json.get("programme");
  const result = await readDataset(tables, {
    programme: programme?.ok ? programme.value : undefined,
    gazetteer: await loadGazetteer(),
  });
  const known = tableNames.filter((table) => result.dataset.intake[table].status !== "not-supplied").length;
  return { ...result, tables: known, programmeUnreadable: programme !== undefined && !programme.ok };
}
