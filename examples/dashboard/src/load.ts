import { type Dataset, readDataset } from "@pimpasa/core";
import { readFiles } from "@pimpasa/files";
import { loadGazetteer } from "@pimpasa/regions";
import { sampleProgramme } from "@pimpasa/sample-data";

/** The names of provinces and regencies; those of villages are in the data. */
const namesOnly = { provinces: [], lineage: false } as const;

/** What is looked at, and how many rows of it could not be read. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly rejected: number;
}

/** A synthetic programme, which says that it is one. */
export async function sampleData(): Promise<Loaded> {
  const { tables, programme } = sampleProgramme({ seed: 1 });
  const { dataset, rejected } = await readDataset(tables, { programme, gazetteer: await loadGazetteer(namesOnly) });
  return { dataset, rejected: rejected.length };
}

/** The tables in a folder that a person chose; undefined where there is none. Nothing leaves the browser. */
export async function chosenData(files: Iterable<File>): Promise<Loaded | undefined> {
  const folder = await readFiles(files);
  if (folder.tables.size === 0) return undefined;
  const programme = folder.json.get("programme");
  const { dataset, rejected } = await readDataset(folder.tables, {
    programme: programme?.ok ? programme.value : undefined,
    gazetteer: await loadGazetteer(namesOnly),
  });
  return { dataset, rejected: rejected.length };
}
