// The audit over a half-year of the sample programme (synthetic, seed 1): cells, withheld ones, what is lost, what an attacker
// can still tell; and tables that are unsafe on purpose, which must be refused. Writes ../AUDIT.md. `node src/audit-sample.ts`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Dimension, type Kpi, type KpiRow, kpi, kpiById, kpiCatalogue, prepareDataset, type Release } from "@pimpasa/analytics";
import { auditRelease, makeRelease, type ReleaseAudit, releaseId, standardTables } from "@pimpasa/analytics/audit";
import { parsePeriod, readDataset } from "@pimpasa/core";
import { loadGazetteer } from "@pimpasa/regions";
import { sampleProgramme } from "@pimpasa/sample-data";

const half = "2026-S1";
const period = parsePeriod(half);
if (!period.ok) throw new Error(`${half} is no period.`);
const sample = sampleProgramme({ seed: 1 });
const { dataset } = await readDataset(sample.tables, { programme: sample.programme, gazetteer: await loadGazetteer() });
const asOf = period.value.lastDay;
const prepared = prepareDataset(dataset, asOf);

type Tables = readonly (readonly Dimension[])[];
const byId = (...ids: string[]): Kpi[] => ids.flatMap((id) => kpiById(id) ?? []);
const finer: Tables = [...standardTables, ["district"], ["village"]];
const attendances = byId("participants", "women-share", "youth-share", "reach-per-1000");
const reports = byId("reports-submitted");

const textOf = (row: KpiRow): string => `${row.kpi} ${row.period} ${JSON.stringify(Object.entries(row.by).sort())}`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The share of all counts in the tables that is withheld. */
function lostCounts({ rows }: Release, kpis: readonly Kpi[], periods: readonly string[], tables: Tables): number {
  const open = new Map<string, KpiRow>();
  for (const one of periods)
    for (const by of tables)
      for (const row of kpi(prepared, { kpis, period: one, asOf, by, view: "operational" })) open.set(textOf(row), row);
  let [all, lost] = [0, 0];
  for (const row of rows) {
    if (kpiById(row.kpi)?.definition.counts === "other") continue;
    const counted = open.get(textOf(row));
    const isShare = kpiById(row.kpi)?.definition.unit === "share";
    const count = (isShare ? counted?.denominator : counted?.numerator) ?? 0;
    all += count;
    if (row.status === "suppressed") lost += count;
  }
  return lost / all;
}

interface Measured {
  readonly name: string;
  readonly release: Release;
  readonly audit: ReleaseAudit;
  readonly line: string;
}

async function measure(name: string, kpis: readonly Kpi[], periods: readonly string[], tables: Tables): Promise<Measured> {
  const start = performance.now();
  const release = await makeRelease(prepared, { periods, kpis, tables });
  const audit = await auditRelease(release);
  const seconds = (performance.now() - start) / 1000;
  const lost = percent(lostCounts(release, kpis, periods, tables));
  const figures = [
    periods.join(", "),
    audit.cells,
    audit.suppressed,
    percent(audit.loss),
    lost,
    audit.quantities,
    audit.smallestInterval ?? "–",
  ];
  const line = `| ${[name, ...figures, audit.breaches.length, seconds.toFixed(0)].join(" | ")} |`;
  console.log(line);
  return { name, release, audit, line };
}

const measured = [
  await measure("the whole catalogue, standard tables", kpiCatalogue, [half], standardTables),
  await measure("the same with the half-year before", kpiCatalogue, ["2025-S2", half], standardTables),
  await measure("attendances, standard tables, districts and villages", attendances, [half], finer),
  await measure("reports submitted, standard tables, districts and villages", reports, [half], finer),
];

/** What tables tell when they are put together that were protected each by a call of its own. */
async function together(kpis: readonly Kpi[], { release }: Measured): Promise<ReleaseAudit> {
  const rows = new Map<string, KpiRow>();
  for (const by of finer)
    for (const row of kpi(prepared, { kpis, period: half, asOf, by, view: "publication" })) rows.set(textOf(row), row);
  const unsafe = { ...release, rows: [...rows.values()] };
  return auditRelease({ ...unsafe, id: await releaseId(unsafe) });
}

const [, , ofAttendances, ofReports] = measured as [Measured, Measured, Measured, Measured];
const unsafe = [await together(attendances, ofAttendances), await together(reports, ofReports)];
const refused = unsafe.map(({ breaches }, i) => {
  const [first] = breaches;
  if (first === undefined) throw new Error("The audit let tables pass that were not protected together.");
  const where = Object.values(first.by).join(", ") || "the whole";
  const range = first.low === first.high ? `exactly ${first.low}` : `${first.low} to ${first.high}`;
  const example = `the first: \`${first.kpi}\`, ${first.time}, ${where}, ${first.what} known as ${range}`;
  return `- ${i === 0 ? "attendances" : "reports submitted"}: refused, ${breaches.length} figures known too closely (${example}).`;
});

const text = `# The audit of a half-year's release

Written by \`npm run audit\` in \`benchmarks\`. Synthetic: the sample programme of \`@pimpasa/sample-data\`, seed 1,
${dataset.villages.length} villages, ${dataset.activities.length} activities, ${dataset.reports.length} reports; as of
${asOf}. The policy is the default: counts of persons and reports from 1 to 4 below the regency are withheld, and each must
remain possible over at least five values.

| release | periods | cells | withheld | of cells | of counts | intervals | smallest | breaches | seconds |
|---|---|---|---|---|---|---|---|---|---|
${measured.map(({ line }) => line).join("\n")}

Cells are those of KPIs that count persons or reports. "Intervals" are the withheld quantities (a count; of a share numerator, rest and
whole) of which the audit worked out what an attacker can tell; "smallest" is the width, from the least to the greatest possible value,
of the best known one that is guarded and could be small: 4 is five values. Seconds are of one run on a machine with other work; they
hold making and audit.

The standard tables go down to the regency, where nothing is small by this policy: so nothing is withheld there, and there is no
interval. What the protection costs shows where districts and villages are asked for. The whole catalogue at once by district and village
is not in the table: it was stopped after four minutes, and so were five KPIs of reports together after three. Ask for few there.

## Tables that must be refused

The same tables with districts and villages, each protected by a call of its own and then put together:

${refused.join("\n")}
`;
writeFileSync(fileURLToPath(new URL("../AUDIT.md", import.meta.url)), text);
