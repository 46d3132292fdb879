// One run of the library: the folder is read and every rule is asked.
import { CalendarDay, readDataset } from "@pimpasa/core";
import { readFolder } from "@pimpasa/files/node";
import { loadGazetteer } from "@pimpasa/regions";
import { tell } from "./tell.ts";

const folder = await readFolder(process.argv[2] as string);
if (!folder.ok) throw new Error(`The folder could not be read: ${folder.error.kind}`);
const programme = folder.value.json.get("programme");
const { dataset, findings, rejected } = await readDataset(folder.value.tables, {
  programme: programme?.ok ? programme.value : undefined,
  gazetteer: await loadGazetteer(),
  asOf: CalendarDay.parse("2032-02-29"),
});
tell({
  rows: Object.values(dataset.intake).reduce((sum, { read }) => sum + read, 0),
  refused: rejected.length,
  findings: findings.length,
});
