import { addSupport, officersByLoad, post, recruit, setLead, withdraw } from "./appointments.ts";
import type { OfficeDraft, OfficerDraft, VillageDraft } from "./drafts.ts";
import { nextDecree, schedule, type World } from "./world.ts";

/** Posts an officer to an office, who takes over villages without a lead, and then some of those who lead most. */
export function arrive(world: World, officer: OfficerDraft, office: OfficeDraft, day: number): void {
  post(world, officer, office, day);
  const decree = nextDecree(office, day);
  for (const village of office.villages) if (village.lead === undefined) setLead(world, { village, officer, day, decree });
  relieve(world, officer, office, day, decree);
}

/** The newcomer takes villages from the busiest officer until an equal share is reached. */
function relieve(world: World, officer: OfficerDraft, office: OfficeDraft, day: number, decree: string): void {
  const share = Math.floor(office.villages.size / office.officers.size);
  while (officer.leads.size < share) {
    const busiest = officersByLoad(office).at(-1);
    const village = busiest && [...busiest.leads].at(-1);
    if (village === undefined || busiest === officer) return;
    setLead(world, { village, officer, day, decree });
  }
}

/** Gives a village its lead, and to some a second officer as support. A village of an empty office waits for one. */
export function assignOfficers(world: World, village: VillageDraft, office: OfficeDraft, day: number, decree: string): void {
  const [first, second] = officersByLoad(office);
  if (first === undefined) return;
  setLead(world, { village, officer: first, day, decree });
  if (second !== undefined && world.random.chance(250)) addSupport(world, village, second, day, decree);
}

/** Posts more officers where those in post lead too many villages. */
export function reviewStaff(world: World, day: number): void {
  for (const office of world.immigrationOffices) {
    const needed = Math.ceil(office.villages.size / office.traits.villagesPerOfficer) - office.officers.size;
    const posted = needed > 0 ? 1 + Math.floor(needed / 4) : world.random.chance(10) ? 1 : 0;
    for (let i = 0; i < posted; i += 1) arrive(world, recruit(world), office, day);
  }
}

const leastDaysInPost = 120;

/** Moves an officer, drawn at random, to another office or out of the programme. */
export function transfer(world: World, day: number): void {
  const { random, immigrationOffices } = world;
  const candidates = world.officers.filter(
    ({ posting }) => posting?.office.kind === "immigration-office" && posting.from + leastDaysInPost <= day,
  );
  if (candidates.length === 0) return;
  const officer = random.pick(candidates);
  const office = officer.posting?.office as OfficeDraft;
  const target = random.pick(immigrationOffices.filter((other) => other !== office));
  leave(world, officer, office, day);
  if (random.chance(200)) return;
  const pause = random.chance(250) ? random.between(7, 30) : 0;
  schedule(world, day + pause, (_, arrivalDay) => arrive(world, officer, target, arrivalDay));
}

/** The officer leaves: colleagues take the villages over. Where there are none, a successor comes, mostly on the same day. */
function leave(world: World, officer: OfficerDraft, office: OfficeDraft, day: number): void {
  const decree = nextDecree(office, day);
  for (const village of [...officer.leads]) {
    const colleague = officersByLoad(office).find((other) => other !== officer);
    if (colleague !== undefined) setLead(world, { village, officer: colleague, day, decree });
  }
  withdraw(world, officer, day);
  if (office.officers.size > 0) return;
  const vacancy = world.random.chance(750) ? 0 : world.random.between(14, 75);
  schedule(world, day + vacancy, (_, arrivalDay) => arrive(world, recruit(world), office, arrivalDay));
}

/** A lead, drawn at random, ends before the decree of the next one: the village has none for some weeks. */
export function lapse(world: World, day: number): void {
  const led = world.villages.filter(({ lead }) => lead !== undefined);
  if (led.length === 0) return;
  const village = world.random.pick(led);
  setLead(world, { village, officer: undefined, day });
  schedule(world, day + world.random.between(14, 75), (_, laterDay) => {
    const office = village.designation?.office;
    const officer = office && officersByLoad(office)[0];
    if (office === undefined || officer === undefined || village.lead !== undefined) return;
    setLead(world, { village, officer, day: laterDay, decree: nextDecree(office, laterDay) });
  });
}
