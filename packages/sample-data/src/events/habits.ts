import type { VillageDraft } from "../plan/drafts.ts";
import type { World } from "../plan/world.ts";
import { randomOf, streams } from "../random.ts";

/** In which ways villages differ. Days are day numbers. */
export interface VillageHabits {
  readonly activityPerMille: number;
  readonly reportPerMille: number;
  /** How often a month without reports is reported as such, per mille. */
  readonly nilReportPerMille: number;
  /** No activity on the days `[restFrom, restTo)`; the village may still report. */
  readonly restFrom: number;
  readonly restTo: number;
  /** From this day to the end the village is silent: no activity, no report, no nil report. */
  readonly silentFrom: number;
}

/** Silent villages have been mentored for at least so long. */
const leastDaysOfSilent = 170;

/** The habits of every village, by its number less one. */
export function habitsOf(world: World): VillageHabits[] {
  const silent = silentVillages(world);
  return world.villages.map((village) => {
    const random = randomOf(world.settings.seed, streams.habits, village.number);
    const first = village.designations[0]?.from ?? 0;
    const restFrom = first + random.between(20, 300);
    return {
      activityPerMille: random.pick([350, 600, 800, 1000, 1000, 1300, 1700]),
      reportPerMille: random.pick([150, 400, 700, 1000, 1000, 1400, 1900]),
      nilReportPerMille: random.pick([300, 700, 850, 950, 980]),
      restFrom,
      restTo: random.chance(120) ? restFrom + random.between(90, 210) : restFrom,
      silentFrom: silent.has(village) ? Math.max(first + 30, world.lastDay - random.between(95, 210)) : Infinity,
    };
  });
}

/** About one village in 40 falls silent, and at least three of a programme of 30 or more. */
function silentVillages(world: World): Set<VillageDraft> {
  const random = randomOf(world.settings.seed, streams.habits);
  const candidates = world.villages.filter(
    ({ designation, designations: [first] }) => designation !== undefined && (first?.from ?? Infinity) + leastDaysOfSilent <= world.lastDay,
  );
  const wanted = Math.max(Math.floor(world.villages.length / 40), Math.min(3, Math.floor(world.villages.length / 10)));
  const silent = new Set<VillageDraft>();
  while (silent.size < Math.min(wanted, candidates.length)) silent.add(random.pick(candidates));
  return silent;
}

/** Is the village visited at all on this day? */
export const isAtRest = (habits: VillageHabits, day: number): boolean =>
  day >= habits.silentFrom || (day >= habits.restFrom && day < habits.restTo);
