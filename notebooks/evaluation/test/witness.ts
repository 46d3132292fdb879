import { formatFigure, type KpiOptions, kpi, kpiById, kpiCatalogue } from "@pimpasa/analytics";
import { type Dataset, type Language, type ReadResult, readDataset } from "@pimpasa/core";
import { readFiles } from "@pimpasa/files";
import { loadGazetteer } from "@pimpasa/regions";
import type { TextFile } from "../embedded-data.ts";

/** The files as Node reads them, without any of the notebook's own code. */
export async function readInNode(files: readonly TextFile[]): Promise<ReadResult> {
  const folder = await readFiles(files.map(({ name, content }) => new File([content], name)));
  const programme = folder.json.get("programme");
  return readDataset(folder.tables, { programme: programme?.ok ? programme.value : undefined, gazetteer: await loadGazetteer() });
}

/** Every KPI's name, value, and two numbers, as a reader sees them. */
export const figuresInNode = (dataset: Dataset, options: KpiOptions, language: Language): string[][] =>
  kpi(dataset, { kpis: kpiCatalogue, ...options }).map((row) => {
    const definition = kpiById(row.kpi)?.definition;
    const { value, of } = formatFigure(row, definition?.unit, language);
    return [definition?.name[language] ?? row.kpi, value, of];
  });
