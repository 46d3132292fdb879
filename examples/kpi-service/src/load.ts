import { type Dataset, readDataset } from "@pimpasa/core";
import { readFolder } from "@pimpasa/files/node";
import { loadGazetteer } from "@pimpasa/regions";
import { sampleProgramme } from "@pimpasa/sample-data";

/** The dataset of a folder of tables; without one a synthetic programme, which says that it is one. */
export async function loadDataset(dir: string | undefined): Promise<Dataset> {
  const gazetteer = await loadGazetteer();
  if (dir === undefined) {
    const { tables, programme } = sampleProgramme({ seed: 1 });
    return (await readDataset(tables, { programme, gazetteer })).dataset;
  }
  const folder = await readFolder(dir);
  if (!folder.ok) throw new Error(`${dir}: ${folder.error.kind}`);
  const programme = folder.value.json.get("programme");
  const { dataset, rejected } = await readDataset(folder.value.tables, {
    programme: programme?.ok ? programme.value : undefined,
    gazetteer,
  });
  if (rejected.length > 0) console.error(`${dir}: ${rejected.length} rows were rejected; run \`pimpasa check ${dir}\`.`);
  return dataset;
}
