import { dayNumberOf, launchDay, monthsUntil, openingDay } from "../sample-clock.ts";
import type { SampleSettings } from "../sample-options.ts";
import { scheduleGrowth } from "./growth.ts";
import { launch } from "./launch.ts";
import { foundOffices } from "./offices.ts";
import { changeClass, endOne, moveRegency, moveVillage, openOffices } from "./reorganise.ts";
import { lapse, reviewStaff, transfer } from "./staffing.ts";
import { type Action, carryOut, emptyWorld, schedule, type World } from "./world.ts";

/** Changes of the organisation, on invented days but for the opening of the new offices. */
const changes: readonly (readonly [day: number, action: Action])[] = [
  [dayNumberOf("2025-07-01"), changeClass],
  [dayNumberOf("2025-09-01"), moveRegency],
  [dayNumberOf("2025-11-03"), moveVillage],
  [openingDay, openOffices],
  [dayNumberOf("2026-04-01"), changeClass],
];

/** The whole programme but for its events: who and what was where, from the launch to the last day. */
export function planProgramme(settings: SampleSettings): World {
  const world = emptyWorld(settings);
  foundOffices(world);
  const launched = launch(world);
  for (const [day, action] of changes) schedule(world, day, action);
  scheduleStaff(world);
  scheduleGrowth(world, settings.villages - launched, Math.max(launchDay + 1, Math.min(launchDay + 28, world.lastDay - 7)));
  scheduleEndings(world);
  carryOut(world, launchDay);
  return world;
}

const firstReview = dayNumberOf("2025-01-02");

/** A review of staff on the second day of every month, transfers and lapses in between. */
function scheduleStaff(world: World): void {
  for (const { start } of monthsUntil(world.lastDay)) {
    if (start + 1 < firstReview) continue;
    schedule(world, start + 1, reviewStaff);
    const transfers = 2 + Math.floor(world.settings.villages / 400);
    for (let i = 0; i < transfers; i += 1) schedule(world, start + world.random.between(2, 27), transfer);
    for (let i = 0; i < lapsesAtMost(world); i += 1)
      if (world.random.chance(300)) schedule(world, start + world.random.between(2, 27), lapse);
  }
}

/** How many villages may lose their lead in a month; none of a very small programme. */
const lapsesAtMost = ({ settings: { villages } }: World): number => (villages < 20 ? 0 : Math.ceil(villages / 200));

function scheduleEndings(world: World): void {
  const firstDay = launchDay + 150;
  const endings = Math.floor(world.settings.villages / 80);
  if (firstDay >= world.lastDay) return;
  for (let i = 0; i < endings; i += 1) schedule(world, world.random.between(firstDay, world.lastDay), endOne);
}
