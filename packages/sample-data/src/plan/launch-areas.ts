import type { OfficeClass, RegionCode } from "@pimpasa/core";
import { provinces, regencies } from "@pimpasa/regions";
import { nttAreas, nttCode } from "./ntt-areas.ts";

/** Where one immigration office of the launch stands, and its working area. */
export interface LaunchArea {
  readonly provinceCode: RegionCode;
  readonly regencyCodes: readonly RegionCode[];
  /** Where it is published. */
  readonly class?: OfficeClass;
}

/** Immigration offices at the launch [Antara]. */
export const launchOfficeCount = 133;

const leastOfficesToShareACity = 5;

/**
 * The working areas of the 133 immigration offices of the launch, in order of province. Those of Nusa Tenggara Timur
 * are the published ones; the other 129 are invented, and cover every regency of every other province.
 */
export function launchAreas(): LaunchArea[] {
  const shares = officeShares(launchOfficeCount - nttAreas.length);
  return provinces.flatMap(({ code }) => (code === nttCode ? publishedAreas(code) : inventedAreas(code, shares.get(code) ?? 1)));
}

const publishedAreas = (provinceCode: RegionCode): LaunchArea[] =>
  nttAreas.map((area) => ({ provinceCode, regencyCodes: area.regencyCodes as RegionCode[], class: area.class }));

/** So many offices for each province but 53: one each, the rest in proportion to its regencies (D'Hondt's method). */
function officeShares(total: number): Map<RegionCode, number> {
  const others = provinces.filter((province) => province.code !== nttCode);
  const shares = new Map(others.map((province) => [province.code, 1]));
  const shareOf = (code: RegionCode) => shares.get(code) as number;
  for (let given = others.length; given < total; given += 1) {
    const next = others.reduce((best, province) => {
      const isGreater = province.regencyCount * (shareOf(best.code) + 1) > best.regencyCount * (shareOf(province.code) + 1);
      return isGreater ? province : best;
    });
    shares.set(next.code, shareOf(next.code) + 1);
  }
  return shares;
}

/** The regencies of a province in `count` runs of nearly equal length; in a large province its first city lies in two. */
function inventedAreas(provinceCode: RegionCode, count: number): LaunchArea[] {
  const codes = regencies.map((regency) => regency.code).filter((code) => code.startsWith(`${provinceCode}.`));
  const areas = Array.from({ length: count }, (_, index) =>
    codes.slice(Math.floor((index * codes.length) / count), Math.floor(((index + 1) * codes.length) / count)),
  );
  const city = codes.find((code) => code.slice(3) >= "71");
  if (city !== undefined && count >= leastOfficesToShareACity) {
    const home = areas.findIndex((area) => area.includes(city));
    areas[(home + 1) % count]?.push(city);
  }
  return areas.map((regencyCodes) => ({ provinceCode, regencyCodes }));
}
