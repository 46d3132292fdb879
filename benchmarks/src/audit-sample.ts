// The audit over a half-year of the sample programme (synthetic): cells, withheld ones, what is lost, what an attacker can
// still tell; and a table that is unsafe on purpose, which must be refused. `node src/audit-sample.ts DIR [PERIOD]`, where DIR
// was written by `pimpasa sample --out DIR`.
import { type Dimension, type KpiRow, kpi, kpiCatalogue, prepareDataset, type Release } from "@pimpasa/analytics";
import { auditRelease, makeRelease, standardTables } from "@pimpasa/analytics/audit";
import { parsePeriod, readDataset } from "@pimpasa/core";
import { readFolder } from "@pimpasa/files/node";
import { loadGazetteer } from "@pimpasa/regions";

const [dir = "sample", periodText = "2026-S1"] = process.argv.slice(2);
const folder = await readFolder(dir);
const period = parsePeriod(periodText);
if (!folder.ok || !period.ok) throw new Error(`Write the sample first: pimpasa sample --out ${dir}`);
const programme = folder.value.json.get("programme");
const { dataset } = await readDataset(folder.value.tables, {
  programme: programme?.ok ? programme.value : undefined,
  gazetteer: await loadGazetteer(),
});
const prepared = prepareDataset(dataset, period.value.lastDay);
const finer: readonly (readonly Dimension[])[] = [...standardTables, ["district"], ["village"]];

const textOf = (row: KpiRow): string => `${row.kpi} ${JSON.stringify(row.by)}`;
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Share of all counts in the tables that is withheld. */
function lostCounts(release: Release, tables: readonly (readonly Dimension[])[]): number {
  const open = new Map<string, KpiRow>();
  for (const by of tables)
    for (const row of kpi(prepared, { kpis: kpiCatalogue, period: periodText, by, view: "operational" })) open.set(textOf(row), row);
  const counts = release.rows
    .filter((row) => kpiCatalogue.find(({ definition }) => definition.id === row.kpi)?.definition.counts !== "other")
    .map((row) => ({
      isLost: row.status === "suppressed",
      count: open.get(textOf(row))?.denominator ?? open.get(textOf(row))?.numerator ?? 0,
    }));
  const sum = (rows: typeof counts): number => rows.reduce((total, { count }) => total + count, 0);
  return sum(counts.filter(({ isLost }) => isLost)) / sum(counts);
}

let finest: Release | undefined;
for (const [name, tables] of [
  ["standard tables", standardTables],
  ["with districts and villages", finer],
] as const) {
  const start = performance.now();
  const release = await makeRelease(prepared, { periods: [periodText], kpis: kpiCatalogue, tables });
  const made = seconds(start);
  finest = release;
  const before = performance.now();
  const audit = await auditRelease(release);
  console.log(
    `${name}: ${audit.cells} cells, ${audit.suppressed} withheld (${(100 * audit.loss).toFixed(1)} % of cells, ` +
      `${(100 * lostCounts(release, tables)).toFixed(1)} % of counts), smallest attacker interval ${audit.smallestInterval}, ` +
      `${audit.breaches.length} breaches; made and audited in ${made}, audited alone in ${seconds(before)}`,
  );
}

/** Each table was protected by a call of its own: put together, the sums give small counts back. */
const open = finer.flatMap((by) => kpi(prepared, { kpis: kpiCatalogue, period: periodText, by, view: "publication" }));
const unsafe: Release = { ...(finest as Release), rows: [...new Map(open.map((row) => [textOf(row), row] as const)).values()] };
const { breaches } = await auditRelease(unsafe);
console.log(`tables that were protected one by one, put together: refused, ${breaches.length} figures known too closely`);
if (breaches.length === 0) process.exit(1);
