import {
  type Dataset,
  districtOf,
  localDayNumber,
  type Observation,
  parsePeriod,
  provinceOf,
  type RegionCode,
  regencyOf,
  timeZoneOf,
  toDayNumber,
  toMinutes,
} from "@pimpasa/core";

/** Something that was recorded of a region of any level on a day. */
export interface RegionRecord {
  readonly regionCode: RegionCode;
  readonly day: number;
}

/** The indicator of an observation that says how many hours were spent on consolidating records. */
export const consolidationIndicator = "consolidation-hours";

/** Is it an observation of clerical work in hours? */
export const isConsolidation = ({ indicator, unit, value }: Observation): boolean =>
  indicator === consolidationIndicator && unit === "hours" && value >= 0;

/** What is recorded of regions rather than of villages: signals on the day on which they were raised, clerical work on the last day of its period. */
export const regionRecords = ({ signals, observations }: Dataset): RegionRecord[] => [
  ...signals.map(({ regionCode, raisedAt }) => ({
    regionCode,
    day: localDayNumber(toMinutes(raisedAt), timeZoneOf(regionCode).offsetMinutes),
  })),
  ...observations.filter(isConsolidation).map(({ regionCode, period }) => ({ regionCode, day: daysOfPeriod(period).lastDay })),
];

/** The first and the last day of a period that is in a dataset. */
export function daysOfPeriod(text: string): { readonly firstDay: number; readonly lastDay: number } {
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(`The dataset holds the period ${text}, which is none.`);
  return { firstDay: toDayNumber(period.value.start), lastDay: toDayNumber(period.value.lastDay) };
}

/** The region of a level that a region lies in; undefined where it is not that fine. */
export const regionLevels = { province: provinceOf, regency: regencyOf, district: districtOf } as const;
