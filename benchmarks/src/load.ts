import { CalendarDay, type Dataset, readDataset } from "@pimpasa/core";
import { readFolder } from "@pimpasa/files/node";
import { loadGazetteer } from "@pimpasa/regions";

/** The last day of the synthetic programme. */
export const asOf = CalendarDay.parse("2032-02-29");

/** The dataset of a folder that `writeMillion` wrote. */
export async function load(path: string): Promise<Dataset> {
  const folder = await readFolder(path);
  if (!folder.ok) throw new Error(`The folder could not be read: ${folder.error.kind}`);
  const programme = folder.value.json.get("programme");
  const { dataset } = await readDataset(folder.value.tables, {
    programme: programme?.ok ? programme.value : undefined,
    gazetteer: await loadGazetteer(),
    asOf,
  });
  return dataset;
}
