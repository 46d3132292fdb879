// The KPIs of a folder of tables: node src/kpi-script.ts DIR PERIOD
import { formatFigure, kpi, kpiCatalogue, reasonText } from "@pimpasa/analytics";
import { readDataset } from "@pimpasa/core";
import { readFolder } from "@pimpasa/files/node";
import { loadGazetteer } from "@pimpasa/regions";

const [dir = "sample", period = "2026-S1"] = process.argv.slice(2);
const folder = await readFolder(dir);
if (!folder.ok) throw new Error(`${dir}: ${folder.error.kind}`);

const programme = folder.value.json.get("programme");
const { dataset, findings, rejected } = await readDataset(folder.value.tables, {
  programme: programme?.ok ? programme.value : undefined,
  gazetteer: await loadGazetteer(),
});
console.log(
  `${dir}: ${findings.length} findings, ${rejected.length} rejected rows${dataset.programme.synthetic ? " (synthetic data)" : ""}`,
);

for (const row of kpi(dataset, { kpis: kpiCatalogue, period })) {
  const definition = kpiCatalogue.find((one) => one.definition.id === row.kpi)?.definition;
  if (definition === undefined) continue;
  const { value, of } = formatFigure(row, definition.unit, "en");
  console.log([definition.name.en, value, of, reasonText(row, "en")].filter((text) => text !== "").join("  "));
}
