import type { Dimension, KeyLabel } from "@pimpasa/analytics";
import { type Dataset, levelOf, nation, provinceOf, type RegionCode, regencyOf, type Scope } from "@pimpasa/core";

export const areaLevels = ["nation", "province", "regency", "office"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** An area that an evaluation can be about. */
export interface Area {
  readonly key: string;
  readonly name: string;
  readonly scope: Scope;
}

/** The areas of a level in which the programme has villages or offices, in order of their names. */
export function areasOf(dataset: Dataset, level: AreaLevel, labelOf: KeyLabel, nationName: string): Area[] {
  if (level === "nation") return [{ key: "nation", name: nationName, scope: nation }];
  const areas = level === "office" ? offices(dataset) : regions(codesOf(dataset, level), level, labelOf);
  return areas.sort((a, b) => a.name.localeCompare(b.name, "id") || (a.key < b.key ? -1 : 1));
}

const offices = ({ offices: all }: Dataset): Area[] =>
  all.map(({ id, name }) => ({ key: id, name, scope: { kind: "office", officeId: id } }));

const regions = (codes: readonly RegionCode[], level: "province" | "regency", labelOf: KeyLabel): Area[] =>
  codes.map((code) => ({ key: code, name: labelOf(level, code), scope: { kind: "region", code } }));

function codesOf(dataset: Dataset, level: "province" | "regency"): RegionCode[] {
  const villages = dataset.villages.map(({ regionCode }) => (level === "province" ? provinceOf(regionCode) : regencyOf(regionCode)));
  const ofOffices = level === "province" ? dataset.offices.map((office) => office.provinceCode) : [];
  return [...new Set([...villages, ...ofOffices])].filter((code) => code !== undefined);
}

/** What the area is broken down by when its parts are compared. */
export function partsOf(scope: Scope): Dimension {
  if (scope.kind === "nation") return "province";
  return scope.kind === "region" && levelOf(scope.code) !== "province" ? "district" : "regency";
}
