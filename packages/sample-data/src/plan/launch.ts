import { launchDay } from "../sample-clock.ts";
import { post, recruit } from "./appointments.ts";
import { designateAt } from "./growth.ts";
import { nttCode } from "./ntt-areas.ts";
import type { World } from "./world.ts";

/** Villages at the launch [Antara], and those of them in Nusa Tenggara Timur. */
export const launchVillageCount = 125;
const launchVillagesInNtt = 53;

/** The inauguration: every office has one officer, and the first villages are designated and led. Gives their number. */
export function launch(world: World): number {
  for (const office of [...world.immigrationOffices, ...world.detentionHouses]) post(world, recruit(world), office, launchDay);
  const total = Math.min(world.settings.villages, launchVillageCount);
  const inNtt = Math.ceil((total * launchVillagesInNtt) / launchVillageCount);
  designateInNtt(world, inNtt);
  designateElsewhere(world, total - inNtt);
  return total;
}

/** Every office of the province has some villages, and the rest fall to them at random. */
function designateInNtt(world: World, count: number): void {
  const offices = world.immigrationOffices.filter((office) => office.provinceCode === nttCode);
  const least = Math.floor(count / (offices.length + 2));
  const counts = offices.map(() => least);
  for (let left = count - least * offices.length; left > 0; left -= 1) {
    const lucky = world.random.below(offices.length);
    counts[lucky] = (counts[lucky] as number) + 1;
  }
  offices.forEach((office, index) => {
    const share = counts[index] as number;
    if (share > 0) designateAt(world, office, share, launchDay);
  });
}

const shares = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8] as const;

/** Some offices begin with 1 to 8 villages, others with none. */
function designateElsewhere(world: World, count: number): void {
  for (let left = count; left > 0; ) {
    const share = Math.min(left, world.random.pick(shares));
    const office = world.random.pick(
      world.immigrationOffices.filter(({ provinceCode, villages }) => provinceCode !== nttCode && villages.size === 0),
    );
    left -= designateAt(world, office, share, launchDay);
  }
}
