// One run: the cubes are built once, then the whole catalogue is asked by province, by office, and by village and month, three
// times without the intervals of uncertainty and once with them; beside it a group-by of arquero over the same rows, three
// times in the same process. CPU seconds.
import { type Dimension, kpi, kpiCatalogue, prepareDataset } from "@pimpasa/analytics";
import { groupBy } from "./group-by.ts";
import { asOf, load } from "./load.ts";

/** What one run found, for the process that writes the results. */
export interface CatalogueRun {
  readonly activities: number;
  readonly reports: number;
  readonly events: number;
  readonly villages: number;
  readonly load: number;
  readonly cubes: number;
  readonly catalogue: readonly { readonly name: string; readonly rows: number; readonly seconds: number; readonly withIntervals: number }[];
  readonly arquero: number;
  /** Reading, cubes and answers, before the table of arquero is made. */
  readonly peakMegabytes: number;
}

/** What is asked of the cubes. */
const questions: readonly { readonly name: string; readonly by: readonly Dimension[] }[] = [
  { name: "province", by: ["province"] },
  { name: "office", by: ["office"] },
  { name: "village-month", by: ["village", "month"] },
];
const [folder = "", period = "2031-Q4"] = process.argv.slice(2);

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = <T>(work: () => T): readonly [seconds: number, result: T] => {
  const before = cpuSeconds();
  const result = work();
  return [cpuSeconds() - before, result];
};
const medianOfThree = (work: () => unknown): number => [1, 2, 3].map(() => timed(work)[0]).sort((a, b) => a - b)[1] as number;

const start = cpuSeconds();
const dataset = await load(folder);
const loaded = cpuSeconds() - start;
const [cubes, prepared] = timed(() => {
  const made = prepareDataset(dataset, asOf);
  kpi(made, { kpis: kpiCatalogue, period, asOf, view: "operational" });
  return made;
});
const ask = (by: readonly Dimension[], intervals: boolean): number =>
  kpi(prepared, { kpis: kpiCatalogue, period, asOf, by, intervals, view: "operational" }).length;
const catalogue = questions.map(({ name, by }) => {
  const seconds = medianOfThree(() => ask(by, false));
  const [withIntervals, rows] = timed(() => ask(by, true));
  return { name, rows, seconds, withIntervals };
});
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const arquero = medianOfThree(groupBy(dataset));
const { length: villages } = dataset.villages;
const counts = { activities: dataset.activities.length, reports: dataset.reports.length, events: dataset.reportEvents.length, villages };
console.log(JSON.stringify({ ...counts, load: loaded, cubes, catalogue, arquero, peakMegabytes } satisfies CatalogueRun));
