import type { Dataset } from "../dataset.ts";
import { type Finding, finding, type Severity } from "../finding.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { districtOf, provinceOf, type RegionCode, regencyOf } from "../region-code.ts";
import type { TableName } from "../tables.ts";
import type { DatasetView } from "./dataset-view.ts";
import type { Rule } from "./rule.ts";
import { ruleSources } from "./sources.ts";

/** Every region code is in the gazetteer or in the dataset's own table of regions; no two villages share one. A code that was given up is told with what follows it. */
export const regionsKnown: Rule = {
  codes: {
    "region-unknown": { severities: ["error", "warning"], source: ruleSources.regionList },
    "region-retired": { severities: ["error", "warning"], source: ruleSources.regionList },
    "region-not-loaded": { severities: ["info"], source: ruleSources.regionList },
    "region-code-shared": { severities: ["error"], source: ruleSources.regionList },
  },
  reads: ["regions", "villages", "workingAreas", "regionalOffices", "offices", "observations", "targets", "signals"],
  check: (view) => [...unknownRegions(view), ...sharedCodes(view)],
};

function unknownRegions({ dataset }: DatasetView): Finding[] {
  const { gazetteer } = dataset;
  if (gazetteer === undefined) return [];
  const own = new Set<RegionCode>(dataset.regions.flatMap((region) => [region.id, districtOf(region.id) ?? region.id]));
  const notLoaded = new Map<RegionCode, number>();
  const known = (code: RegionCode): boolean => own.has(code) || gazetteer.find(code) !== undefined;
  const findings = dataset.villages.flatMap((village) => {
    if (known(village.regionCode)) return [];
    if (!isRetired(gazetteer, village.regionCode) && notChecked(gazetteer, village.regionCode)) {
      const province = provinceOf(village.regionCode);
      notLoaded.set(province, (notLoaded.get(province) ?? 0) + 1);
      return [];
    }
    return [notInList(gazetteer, village.regionCode, "warning", { table: "villages", key: village.id, path: ["regionCode"] })];
  });
  const areas = dataset.workingAreas
    .filter((area) => !known(area.regionCode))
    .map((area) => notInList(gazetteer, area.regionCode, "error", { table: "workingAreas", key: area.id, path: ["regionCode"] }));
  const passes = (code: RegionCode): boolean => known(code) || (!isRetired(gazetteer, code) && notChecked(gazetteer, code));
  const elsewhere = coded.flatMap((table) => unknownIn(dataset, gazetteer, table, passes));
  const unloaded = [...notLoaded].map(([province, count]) =>
    finding("region-not-loaded", "info", { table: "villages" }, { province, count }),
  );
  return [...findings, ...areas, ...elsewhere, ...unloaded];
}

/** Further tables whose records name a region. */
const coded = ["regionalOffices", "offices", "observations", "targets", "signals"] as const;

/** One finding for each unknown code, at the first record that holds it. */
function unknownIn(
  dataset: Dataset,
  gazetteer: Gazetteer,
  table: (typeof coded)[number],
  isKnown: (code: RegionCode) => boolean,
): Finding[] {
  const first = new Map<RegionCode, Finding>();
  for (const record of dataset[table]) {
    const [field, code] =
      "provinceCode" in record ? (["provinceCode", record.provinceCode] as const) : (["regionCode", record.regionCode] as const);
    if (code === undefined || first.has(code) || isKnown(code)) continue;
    first.set(code, notInList(gazetteer, code, "warning", { table, key: record.id, path: [field] }));
  }
  return [...first.values()];
}

const isRetired = (gazetteer: Gazetteer, code: RegionCode): boolean => gazetteer.lineage?.isRetired(code) === true;

/** The code was given up, or nobody knows it. */
function notInList(
  gazetteer: Gazetteer,
  code: RegionCode,
  severity: Severity,
  where: { table: TableName; key: string; path: readonly string[] },
): Finding {
  if (!isRetired(gazetteer, code)) return finding("region-unknown", severity, where, { code });
  const followers = gazetteer.lineage?.successors(code) ?? [];
  const successors = followers.map((region) => (region.name === undefined ? region.code : `${region.code} ${region.name}`)).join(", ");
  return finding("region-retired", severity, where, { code, successors });
}

/** Is this a district or village whose list is not loaded, in a regency that there is? */
const notChecked = (gazetteer: Gazetteer, code: RegionCode): boolean =>
  !gazetteer.isLoaded(code) && gazetteer.find(regencyOf(code) ?? code) !== undefined;

function sharedCodes({ dataset }: DatasetView): Finding[] {
  const first = new Map<RegionCode, string>();
  return dataset.villages.flatMap((village) => {
    const other = first.get(village.regionCode);
    if (other === undefined) {
      first.set(village.regionCode, village.id);
      return [];
    }
    const params = { code: village.regionCode, other };
    return [finding("region-code-shared", "error", { table: "villages", key: village.id, path: ["regionCode"] }, params)];
  });
}
