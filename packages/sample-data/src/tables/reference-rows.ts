import type { Observation, PeriodText, RegionCode, Target } from "@pimpasa/core";
import { nttCode } from "../plan/ntt-areas.ts";
import type { World } from "../plan/world.ts";
import { randomOf, streams } from "../random.ts";
import { lazily, type RowsOf } from "./rows.ts";

const source = "Synthetic sample";

/** Observations and targets; signals are supplied and empty: none was raised. */
export function referenceRows(world: World): RowsOf<"observations" | "targets" | "signals" | "signalEvents"> {
  return { observations: lazily(() => populations(world)), targets, signals: [], signalEvents: [] };
}

function* populations(world: World): Iterable<Observation> {
  for (const { number, regionCode } of world.villages) {
    const random = randomOf(world.settings.seed, streams.population, number);
    const value = random.chance(800) ? random.between(600, 4200) : random.between(4200, 9000);
    const id = `population-${String(number).padStart(5, "0")}`;
    yield { id, indicator: "population", regionCode, period: "2025" as PeriodText, value, unit: "persons", source };
  }
}

const target = (kpi: string, period: string, value: number, regionCode?: string): Target => ({
  id: [kpi, period, ...(regionCode === undefined ? [] : [regionCode])].join("-"),
  kpi,
  regionCode: regionCode as RegionCode | undefined,
  period: period as PeriodText,
  value,
  source,
});

/** Invented targets for shares; the priority province has a stricter one. */
const targets: readonly Target[] = ["2025", "2026"].flatMap((year) => [
  target("reporting-completeness", year, 0.9),
  target("reporting-completeness", year, 0.95, nttCode),
  target("verification-timeliness", year, 0.9),
]);
