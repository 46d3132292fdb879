import { intervalOfChange, type KpiChange, type KpiRow, kpiById } from "@pimpasa/analytics";

/** What can be said of a change: it is one, in its direction; it can be chance; the data is too incomplete; nothing can be said. */
export type ChangeVerdict = "rose" | "fell" | "same" | "not-distinguishable" | "incomplete" | "no-interval" | "not-comparable";

/** A change with the limits between which it lies, where it has any, and what can be said of it. */
export interface JudgedChange {
  readonly change: KpiChange;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly verdict: ChangeVerdict;
}

/**
 * Is a change one, or can it be chance? Of complete counts the difference is what it is. Of a share, rate or time of events it is a
 * change only where 0 lies outside the limits of the difference (`intervalOfChange`, from the limits of both periods, so that
 * the publication view gives nothing away that it does not show). Where input is missing, only if the worst and the best
 * case of both periods do not meet.
 */
export function judged(change: KpiChange): JudgedChange {
  const { difference, before, now } = change;
  if (difference === null || before === null || now === null) return { change, interval: null, verdict: "not-comparable" };
  const interval = intervalOfChange(change);
  return { change, interval, verdict: verdictOf(change, difference, interval) };
}

function verdictOf({ kpi, before, now }: KpiChange, difference: number, interval: JudgedChange["interval"]): ChangeVerdict {
  const direction = difference > 0 ? "rose" : difference < 0 ? "fell" : "same";
  const isCount = kpiById(kpi)?.definition.uncertainty === "none";
  if (!isCount && interval === null) return "no-interval";
  if (interval !== null && interval.low <= 0 && interval.high >= 0) return "not-distinguishable";
  if ([before, now].some((row) => row?.status === "incomplete") && !areApart(before, now)) return "incomplete";
  return direction;
}

/** Are both periods apart whatever the missing input would say? */
function areApart(before: KpiRow | null, now: KpiRow | null): boolean {
  const [a, b] = [extremesOf(before), extremesOf(now)];
  return a !== undefined && b !== undefined && (a.high < b.low || b.high < a.low);
}

/** The worst and the best case of a figure; undefined where they are not known. */
function extremesOf(row: KpiRow | null): { readonly low: number; readonly high: number } | undefined {
  if (row === null || row.value === null) return undefined;
  return row.status === "incomplete" ? (row.bounds ?? undefined) : { low: row.value, high: row.value };
}
