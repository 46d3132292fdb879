import type { OfficeClass, OfficeKind, RegionCode } from "@pimpasa/core";
import { provinces } from "@pimpasa/regions";
import { type Random, weightedChoice } from "../random.ts";
import { foundingDay } from "../sample-clock.ts";
import type { OfficeDraft, OfficeTraits } from "./drafts.ts";
import { launchAreas } from "./launch-areas.ts";
import { nttCode } from "./ntt-areas.ts";
import type { World } from "./world.ts";

/** Detention houses at the launch [Antara]. */
export const detentionHouseCount = 13;

const launchClass = weightedChoice<OfficeClass>([
  ["I-khusus-TPI", 6],
  ["I-khusus-non-TPI", 3],
  ["I-TPI", 28],
  ["I-non-TPI", 6],
  ["II-TPI", 32],
  ["II-non-TPI", 14],
  ["III-TPI", 5],
  ["III-non-TPI", 6],
]);

/** The offices of the launch: 133 immigration offices with their classes and working areas, and 13 detention houses. */
export function foundOffices(world: World): void {
  for (const area of launchAreas()) {
    const office = addOffice(world, "immigration-office", area.provinceCode, foundingDay);
    for (const regencyCode of area.regencyCodes) office.areas.push({ regencyCode, from: foundingDay, to: Infinity, decree: undefined });
    office.classes.push({ class: area.class ?? launchClass(world.random), from: foundingDay, to: Infinity, decree: undefined });
  }
  for (let index = 0; index < detentionHouseCount; index += 1) {
    const province = provinces[Math.floor((index * provinces.length) / detentionHouseCount)];
    addOffice(world, "detention-house", province?.code as RegionCode, foundingDay);
  }
}

const titles: Readonly<Record<OfficeKind, { id: string; name: string }>> = {
  "immigration-office": { id: "kanim", name: "Kantor Imigrasi Contoh" },
  "detention-house": { id: "rudenim", name: "Rumah Detensi Imigrasi Contoh" },
};

/** A new office under an invented name, still without class and working area. */
export function addOffice(world: World, kind: OfficeKind, provinceCode: RegionCode, from: number): OfficeDraft {
  const ofKind = kind === "immigration-office" ? world.immigrationOffices : world.detentionHouses;
  const inProvince = [...world.immigrationOffices, ...world.detentionHouses].filter((office) => office.provinceCode === provinceCode);
  const serial = String(ofKind.length + 1).padStart(3, "0");
  const office: OfficeDraft = {
    number: ofKind.length + 1,
    id: `${titles[kind].id}-${serial}`,
    name: `${titles[kind].name} ${serial}`,
    kind,
    provinceCode,
    numberInProvince: inProvince.length + 1,
    from,
    traits: traitsOf(world.random, provinceCode),
    areas: [],
    classes: [],
    postings: [],
    officers: new Set(),
    villages: new Set(),
    decreesOfYear: new Map(),
  };
  ofKind.push(office);
  return office;
}

function traitsOf(random: Random, provinceCode: RegionCode): OfficeTraits {
  const isPriority = provinceCode === nttCode;
  return {
    villagesPerOfficer: random.between(2, 7),
    growthWeight: random.pick([1, 1, 2, 2, 3, 4, 6]) * (isPriority ? 8 : 1),
    activityPerMille: random.between(550, 1450) + (isPriority ? 200 : 0),
    latePerMille: random.between(40, 140),
  };
}
