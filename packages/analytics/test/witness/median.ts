// Medians of times until an event, by counting: no curve is kept, every time is looked at anew.

export interface Observed {
  readonly time: number;
  /** `other` rules the event out; `open` says only that it had not come. */
  readonly end: "event" | "other" | "open";
}

/**
 * The share that has had the event by a time: at each earlier time of an end, the share that has had neither times the
 * share of those at risk who have the event then (Aalen–Johansen; without other ends 1 − Kaplan–Meier).
 */
function shareBy(observed: readonly Observed[], until: number): number {
  const times = [...new Set(observed.filter(({ end }) => end !== "open").map(({ time }) => time))].sort((a, b) => a - b);
  let free = 1;
  let had = 0;
  for (const time of times.filter((t) => t <= until)) {
    const atRisk = observed.filter((o) => o.time >= time).length;
    const at = (end: Observed["end"]): number => observed.filter((o) => o.time === time && o.end === end).length;
    had += (free * at("event")) / atRisk;
    free *= 1 - (at("event") + at("other")) / atRisk;
  }
  return had;
}

/** The first time by which half have had the event; where it is exactly half, the middle between it and the next event (R's convention). */
export function medianUntil(observed: readonly Observed[]): number | null {
  const times = [...new Set(observed.filter(({ end }) => end === "event").map(({ time }) => time))].sort((a, b) => a - b);
  const first = times.find((time) => shareBy(observed, time) > 0.5 - 1e-9);
  if (first === undefined) return null;
  if (shareBy(observed, first) > 0.5 + 1e-9) return first;
  const next = times.find((time) => time > first);
  return next === undefined ? first : (first + next) / 2;
}
