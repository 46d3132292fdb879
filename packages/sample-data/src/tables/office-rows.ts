import { type DecreeNumber, fromDayNumber, type Region, type RegionCode } from "@pimpasa/core";
import { provinces } from "@pimpasa/regions";
import type { OfficeDraft, VillageDraft } from "../plan/drafts.ts";
import type { World } from "../plan/world.ts";
import { launchDay } from "../sample-clock.ts";
import { datesOf, lazily, numbered, type RowsOf } from "./rows.ts";

/** Regions, offices, and what is dated about them. */
export function officeRows(world: World): RowsOf<"regions" | "regionalOffices" | "offices" | "officeClasses" | "workingAreas"> {
  const offices = [...world.immigrationOffices, ...world.detentionHouses];
  const areas = offices.flatMap((office) => office.areas.map((area) => ({ ...area, office })));
  const classes = offices.flatMap((office) => office.classes.map((record) => ({ ...record, office })));
  return {
    regions: lazily(() => inventedRegions(world.villages)),
    regionalOffices: provinces.map(({ code }) => ({
      id: regionalOfficeId(code),
      name: `Kantor Wilayah Contoh ${code}`,
      provinceCode: code,
      from: fromDayNumber(launchDay),
    })),
    offices: offices.map(officeRow),
    officeClasses: numbered("class", classes, (draft, id) => ({
      id,
      officeId: draft.office.id,
      class: draft.class,
      decree: draft.decree as DecreeNumber | undefined,
      ...datesOf(draft),
    })),
    workingAreas: numbered("area", areas, (draft, id) => ({
      id,
      officeId: draft.office.id,
      regionCode: draft.regencyCode,
      decree: draft.decree as DecreeNumber | undefined,
      ...datesOf(draft),
    })),
  };
}

const regionalOfficeId = (provinceCode: RegionCode): string => `kanwil-${provinceCode}`;

const officeRow = ({ id, name, kind, provinceCode, from }: OfficeDraft) => ({
  id,
  name,
  kind,
  provinceCode,
  regionalOfficeId: regionalOfficeId(provinceCode),
  from: fromDayNumber(from),
});

const byCode = (a: VillageDraft, b: VillageDraft): number => (a.regionCode < b.regionCode ? -1 : a.regionCode > b.regionCode ? 1 : 0);

/** The invented districts and villages, in order of their codes, so that they are known where the official list lacks them. */
function* inventedRegions(villages: readonly VillageDraft[]): Iterable<Region> {
  let district = "";
  for (const village of [...villages].sort(byCode)) {
    const code = village.regionCode.slice(0, 8);
    if (code !== district) yield { id: code as RegionCode, name: "Kecamatan Contoh", kind: undefined };
    district = code;
    yield { id: village.regionCode, name: village.name, kind: "desa" };
  }
}
