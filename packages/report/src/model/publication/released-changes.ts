import { type KpiChange, type KpiRow, kpiCatalogue, kpiChanges } from "@pimpasa/analytics";
import { previousPeriod } from "@pimpasa/core";
import type { ReportContext } from "../report-context.ts";

/**
 * The changes between two periods of the release, made of its rows only. Both periods are as known on the day of the release, so
 * the later one has had less time for late records.
 */
export function releasedChanges(context: ReportContext): KpiChange[] {
  const { prepared, scope, period, asOf } = context;
  const asked = { kpis: kpiCatalogue, period, asOf, scope, view: "publication", against: "previous-period" } as const;
  const [now, before] = [period, previousPeriod(period)].map((one) => totalsOf(context.rows(kpiCatalogue, { period: one })));
  return kpiChanges(prepared, asked)
    .filter(({ by }) => Object.keys(by).length === 0)
    .map((change) => released(change, now?.get(change.kpi), before?.get(change.kpi)));
}

const totalsOf = (rows: readonly KpiRow[]): Map<string, KpiRow> =>
  new Map(rows.filter(({ by }) => Object.keys(by).length === 0).map((row) => [row.kpi, row]));

/** Why periods cannot be compared whatever the figures is public: when they end, when the data begins, what levels were in force. */
const ofPeriods: readonly KpiChange["obstacle"][] = [
  "now-partial",
  "before-partial",
  "before-data-begins",
  "lengths-differ",
  "levels-differ",
];

function released({ kpi, by, obstacle }: KpiChange, now: KpiRow | undefined, before: KpiRow | undefined): KpiChange {
  const rows = { kpi, by, now: now ?? null, before: before ?? null };
  const without = now?.value == null ? "now-without-value" : before?.value == null ? "before-without-value" : null;
  const found = without ?? (ofPeriods.includes(obstacle) ? obstacle : null);
  if (found !== null || now?.value == null || before?.value == null)
    return { ...rows, obstacle: found, difference: null, relativeChange: null };
  const difference = now.value - before.value;
  return { ...rows, obstacle: null, difference, relativeChange: before.value === 0 ? null : difference / before.value };
}
