import { isSupplied } from "../dataset.ts";
import type { Designation } from "../entities/designation.ts";
import type { Office } from "../entities/office.ts";
import { type Finding, finding } from "../finding.ts";
import { containsDay, type Interval } from "../interval.ts";
import { type RegionCode, regencyOf } from "../region-code.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/**
 * The regency of a designated village lies in the working area of the office on the first day of the designation.
 * Where the area changes later, the designation stays valid until a new decree: a warning. A detention house has no
 * known territory, so that nothing is said of it unless it has a working area.
 */
export const villageInWorkingArea: Rule = {
  codes: { "regency-outside-working-area": { severities: ["error", "warning"], source: ruleSources.workingAreas } },
  reads: ["villages", "offices", "workingAreas", "designations"],
  check(view) {
    if (!isSupplied(view.dataset, "workingAreas")) return [];
    const withoutTerritory = new Set(view.dataset.offices.filter((office) => hasNoTerritory(view, office)).map((office) => office.id));
    return view.dataset.designations.flatMap((designation) => {
      const village = view.village(designation.villageId);
      if (village === undefined || view.lacks("offices", designation.officeId) || withoutTerritory.has(designation.officeId)) return [];
      return outsideFinding(view, designation, regencyOf(village.regionCode) as RegionCode);
    });
  },
};

function outsideFinding(view: DatasetView, designation: Designation, regency: RegionCode): Finding[] {
  const outside = outsideArea(view, designation, regency);
  if (outside === undefined) return [];
  const severity = outside.from === designation.from ? "error" : "warning";
  const params = { village: designation.villageId, regency, office: designation.officeId, from: outside.from, to: outside.to ?? "" };
  return [finding("regency-outside-working-area", severity, { table: "designations", key: designation.id, path: ["officeId"] }, params)];
}

/** A detention house has a working area only where a record says so. */
const hasNoTerritory = ({ timeline }: DatasetView, office: Office): boolean =>
  office.kind === "detention-house" && timeline.workingAreaOf.all(office.id).length === 0;

/** The days from the one on which the regency was not in the area; undefined where it always was. */
function outsideArea({ timeline }: DatasetView, designation: Designation, regency: RegionCode): Interval | undefined {
  const areas = timeline.workingAreaOf.all(designation.officeId).filter((area) => area.regionCode === regency);
  let day = designation.from;
  for (;;) {
    const covering = areas.find((area) => containsDay(area, day));
    if (covering === undefined) return designation.to === undefined ? { from: day } : { from: day, to: designation.to };
    if (covering.to === undefined || (designation.to !== undefined && covering.to >= designation.to)) return undefined;
    day = covering.to;
  }
}
