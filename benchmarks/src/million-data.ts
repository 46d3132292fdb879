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
  const kept = new Set<unknown>();
  for (const { name, columns, rows: all } of sampleTables(sample)) {
    const wanted = name === "activities" || name === "reports" ? first(all, rows) : name === "report-events" ? ofReports(all, kept) : all;
    yield { name: `${name}.csv`, content: formatCsv(columns, name === "reports" ? noting(wanted, kept) : wanted) };
  }
  yield { name: "programme.json", content: JSON.stringify(sample.programme) };
}

function* first(rows: Rows, count: number): Rows {
  let taken = 0;
  for (const row of rows) {
    if (taken === count) return;
    taken += 1;
    yield row;
  }
}

/** Notes the ids, which stand in the first column. */
function* noting(rows: Rows, ids: Set<unknown>): Rows {
  for (const row of rows) {
    ids.add(row[0]);
    yield row;
  }
}

/** The entries of these reports; the second column holds the report's id. */
function* ofReports(rows: Rows, kept: ReadonlySet<unknown>): Rows {
  for (const row of rows) if (kept.has(row[1])) yield row;
}
