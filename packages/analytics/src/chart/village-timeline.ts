import { addDaysTo, type CalendarDay, coverageOver, type Dataset, PeriodText, type Scope } from "@pimpasa/core";
import { KpiOptionsError } from "../answer/answer.ts";
import type { Timeline, TimelineSpan } from "./assignment-timeline.ts";

/** Which villages and days. */
export interface VillageTimelineOptions {
  readonly from: CalendarDay;
  /** The first day that is not drawn. */
  readonly to: CalendarDay;
  readonly scope?: Scope;
}

/**
 * Who led and supported each village, and when did nobody lead it? The spans for `assignmentTimeline`, with the ids of the officers as
 * labels: assignments that reach into the days `[from, to)`, and the gaps as `coverageOver` finds them. For one's own scope: it names
 * officers one by one. Throws `KpiOptionsError` where tables are missing or the days are none.
 *
 * @example
 * ```ts
 * const { dataset } = await readDataset({
 *   villages: [{ id: "v1", regionCode: "53.01.99.2001", name: "Desa Contoh 001" }],
 *   offices: [], officers: [], postings: [],
 *   designations: [{ id: "d1", villageId: "v1", officeId: "k1", from: "2025-01-01" }],
 *   assignments: [{ id: "a1", officerId: "p1", villageId: "v1", role: "lead", from: "2025-01-01", to: "2025-01-20" }],
 * });
 * const days = { from: CalendarDay.parse("2025-01-01"), to: CalendarDay.parse("2025-02-01") };
 * villageTimeline(dataset, days).spans.map(({ kind, from }) => `${kind} ${from}`); // => ["lead 2025-01-01", "gap 2025-01-20"]
 * ```
 */
export function villageTimeline(dataset: Dataset, { from, to, scope }: VillageTimelineOptions): Timeline {
  const coverage = coverageOver(dataset, { from, to, ...(scope === undefined ? {} : { scope }) });
  if (!coverage.ok) throw new KpiOptionsError(`There is no timeline of villages: ${coverage.error.code}.`);
  const villages = new Map(coverage.value.villages.map((village) => [village.villageId, village] as const));
  const assigned = dataset.assignments.flatMap((assignment): TimelineSpan[] => {
    const { villageId: lane, role: kind, officerId: label } = assignment;
    const touches = assignment.from < to && (assignment.to === undefined || assignment.to > from);
    return villages.has(lane) && touches ? [{ lane, kind, from: assignment.from, to: assignment.to, label }] : [];
  });
  const gaps = [...villages.values()].flatMap(({ villageId: lane, gaps }) =>
    gaps.map((gap): TimelineSpan => ({ lane, kind: "gap", from: gap.from, to: gap.to, label: "" })),
  );
  const asOf = addDaysTo(to, -1);
  return { dimension: "village", spans: [...assigned, ...gaps], period: PeriodText.parse(`${from}..${asOf}`), asOf, from, to };
}
