import type { RegionCode } from "@pimpasa/core";
import { isWithin, type Period, parsePeriod, type ReportState, toDayNumber } from "@pimpasa/core";
import { KpiOptionsError } from "../answer/answer.ts";
import { type ReportLife, reportLives } from "../cube/report-lives.ts";
import type { PreparedDataset } from "../grid/kpi-context.ts";
import type { ReportFlow, ReportFlowLink } from "./report-flow.ts";

/** Which reports are counted. */
export interface ReportFlowOptions {
  readonly period: Period | string;
  /** A province or regency; the nation unless given. */
  readonly region?: RegionCode;
}

/**
 * How many submissions went from each state to the next, of the reports that were first submitted in a period? What is known at the end
 * of the day for which the dataset was prepared counts; a report that is still in a state is a step to `open`. Reports of unknown villages
 * are in none. The numbers are not protected: take the nation, a province or a regency where others will see the picture.
 *
 * Throws `KpiOptionsError` for a text that is no period.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   reports: [{ id: "r1", villageId: "v1", category: "wna", submittedAt: "2025-03-01T08:00+08:00" }],
 * });
 * const prepared = prepareDataset(dataset, CalendarDay.parse("2025-12-31"));
 * reportFlowLinks(prepared, { period: "2025" }).links; // => [{ from: "submitted", to: "open", count: 1 }]
 * ```
 */
export function reportFlowLinks({ dataset, frame, asOf, asOfDay }: PreparedDataset, { period, region }: ReportFlowOptions): ReportFlow {
  const within = periodOf(period);
  const [first, end] = [toDayNumber(within.start), toDayNumber(within.end)];
  const counts = new Map<string, ReportFlowLink & { readonly count: number }>();
  for (const life of reportLives(dataset, frame, asOfDay)) {
    const day = frame.localDay(life.village, life.entries[0].at);
    const code = dataset.villages[life.village]?.regionCode;
    if (day < first || day >= end || (region !== undefined && (code === undefined || !isWithin(code, region)))) continue;
    for (const { from, to } of stepsOf(life)) {
      const key = `${from} ${to}`;
      counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const links = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
  return { links, period: within.text, asOf };
}

const closed: ReadonlySet<ReportState> = new Set(["rejected", "completed"]);

/** The steps of one report; the last state, unless it closes the report, leads to `open`. An entry that repeats a state is no step. */
function stepsOf({ entries }: ReportLife): { readonly from: ReportState; readonly to: ReportState | "open" }[] {
  const states = entries.map(({ state }) => state).filter((state, at, all) => state !== all[at - 1]);
  const last = states.at(-1) as ReportState;
  const steps = states.slice(1).map((to, at) => ({ from: states[at] as ReportState, to }));
  return closed.has(last) ? steps : [...steps, { from: last, to: "open" }];
}

function periodOf(period: Period | string): Period {
  if (typeof period !== "string") return period;
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new KpiOptionsError(`"${period}" is no period; write one like 2025, 2025-S1, 2025-Q3 or 2025-07.`);
  return parsed.value;
}
