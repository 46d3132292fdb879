import { timeZoneOf } from "@pimpasa/core";
import { countsOn, type DesignationDraft, type OfficeDraft, type OfficerDraft, type VillageDraft } from "../plan/drafts.ts";
import type { World } from "../plan/world.ts";
import { launchDay } from "../sample-clock.ts";
import { seasonOf } from "../season.ts";
import { habitsOf, type VillageHabits } from "./habits.ts";

/** What the events of a village are drawn from. Nothing here changes any more. */
export interface Stage {
  readonly seed: number;
  readonly world: World;
  readonly lastDay: number;
  readonly habits: readonly VillageHabits[];
  /** For each day from the launch on, how busy it is compared with the average day, per mille. */
  readonly season: Int32Array;
  /** Every village that an office has ever designated. */
  readonly villagesOf: ReadonlyMap<OfficeDraft, readonly VillageDraft[]>;
}

export function stageOf(world: World): Stage {
  const villagesOf = new Map<OfficeDraft, Set<VillageDraft>>();
  for (const { office, village } of world.designations) {
    const villages = villagesOf.get(office);
    if (villages === undefined) villagesOf.set(office, new Set([village]));
    else villages.add(village);
  }
  return {
    seed: world.settings.seed,
    world,
    lastDay: world.lastDay,
    habits: habitsOf(world),
    season: seasonOf(launchDay, world.lastDay),
    villagesOf: new Map([...villagesOf].map(([office, villages]) => [office, [...villages]])),
  };
}

export const habitsIn = (stage: Stage, village: VillageDraft): VillageHabits => stage.habits[village.number - 1] as VillageHabits;

export const offsetMinutesIn = (village: VillageDraft): number => timeZoneOf(village.regionCode).offsetMinutes;

/** The designation that holds on the day. */
export const designationOn = (village: VillageDraft, day: number): DesignationDraft | undefined =>
  village.designations.find((designation) => countsOn(designation, day));

/** The officer who leads the village on the day. */
export const leadOn = (village: VillageDraft, day: number): OfficerDraft | undefined =>
  village.leads.find((lead) => countsOn(lead, day))?.officer;

/** An officer who supports the village on the day. */
export const supportOn = (village: VillageDraft, day: number): OfficerDraft | undefined =>
  village.supports.find((support) => countsOn(support, day))?.officer;

/** The officers posted to the office on the day. */
export const officersOn = (office: OfficeDraft, day: number): OfficerDraft[] =>
  office.postings.filter((posting) => countsOn(posting, day)).map((posting) => posting.officer);

/** The days of the village's designations until the end of the programme, with the one that holds. */
export function* designatedDays(stage: Stage, village: VillageDraft): Iterable<{ day: number; designation: DesignationDraft }> {
  for (const designation of village.designations) {
    const end = Math.min(designation.to, stage.lastDay + 1);
    for (let day = designation.from; day < end; day += 1) yield { day, designation };
  }
}

/** The season of a day, per mille. */
export const seasonOn = (stage: Stage, day: number): number => stage.season[day - launchDay] as number;

/** A rate changed by several factors per mille, rounded down to a whole number. */
export const scaled = (rate: number, ...perMille: readonly number[]): number =>
  perMille.reduce((value, factor) => Math.floor((value * factor) / 1000), rate);
