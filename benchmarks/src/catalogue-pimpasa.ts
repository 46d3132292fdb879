// One run: the cubes are built once, then the whole catalogue is asked by province, by office, and by village and month;
// beside it one group-by of arquero over the same rows, in the same process.
import { type Dimension, kpi, kpiCatalogue, prepareDataset } from "@pimpasa/analytics";
import { groupBy } from "./group-by.ts";
import { asOf, load } from "./load.ts";

/** What is asked of the cubes. */
const questions: readonly { readonly name: string; readonly by: readonly Dimension[] }[] = [
  { name: "province", by: ["province"] },
  { name: "office", by: ["office"] },
  { name: "village-month", by: ["village", "month"] },
];
const [folder = "", period = "2031-Q4"] = process.argv.slice(2);

const dataset = await load(folder);
const timed = <T>(work: () => T): readonly [seconds: number, result: T] => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, result];
};

const [cubes, prepared] = timed(() => {
  const made = prepareDataset(dataset, asOf);
  kpi(made, { kpis: kpiCatalogue, period, asOf, view: "operational" });
  return made;
});
const ask = (by: readonly Dimension[], intervals: boolean): number =>
  kpi(prepared, { kpis: kpiCatalogue, period, asOf, by, intervals, view: "operational" }).length;
const catalogue = questions.map(({ name, by }) => {
  const [seconds, rows] = timed(() => ask(by, false));
  const [withIntervals] = timed(() => ask(by, true));
  return { name, seconds, rows, withIntervals };
});
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const group = groupBy(dataset);
const [arquero, groups] = timed(group);
console.log(
  JSON.stringify({
    activities: dataset.activities.length,
    reports: dataset.reports.length,
    events: dataset.reportEvents.length,
    cubes,
    catalogue,
    arquero,
    groups,
    peakMegabytes,
  }),
);
