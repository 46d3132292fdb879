import { type Observation, type PeriodText, provinceOf, type RegionCode, type Target } from "@pimpasa/core";
import { signalsOf } from "../events/signals.ts";
import { nttCode } from "../plan/ntt-areas.ts";
import type { World } from "../plan/world.ts";
import { randomOf, streams } from "../random.ts";
import { monthsUntil } from "../sample-clock.ts";
import { lazily, type RowsOf } from "./rows.ts";

const source = "Synthetic sample";

/** Observations, targets and signals. */
export function referenceRows(world: World): RowsOf<"observations" | "targets" | "signals" | "signalEvents"> {
  return {
    observations: lazily(() => observationsOf(world)),
    targets,
    signals: lazily(function* () {
      for (const { signal } of signalsOf(world)) yield signal;
    }),
    signalEvents: lazily(function* () {
      for (const { events } of signalsOf(world)) yield* events;
    }),
  };
}

function* observationsOf(world: World): Iterable<Observation> {
  yield* populations(world);
  yield* consolidations(world);
}

/** Hours of clerical work, as each province with mentored villages logged them for a whole month. */
function* consolidations(world: World): Iterable<Observation> {
  for (const regionCode of [...new Set(world.villages.map((village) => provinceOf(village.regencyCode)))].sort()) {
    const random = randomOf(world.settings.seed, streams.consolidation, Number(regionCode));
    for (const { month, end } of monthsUntil(world.lastDay)) {
      const value = random.between(8, 60);
      if (end > world.lastDay + 1) continue;
      const id = `consolidation-${regionCode}-${month}`;
      yield { id, indicator: "consolidation-hours", regionCode, period: month as PeriodText, value, unit: "hours", source };
    }
  }
}

/** Residents before the launch, so that every day of the programme has them. */
function* populations(world: World): Iterable<Observation> {
  for (const { number, regionCode } of world.villages) {
    const random = randomOf(world.settings.seed, streams.population, number);
    const value = random.chance(800) ? random.between(600, 4200) : random.between(4200, 9000);
    const id = `population-${String(number).padStart(5, "0")}`;
    yield { id, indicator: "population", regionCode, period: "2024" as PeriodText, value, unit: "persons", source };
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
