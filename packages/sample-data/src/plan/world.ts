import type { RegionCode } from "@pimpasa/core";
import { regencies } from "@pimpasa/regions";
import { type Random, randomOf, streams } from "../random.ts";
import { lastDayOf, yearOf } from "../sample-clock.ts";
import type { SampleSettings } from "../sample-options.ts";
import type { AssignmentDraft, DesignationDraft, OfficeDraft, OfficerDraft, PostingDraft, VillageDraft } from "./drafts.ts";

/** Something that happens on a day of the plan. */
export type Action = (world: World, day: number) => void;

/** The programme as it grows from day to day. */
export interface World {
  readonly settings: SampleSettings;
  readonly lastDay: number;
  readonly random: Random;
  readonly immigrationOffices: OfficeDraft[];
  readonly detentionHouses: OfficeDraft[];
  readonly officers: OfficerDraft[];
  readonly villages: VillageDraft[];
  readonly postings: PostingDraft[];
  readonly designations: DesignationDraft[];
  readonly assignments: AssignmentDraft[];
  /** How many villages of each regency have been designated so far. */
  readonly takenIn: Map<RegionCode, number>;
  readonly agenda: Map<number, Action[]>;
}

export const emptyWorld = (settings: SampleSettings): World => ({
  settings,
  lastDay: lastDayOf(settings.months),
  random: randomOf(settings.seed, streams.plan),
  immigrationOffices: [],
  detentionHouses: [],
  officers: [],
  villages: [],
  postings: [],
  designations: [],
  assignments: [],
  takenIn: new Map(),
  agenda: new Map(),
});

/** Puts an action on the agenda, unless its day lies after the end. */
export function schedule(world: World, day: number, action: Action): void {
  if (day > world.lastDay) return;
  const actions = world.agenda.get(day);
  if (actions === undefined) world.agenda.set(day, [action]);
  else actions.push(action);
}

/** Carries out the agenda in order of days, and on one day in the order in which things were put on it. */
export function carryOut(world: World, firstDay: number): void {
  for (let day = firstDay; day <= world.lastDay; day += 1) {
    const actions = world.agenda.get(day) ?? [];
    // An action may put another one on the agenda of the same day.
    for (let next = 0; next < actions.length; next += 1) actions[next]?.(world, day);
  }
}

/** The next decree number of an office: `W.53.IMI.IMI.1.0001-GR.03.05 Tahun 2024`. */
export function nextDecree(office: OfficeDraft, day: number): string {
  const year = yearOf(day);
  const serial = (office.decreesOfYear.get(year) ?? 0) + 1;
  office.decreesOfYear.set(year, serial);
  return `W.${office.provinceCode}.IMI.IMI.${office.numberInProvince}.${String(serial).padStart(4, "0")}-GR.03.05 Tahun ${year}`;
}

const villageCounts = new Map(regencies.map((regency) => [regency.code, regency.villageCount]));

/** How many more villages the regency can have: never more than it has in reality. */
export const roomIn = (world: World, regency: RegionCode): number => (villageCounts.get(regency) ?? 0) - (world.takenIn.get(regency) ?? 0);

/** A new invented village in a district that does not exist (`PP.KK.99`). */
export function foundVillage(world: World, regencyCode: RegionCode): VillageDraft {
  const serial = (world.takenIn.get(regencyCode) ?? 0) + 1;
  world.takenIn.set(regencyCode, serial);
  const number = world.villages.length + 1;
  const village: VillageDraft = {
    number,
    id: `village-${String(number).padStart(5, "0")}`,
    name: `Desa Contoh ${String(number).padStart(3, "0")}`,
    regencyCode,
    regionCode: `${regencyCode}.99.2${String(serial).padStart(3, "0")}` as RegionCode,
    designations: [],
    leads: [],
    supports: [],
    designation: undefined,
    lead: undefined,
  };
  world.villages.push(village);
  return village;
}

/** The regencies in the working area of an office on the day that the plan has reached. */
export const presentArea = (office: OfficeDraft): RegionCode[] =>
  office.areas.filter((area) => area.to === Infinity).map((area) => area.regencyCode);
