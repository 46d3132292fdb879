/** What a KPI shows: one count, or two that add up to its denominator. */
export type Shown = readonly [count: string] | readonly [numerator: string, rest: string];
/** The sum of the first counts is never greater than that of the second. */
export type AtMost = readonly [less: readonly string[], more: readonly string[]];

/** Counts that may change by one together, all else being the same. */
export interface Move {
  /** They go up when the move goes up. */
  readonly counts: readonly string[];
  /** They go down when it goes up. */
  readonly against: readonly string[];
}

/** More counts than this do not change together: what is protected beyond them is protected by fewer. */
const mostTogether = 6;

/**
 * Moves: one count of each KPI, of KPIs that relations link in a chain, in the same direction; and within a share one from
 * the rest to the numerator, which leaves its denominator as it is.
 */
export function movesOf(kpis: readonly Shown[], atMost: readonly AtMost[]): Move[] {
  const swaps = kpis.flatMap(([numerator, rest]) => (rest === undefined ? [] : [{ counts: [numerator], against: [rest] }]));
  return [...swaps, ...movesTogether(kpis, atMost).map((counts) => ({ counts, against: [] }))];
}

function movesTogether(kpis: readonly Shown[], atMost: readonly AtMost[]): string[][] {
  const kpiOf = new Map<string, number>(kpis.flatMap((shown, k) => shown.map((count) => [count, k] as const)));
  const linked = kpis.map(() => new Set<number>());
  for (const pair of atMost) {
    const own = [...new Set(pair.flat().map((count) => kpiOf.get(count) as number))];
    for (const a of own) for (const b of own) if (a !== b) linked[a]?.add(b);
  }
  return connected(linked).flatMap((chosen) =>
    chosen.reduce<string[][]>((moves, k) => moves.flatMap((move) => (kpis[k] as Shown).map((count) => [...move, count])), [[]]),
  );
}

/** All sets of KPIs that hang together, small ones first. */
function connected(linked: readonly ReadonlySet<number>[]): number[][] {
  const found = new Map<string, number[]>();
  let last = linked.map((_, k) => [k]);
  for (let size = 1; size <= mostTogether && last.length > 0; size += 1) {
    const next = new Map<string, number[]>();
    for (const set of last) {
      found.set(set.join(), set);
      for (const k of new Set(set.flatMap((own) => [...(linked[own] as ReadonlySet<number>)]))) {
        if (set.includes(k)) continue;
        const more = [...set, k].sort((a, b) => a - b);
        next.set(more.join(), more);
      }
    }
    last = [...next.values()];
  }
  return [...found.values()];
}
