import type { OfficeClass, RegionCode } from "@pimpasa/core";
import { designate, endDesignation, recruit } from "./appointments.ts";
import type { AreaDraft, ClassDraft, OfficeDraft, VillageDraft } from "./drafts.ts";
import { nttCode } from "./ntt-areas.ts";
import { addOffice } from "./offices.ts";
import { arrive, assignOfficers } from "./staffing.ts";
import { nextDecree, presentArea, schedule, type World } from "./world.ts";

/** Immigration offices opened on one day in 2026, none of them in NTT [hallonews.com]. */
export const newOfficeCount = 18;

const nextClass: Readonly<Record<OfficeClass, OfficeClass>> = {
  "III-non-TPI": "II-non-TPI",
  "III-TPI": "II-TPI",
  "II-non-TPI": "I-non-TPI",
  "II-TPI": "I-TPI",
  "I-non-TPI": "I-khusus-non-TPI",
  "I-TPI": "I-khusus-TPI",
  "I-khusus-non-TPI": "I-khusus-TPI",
  "I-khusus-TPI": "I-khusus-non-TPI",
};

/** An office outside NTT, drawn at random, gets another class. */
export function changeClass(world: World, day: number): void {
  const office = world.random.pick(world.immigrationOffices.filter(({ provinceCode }) => provinceCode !== nttCode));
  const present = office.classes.at(-1) as ClassDraft;
  present.to = day;
  office.classes.push({ class: nextClass[present.class], from: day, to: Infinity, decree: nextDecree(office, day) });
}

const areaSize = (office: OfficeDraft): number => presentArea(office).length;

const outsideNttWith = (world: World, regencies: number): OfficeDraft[] =>
  world.immigrationOffices.filter((office) => office.provinceCode !== nttCode && areaSize(office) >= regencies);

/** A regency passes from one office to another of the province, with the villages in it. */
export function moveRegency(world: World, day: number): void {
  const pairs = outsideNttWith(world, 3).flatMap((from) =>
    world.immigrationOffices
      .filter((to) => to !== from && to.provinceCode === from.provinceCode && to.officers.size > 0)
      .map((to) => ({ from, to })),
  );
  const { from, to } = world.random.pick(pairs);
  const regency = presentArea(from).find((code) => !presentArea(to).includes(code));
  if (regency !== undefined) passOn(world, { regency, from, to, day });
}

/** A village in a city that two offices serve passes from one to the other. */
export function moveVillage(world: World, day: number): void {
  const candidates = world.villages.flatMap((village) => {
    const from = village.designation?.office;
    const to = world.immigrationOffices.find(
      (office) => office !== from && office.officers.size > 0 && presentArea(office).includes(village.regencyCode),
    );
    return from === undefined || to === undefined ? [] : [{ village, to }];
  });
  if (candidates.length === 0) return;
  const { village, to } = world.random.pick(candidates);
  redesignate(world, village, to, day, nextDecree(to, day));
}

/** 18 offices open, each in the part of the area of an office that has many regencies. */
export function openOffices(world: World, day: number): void {
  const largest = outsideNttWith(world, 2).sort((a, b) => areaSize(b) - areaSize(a) || a.number - b.number);
  let mayLag = true;
  for (const from of largest.slice(0, newOfficeCount)) {
    const to = addOffice(world, "immigration-office", from.provinceCode, day);
    to.classes.push({ class: "III-non-TPI", from: day, to: Infinity, decree: undefined });
    arrive(world, recruit(world), to, day);
    for (const regency of presentArea(from).slice(Math.ceil(areaSize(from) / 2))) {
      const lagged = passOn(world, { regency, from, to, day, mayLag });
      mayLag = mayLag && !lagged;
    }
  }
}

interface Passage {
  readonly regency: RegionCode;
  readonly from: OfficeDraft;
  readonly to: OfficeDraft;
  readonly day: number;
  /** May the new decree of one village come some weeks after the change of the area, as happens? */
  readonly mayLag?: boolean;
}

/** The regency changes working areas, and the villages there their designating office. Gives whether one lags behind. */
function passOn(world: World, { regency, from, to, day, mayLag = false }: Passage): boolean {
  const area = from.areas.find((candidate) => candidate.regencyCode === regency && candidate.to === Infinity) as AreaDraft;
  area.to = day;
  to.areas.push({ regencyCode: regency, from: day, to: Infinity, decree: nextDecree(to, day) });
  const moving = [...from.villages].filter((village) => village.regencyCode === regency);
  const lagging = mayLag ? moving.shift() : undefined;
  const decree = nextDecree(to, day);
  for (const village of moving) redesignate(world, village, to, day, decree);
  if (lagging !== undefined) {
    schedule(world, day + 35, (_, laterDay) => {
      if (lagging.designation?.office === from) redesignate(world, lagging, to, laterDay, nextDecree(to, laterDay));
    });
  }
  return lagging !== undefined;
}

function redesignate(world: World, village: VillageDraft, office: OfficeDraft, day: number, decree: string): void {
  endDesignation(world, village, day);
  designate(world, village, office, day, decree);
  assignOfficers(world, village, office, day, decree);
}

const leastDaysDesignated = 120;

/** Ends the designation of a village, drawn at random, that has been mentored for a while. */
export function endOne(world: World, day: number): void {
  const candidates = world.villages.filter(({ designation }) => designation !== undefined && designation.from + leastDaysDesignated <= day);
  if (candidates.length > 0) endDesignation(world, world.random.pick(candidates), day);
}
