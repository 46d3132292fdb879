// Writes a synthetic data folder with a million activities and a million reports with their histories.
import { type CsvCell, formatCsv } from "@pimpasa/files";
import { type OutputFile, writeFolder } from "@pimpasa/files/node";
import { type SampleProgramme, sampleProgramme, sampleTables } from "@pimpasa/sample-data";

type Rows = Iterable<readonly CsvCell[]>;

/** As many villages and months as give that many reports; more activities than reports come with them. */
const sizeFor = (rows: number) => ({ villages: Math.max(50, Math.round(rows * 0.0175)), months: 88 });

export async function writeMillion(folder: string, rows: number): Promise<void> {
  const sample = sampleProgramme(sizeFor(rows));
  const written = await writeFolder(folder, files(sample, rows), { force: true });
  if (!written.ok) throw new Error(`The data could not be written: ${JSON.stringify(written.error)}`);
}

function* files(sample: SampleProgramme, rows: number): Iterable<OutputFile> {
  const kept = { activities: new Set<unknown>(), reports: new Set<unknown>() };
  for (const { name, columns, rows: all } of sampleTables(sample)) {
    yield { name: `${name}.csv`, content: formatCsv(columns, wantedRows(name, all, { rows, kept })) };
  }
  yield { name: "programme.json", content: JSON.stringify(sample.programme) };
}

interface Wanted {
  readonly rows: number;
  /** The ids of the rows that were kept. */
  readonly kept: { readonly activities: Set<unknown>; readonly reports: Set<unknown> };
}

function wantedRows(name: string, all: Rows, { rows, kept }: Wanted): Rows {
  if (name === "activities" || name === "reports") return first(all, rows, kept[name]);
  if (name === "activity-villages") return referring(all, kept.activities);
  return name === "report-events" ? referring(all, kept.reports) : all;
}

/** Ids stand in the first column. */
function* first(rows: Rows, count: number, ids: Set<unknown>): Rows {
  for (const row of rows) {
    if (ids.size === count) return;
    ids.add(row[0]);
    yield row;
  }
}

/** Rows that refer to what was kept; the second column says to what. */
function* referring(rows: Rows, kept: ReadonlySet<unknown>): Rows {
  for (const row of rows) if (kept.has(row[1])) yield row;
}
