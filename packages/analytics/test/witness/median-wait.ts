/** How long something was waited for, and whether it came. */
export interface Wait {
  readonly days: number;
  readonly isOver: boolean;
}

/**
 * The Kaplan–Meier median by its definition: the first time at which the product of the shares that went on is at most one
 * half; where it is one half and falls again later, halfway to the time at which it does (R, survival::survfit).
 */
export function medianWait(waits: readonly Wait[]): number | undefined {
  const times = [...new Set(waits.filter((wait) => wait.isOver).map((wait) => wait.days))].sort((a, b) => a - b);
  let going = 1;
  for (const [i, time] of times.entries()) {
    const atRisk = waits.filter((wait) => wait.days >= time).length;
    going *= 1 - waits.filter((wait) => wait.isOver && wait.days === time).length / atRisk;
    if (going > 0.5 + 1e-9) continue;
    const next = times[i + 1];
    return going > 0.5 - 1e-9 && next !== undefined ? (time + next) / 2 : time;
  }
  return undefined;
}
