import type { GazetteerRegion, RegionCode } from "@pimpasa/core";

/** A district with its villages, as a province's generated text holds them. */
export interface DistrictData extends GazetteerRegion {
  readonly villages: readonly GazetteerRegion[];
}

/** Reads the text of one province: `KK.CC|name|village|village…`, where `DDDD:` before a name restarts the numbering. */
export const decodeDistricts = (province: RegionCode, districtLines: string): readonly DistrictData[] =>
  districtLines.split("\n").map((line) => decodeDistrict(province, line));

function decodeDistrict(province: RegionCode, line: string): DistrictData {
  const [part = "", name = "", ...cells] = line.split("|");
  const code = `${province}.${part}` as RegionCode;
  let number = 0;
  const villages = cells.map((cell) => {
    const colon = cell.indexOf(":");
    number = colon < 0 ? number + 1 : Number(cell.slice(0, colon));
    return { code: `${code}.${number}` as RegionCode, name: cell.slice(colon + 1) };
  });
  return { code, name, villages };
}
