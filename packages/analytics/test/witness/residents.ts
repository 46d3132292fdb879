// Who lives in a region: one rule for every KPI that asks it.
import { daysOfPeriod } from "./days-of-period.ts";
import type { World } from "./world.ts";

const known = new WeakMap<World, Map<string, number | undefined>>();

/**
 * By the latest observation of `population` in persons whose period has begun: of two of one first day the one that ends
 * later, then the greater id. One that is negative is none.
 */
export function residentsOf(w: World, code: string, day: string): number | undefined {
  const ofWorld = known.get(w) ?? new Map<string, number | undefined>();
  known.set(w, ofWorld);
  const name = `${code} ${day}`;
  if (!ofWorld.has(name)) ofWorld.set(name, latest(w, code, day));
  return ofWorld.get(name);
}

function latest(w: World, code: string, day: string): number | undefined {
  const begun = w.records.observations
    .filter((o) => o.indicator === "population" && o.unit === "persons" && o.value >= 0 && o.regionCode === code)
    .map((o) => ({ ...o, ...daysOfPeriod(o.period) }))
    .filter(({ first }) => first <= day);
  const rank = ({ first, last, id }: (typeof begun)[number]): string => `${first} ${last} ${id}`;
  return begun.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1)?.value;
}
