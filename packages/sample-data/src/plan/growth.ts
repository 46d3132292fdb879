import type { RegionCode } from "@pimpasa/core";
import { type Random, weightedChoice } from "../random.ts";
import { weekdayOf } from "../sample-clock.ts";
import { designate } from "./appointments.ts";
import type { OfficeDraft } from "./drafts.ts";
import { assignOfficers } from "./staffing.ts";
import { foundVillage, nextDecree, presentArea, roomIn, schedule, type World } from "./world.ts";

const batchSizes = [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12] as const;
const greatestBatch = 37;

/** Puts the designations of `total` further villages on the agenda, in batches by decree on working days. */
export function scheduleGrowth(world: World, total: number, firstDay: number): void {
  const { random } = world;
  const scale = 1 + Math.floor(total / 1500);
  for (let left = total; left > 0; ) {
    const size = Math.min(left, greatestBatch, random.pick(batchSizes) * scale);
    left -= size;
    schedule(world, workingDay(random, firstDay, world.lastDay), (_, day) => designateBatch(world, size, day));
  }
}

/** A working day; the earlier of two draws, since programmes grow fast at first. */
function workingDay(random: Random, firstDay: number, lastDay: number): number {
  const day = Math.min(random.between(firstDay, lastDay), random.between(firstDay, lastDay));
  const weekday = weekdayOf(day);
  return Math.max(firstDay, weekday === 0 ? day - 2 : weekday === 6 ? day - 1 : day);
}

/** One decree of one office; what its regencies cannot take goes to another office, by a decree of its own. */
function designateBatch(world: World, size: number, day: number): void {
  for (let left = size; left > 0; ) {
    const office = growingOffice(world);
    left -= designateAt(world, office, Math.min(left, areaRoom(world, office)), day);
  }
}

const areaRoom = (world: World, office: OfficeDraft): number => presentArea(office).reduce((sum, code) => sum + roomIn(world, code), 0);

/** Offices without a village yet are more likely to get some. */
const growthWeight = (world: World, office: OfficeDraft): number =>
  areaRoom(world, office) === 0 ? 0 : office.traits.growthWeight * (office.villages.size === 0 ? 3 : 1);

const growingOffice = (world: World): OfficeDraft =>
  weightedChoice(world.immigrationOffices.map((office) => [office, growthWeight(world, office)] as const))(world.random);

/** Designates `count` new villages in the working area of an office by one decree, with their officers. */
export function designateAt(world: World, office: OfficeDraft, count: number, day: number): number {
  const decree = nextDecree(office, day);
  for (let i = 0; i < count; i += 1) {
    const village = foundVillage(world, regencyWithRoom(world, office));
    designate(world, village, office, day, decree);
    assignOfficers(world, village, office, day, decree);
  }
  return count;
}

const regencyWithRoom = (world: World, office: OfficeDraft): RegionCode =>
  weightedChoice(presentArea(office).map((code) => [code, roomIn(world, code)] as const))(world.random);
